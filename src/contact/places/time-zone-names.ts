import { linkedZones } from "./time-zone-links.ts";

/**
 * Windows time zones with the cities of the IANA zones that they stand for, both names of a zone that was renamed
 * (Unicode CLDR 48, `windowsZones`), and behind a second colon what Windows shows where that is another place ("Eastern Time
 * (US & Canada)"). The ending "Standard Time" of a name is left out.
 */
const WINDOWS_ZONES = `
  Afghanistan: Kabul
  Alaskan: Anchorage Juneau Metlakatla Nome Sitka Yakutat: Alaska
  Aleutian: Adak
  Altai: Barnaul
  Arab: Riyadh Bahrain Kuwait Qatar Aden
  Arabian: Dubai Muscat: Abu Dhabi
  Arabic: Baghdad
  Argentina: Buenos_Aires La_Rioja Rio_Gallegos Salta San_Juan San_Luis Tucuman Ushuaia Catamarca Cordoba Jujuy
    Mendoza: City of Buenos Aires
  Astrakhan: Astrakhan Ulyanovsk
  Atlantic: Halifax Bermuda Glace_Bay Goose_Bay Moncton Thule: Atlantic Time (Canada)
  AUS Central: Darwin
  Aus Central W.: Eucla
  AUS Eastern: Sydney Melbourne: Canberra
  Azerbaijan: Baku
  Azores: Azores Scoresbysund
  Bahia: Bahia
  Bangladesh: Dhaka Thimphu
  Belarus: Minsk
  Bougainville: Bougainville
  Canada Central: Regina Swift_Current: Saskatchewan
  Cape Verde: Cape_Verde
  Caucasus: Yerevan
  Cen. Australia: Adelaide Broken_Hill
  Central America: Guatemala Belize Costa_Rica Galapagos Tegucigalpa Managua El_Salvador: Central America
  Central Asia: Bishkek Vostok Urumqi Chagos
  Central Brazilian: Cuiaba Campo_Grande
  Central Europe: Budapest Tirane Prague Podgorica Belgrade Ljubljana Bratislava
  Central European: Warsaw Sarajevo Zagreb Skopje
  Central Pacific: Guadalcanal Casey Pohnpei Ponape Kosrae Noumea Efate: Solomon
  Central: Chicago Winnipeg Rankin_Inlet Resolute Matamoros Ojinaga Knox Tell_City Menominee Beulah Center
    New_Salem: Central Time (US & Canada)
  Central Standard Time (Mexico): Mexico_City Bahia_Banderas Merida Monterrey Chihuahua
  Chatham Islands: Chatham
  China: Shanghai Hong_Kong Macau: Beijing
  Cuba: Havana
  E. Africa: Nairobi Syowa Djibouti Asmara Asmera Addis_Ababa Comoro Antananarivo Mogadishu Dar_es_Salaam Kampala
    Mayotte
  E. Australia: Brisbane Lindeman
  E. Europe: Chisinau
  E. South America: Sao_Paulo: Brasilia
  Easter Island: Easter
  Eastern: New_York Nassau Toronto Iqaluit Detroit Petersburg Vincennes Winamac Monticello Louisville:
    Eastern Time (US & Canada)
  Eastern Standard Time (Mexico): Cancun
  Egypt: Cairo
  Ekaterinburg: Yekaterinburg
  Fiji: Fiji
  FLE: Kyiv Kiev Mariehamn Sofia Tallinn Helsinki Vilnius Riga
  Georgian: Tbilisi
  GMT: London Canary Faroe Faeroe Guernsey Dublin Isle_of_Man Jersey Lisbon Madeira
  Greenland: Nuuk Godthab: Greenland
  Greenwich: Reykjavik Ouagadougou Abidjan Accra Danmarkshavn Banjul Conakry Bissau Monrovia Bamako Nouakchott
    St_Helena Freetown Dakar Lome
  GTB: Bucharest Nicosia Famagusta Athens
  Haiti: Port-au-Prince
  Hawaiian: Honolulu Rarotonga Tahiti: Hawaii
  India: Kolkata Calcutta: New Delhi, Mumbai, Chennai
  Iran: Tehran
  Israel: Jerusalem
  Jordan: Amman
  Kaliningrad: Kaliningrad
  Korea: Seoul
  Libya: Tripoli
  Line Islands: Kiritimati
  Lord Howe: Lord_Howe
  Magadan: Magadan
  Magallanes: Punta_Arenas Coyhaique
  Marquesas: Marquesas
  Mauritius: Mauritius Reunion Mahe
  Middle East: Beirut
  Montevideo: Montevideo
  Morocco: Casablanca El_Aaiun
  Mountain: Denver Edmonton Cambridge_Bay Inuvik Ciudad_Juarez Boise: Mountain Time (US & Canada)
  Mountain Standard Time (Mexico): Mazatlan
  Myanmar: Yangon Rangoon Cocos
  N. Central Asia: Novosibirsk
  Namibia: Windhoek
  Nepal: Kathmandu Katmandu
  New Zealand: Auckland McMurdo: Wellington
  Newfoundland: St_Johns: Newfoundland
  Norfolk: Norfolk
  North Asia East: Irkutsk
  North Asia: Krasnoyarsk Novokuznetsk
  North Korea: Pyongyang
  Omsk: Omsk
  Pacific SA: Santiago
  Pacific: Los_Angeles Vancouver: Pacific Time (US & Canada)
  Pacific Standard Time (Mexico): Tijuana: Baja California
  Pakistan: Karachi: Islamabad
  Paraguay: Asuncion
  Qyzylorda: Qyzylorda
  Romance: Paris Brussels Copenhagen Madrid Ceuta
  Russia Time Zone 10: Srednekolymsk
  Russia Time Zone 11: Kamchatka Anadyr
  Russia Time Zone 3: Samara
  Russian: Moscow Kirov Simferopol
  SA Eastern: Cayenne Rothera Palmer Fortaleza Belem Maceio Recife Santarem Stanley Paramaribo
  SA Pacific: Bogota Rio_Branco Eirunepe Atikokan Coral_Harbour Guayaquil Jamaica Cayman Panama Lima: Quito
  SA Western: La_Paz Antigua Anguilla Aruba Barbados St_Barthelemy Kralendijk Manaus Boa_Vista Porto_Velho
    Blanc-Sablon Curacao Dominica Santo_Domingo Grenada Guadeloupe Guyana St_Kitts St_Lucia Marigot Martinique
    Montserrat Puerto_Rico Lower_Princes Port_of_Spain St_Vincent Tortola St_Thomas: Georgetown
  Saint Pierre: Miquelon
  Sakhalin: Sakhalin
  Samoa: Apia
  Sao Tome: Sao_Tome
  Saratov: Saratov
  SE Asia: Bangkok Davis Christmas Jakarta Pontianak Phnom_Penh Vientiane Ho_Chi_Minh Saigon: Hanoi
  Singapore: Singapore Brunei Makassar Kuala_Lumpur Kuching Manila
  South Africa: Johannesburg Bujumbura Gaborone Lubumbashi Maseru Blantyre Maputo Kigali Mbabane Lusaka Harare:
    Pretoria
  South Sudan: Juba
  Sri Lanka: Colombo: Sri Jayawardenepura
  Sudan: Khartoum
  Syria: Damascus
  Taipei: Taipei
  Tasmania: Hobart Macquarie
  Tocantins: Araguaina
  Tokyo: Tokyo Jayapura Palau Dili: Osaka
  Tomsk: Tomsk
  Tonga: Tongatapu
  Transbaikal: Chita
  Turkey: Istanbul
  Turks And Caicos: Grand_Turk
  Ulaanbaatar: Ulaanbaatar
  US Eastern: Indianapolis Marengo Vevay: Indiana (East)
  US Mountain: Phoenix Creston Dawson_Creek Fort_Nelson Hermosillo: Arizona
  UTC: UTC Universal GMT: Coordinated Universal Time
  UTC-02: Noronha South_Georgia
  UTC-08: Pitcairn
  UTC-09: Gambier
  UTC-11: Pago_Pago Niue Midway
  UTC+12: Tarawa Majuro Kwajalein Nauru Funafuti Wake Wallis
  UTC+13: Kanton Enderbury Fakaofo
  Venezuela: Caracas
  Vladivostok: Vladivostok Ust-Nera
  Volgograd: Volgograd
  W. Australia: Perth
  W. Central Africa: Lagos Luanda Porto-Novo Kinshasa Bangui Brazzaville Douala Algiers Libreville Malabo Niamey
    Ndjamena Tunis: West Central Africa
  W. Europe: Berlin Andorra Vienna Zurich Busingen Gibraltar Rome Vaduz Luxembourg Monaco Malta Amsterdam Oslo
    Stockholm Longyearbyen San_Marino Vatican
  W. Mongolia: Hovd
  West Asia: Tashkent Mawson Oral Almaty Aqtau Aqtobe Atyrau Qostanay Maldives Kerguelen Dushanbe Ashgabat
    Samarkand
  West Bank: Hebron Gaza
  West Pacific: Port_Moresby DumontDUrville Chuuk Truk Guam Saipan
  Yakutsk: Yakutsk Khandyga
  Yukon: Whitehorse Dawson
`;

/** Windows zones whose names do not end on "Standard Time". */
const WHOLE_NAME = /^UTC|^Russia Time Zone|\)$/;

/** "America/Argentina/Buenos_Aires" is known by its last part. */
const cityOf = (zone: string): string => zone.split("/").at(-1) ?? zone;

/**
 * What a list of time zones may call a person's zone, beside its own name and city: by its Windows name, or by what
 * Windows shows for that, which is a few cities of the same zone.
 * @param zone IANA name
 */
export const timeZoneNames = (zone: string): string[] => {
  const lines = WINDOWS_ZONES.replaceAll("\n    ", " ")
    .split("\n")
    .map((line) => line.trim().split(": "));
  const lineOf = (name: string): string[] | undefined =>
    lines.find(([, own]) => own?.split(" ").includes(cityOf(name)));
  const [windows = "", cities = "", shown] =
    [zone, ...linkedZones(zone)].map(lineOf).find((line) => line !== undefined) ?? [];
  if (windows === "") return [];
  const names = shown?.split(", ") ?? cities.split(" ").map((city) => city.replaceAll("_", " "));
  return [WHOLE_NAME.test(windows) ? windows : `${windows} Standard Time`, ...names];
};
