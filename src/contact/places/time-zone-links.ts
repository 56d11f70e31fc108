/**
 * Names of the tz database for one and the same place, the present one first (release 2026c, file `backward`, in the
 * public domain: the names of before 1993 and 1995, the alternate names, and two places whose zone was renamed after
 * another). Names of places that merely share their history with another zone are not among them.
 */
const LINKS = `
  Africa/Asmara Africa/Asmera, Africa/Cairo Egypt, Africa/Tripoli Libya, America/Adak US/Aleutian,
  America/Anchorage US/Alaska, America/Argentina/Buenos_Aires America/Buenos_Aires,
  America/Argentina/Catamarca America/Catamarca, America/Argentina/Cordoba America/Cordoba,
  America/Argentina/Jujuy America/Jujuy, America/Argentina/Mendoza America/Mendoza,
  America/Atikokan America/Coral_Harbour, America/Chicago US/Central, America/Denver Navajo US/Mountain,
  America/Detroit US/Michigan, America/Edmonton Canada/Mountain, America/Halifax Canada/Atlantic, America/Havana Cuba,
  America/Indiana/Indianapolis US/East-Indiana America/Indianapolis,
  America/Indiana/Knox US/Indiana-Starke America/Knox_IN, America/Jamaica Jamaica,
  America/Kentucky/Louisville America/Louisville, America/Los_Angeles US/Pacific, America/Manaus Brazil/West,
  America/Mazatlan Mexico/BajaSur, America/Mexico_City Mexico/General, America/New_York US/Eastern,
  America/Noronha Brazil/DeNoronha, America/Nuuk America/Godthab, America/Phoenix US/Arizona,
  America/Regina Canada/Saskatchewan, America/Rio_Branco Brazil/Acre, America/Santiago Chile/Continental,
  America/Sao_Paulo Brazil/East, America/St_Johns Canada/Newfoundland, America/St_Thomas America/Virgin,
  America/Tijuana Mexico/BajaNorte, America/Toronto Canada/Eastern, America/Vancouver Canada/Pacific,
  America/Whitehorse Canada/Yukon, America/Winnipeg Canada/Central, Asia/Ashgabat Asia/Ashkhabad, Asia/Dhaka Asia/Dacca,
  Asia/Ho_Chi_Minh Asia/Saigon, Asia/Hong_Kong Hongkong, Asia/Jerusalem Israel, Asia/Kathmandu Asia/Katmandu,
  Asia/Kolkata Asia/Calcutta, Asia/Macau Asia/Macao, Asia/Makassar Asia/Ujung_Pandang, Asia/Nicosia Europe/Nicosia,
  Asia/Seoul ROK, Asia/Shanghai PRC Asia/Chungking, Asia/Singapore Singapore, Asia/Taipei ROC, Asia/Tehran Iran,
  Asia/Thimphu Asia/Thimbu, Asia/Tokyo Japan, Asia/Ulaanbaatar Asia/Ulan_Bator, Asia/Yangon Asia/Rangoon,
  Atlantic/Faroe Atlantic/Faeroe, Atlantic/Reykjavik Iceland, Australia/Adelaide Australia/South,
  Australia/Brisbane Australia/Queensland, Australia/Broken_Hill Australia/Yancowinna, Australia/Darwin Australia/North,
  Australia/Hobart Australia/Tasmania, Australia/Lord_Howe Australia/LHI, Australia/Melbourne Australia/Victoria,
  Australia/Perth Australia/West, Australia/Sydney Australia/ACT Australia/NSW,
  Etc/GMT Etc/GMT+0 Etc/GMT-0 Etc/GMT0 Etc/Greenwich GMT+0 GMT-0 GMT0 Greenwich,
  Etc/UTC Etc/UCT Etc/Universal Etc/Zulu UCT UTC Universal Zulu, Europe/Dublin Eire,
  Europe/Istanbul Turkey Asia/Istanbul, Europe/Kyiv Europe/Kiev, Europe/Lisbon Portugal, Europe/London GB GB-Eire,
  Europe/Moscow W-SU, Europe/Warsaw Poland, Pacific/Auckland NZ, Pacific/Chatham NZ-CHAT, Pacific/Chuuk Pacific/Truk,
  Pacific/Easter Chile/EasterIsland, Pacific/Honolulu US/Hawaii, Pacific/Kanton Pacific/Enderbury,
  Pacific/Kwajalein Kwajalein, Pacific/Pago_Pago US/Samoa, Pacific/Pohnpei Pacific/Ponape
`;

const GROUPS = LINKS.split(",").map((group) => group.trim().split(" "));

/** "Canada/Eastern" names no city. */
const CITY = /^(?:Africa|America|Asia|Atlantic|Europe|Indian|Pacific)\/(?:.+\/)?([^/]+)$/;

/** The other names of the very zone in the tz database. */
export const linkedZones = (zone: string): string[] =>
  GROUPS.find((group) => group.includes(zone))?.filter((name) => name !== zone) ?? [];

/**
 * By what other names a list may show the very zone: names of the tz database, and the former names of its city.
 * @param zone IANA name
 */
export const timeZoneLinks = (zone: string): string[] =>
  linkedZones(zone).flatMap((name) => [name, CITY.exec(name)?.[1]?.replaceAll("_", " ") ?? []].flat());
