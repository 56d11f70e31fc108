import { config, label } from "../context.ts";
import type { Choice } from "../controls/field.ts";

const choice = (value: string, text: string): Choice => ({ value, text });

const german = (): boolean => config.language === "de";

export const issueTypes = (): Choice[] => [
  choice("billing", german() ? "Abrechnung" : "Billing"),
  choice(
    "quota",
    german() ? "Grenzwerte für Dienste und Abonnements (Kontingente)" : "Service and subscription limits (quotas)",
  ),
  choice("subscription", german() ? "Abonnementverwaltung" : "Subscription management"),
  choice("technical", german() ? "Technisch" : "Technical"),
];

export const subscriptions = (directory: string): Choice[] => [
  choice("sub-1", `${directory} Production (3f0a7d52-9c11-4e6d-a1c4-50b6e2f7a901)`),
  choice("sub-2", `${directory} Development (8b21c6e4-02d7-4a39-9d5f-7c1e0a4b6d02)`),
];

export const services = (): Choice[] => [
  choice("windowsVm", "Virtual Machine running Windows"),
  choice("linuxVm", "Virtual Machine running Linux"),
  choice("appService", "App Service"),
  choice("sql", "Azure SQL Database"),
  choice("storage", "Storage Account Management"),
];

export const resources = (): Choice[] => [
  choice("none", german() ? "Allgemeine Frage" : "General question"),
  choice("vm-01", "vm-web-01"),
  choice("vm-02", "vm-db-02"),
];

export const problemTypes = (): Choice[] => [
  choice("connect", "Cannot connect to my VM"),
  choice("start", "Cannot start or stop my VM"),
  choice("slow", "VM performance"),
];

export const problemSubtypes = (): Choice[] => [
  choice("rdp", "I get an error when I connect with RDP"),
  choice("reset", "I need to reset my password"),
  choice("other", "My problem is not listed above"),
];

/** The plan's name as the page shows it. */
const cspName = (): string =>
  config.planLanguage === "en" ? "Cloud Solution Provider" : label("cloudSolutionProvider");

export const plans = (): Choice[] => {
  const others = [choice("basic", "Basic"), choice("developer", "Developer"), choice("standard", "Standard")];
  const csp = choice("csp", cspName());
  switch (config.plan) {
    case "listWithoutCsp":
      return others;
    case "listTwoCsp":
      return [...others, csp, choice("csp2", `${cspName()} (Unified)`)];
    case "text":
      return [csp];
    case "textTechnical":
    case "disabledList":
      return [choice("technicalIncluded", "Technical support - Included")];
    default:
      return [...others, csp];
  }
};

const severityNames = [
  choice("critical", "A - Critical impact"),
  choice("moderate", "B - Moderate impact"),
  choice("minimal", "C - Minimal impact"),
];

/** ISO 3166-1 alpha-2 codes with their calling codes: as many as tests need; the portal knows them all. */
const callingCodes = { DE: 49, AT: 43, CH: 41, FR: 33, GB: 44, IT: 39, ES: 34, US: 1, CA: 1, JP: 81, IN: 91 } as const;

export const phoneCountryCodes = (): Choice[] => {
  const names = new Intl.DisplayNames(config.language, { type: "region" });
  return Object.entries(callingCodes).map(([code, digits]) => choice(code, `${names.of(code) ?? code} (+${digits})`));
};

/** Windows' names of time zones, what it shows for them, and a zone of IANA in each. */
const zones = [
  ["Pacific Standard Time", "(UTC-08:00) Pacific Time (US & Canada)", "America/Los_Angeles"],
  ["Pacific Standard Time (Mexico)", "(UTC-08:00) Baja California", "America/Tijuana"],
  ["GMT Standard Time", "(UTC+00:00) Dublin, Edinburgh, Lisbon, London", "Europe/London"],
  ["W. Europe Standard Time", "(UTC+01:00) Amsterdam, Berlin, Bern, Rome, Stockholm, Vienna", "Europe/Berlin"],
  ["Romance Standard Time", "(UTC+01:00) Brussels, Copenhagen, Madrid, Paris", "Europe/Paris"],
  ["India Standard Time", "(UTC+05:30) Chennai, Kolkata, Mumbai, New Delhi", "Asia/Kolkata"],
  ["Tokyo Standard Time", "(UTC+09:00) Osaka, Sapporo, Tokyo", "Asia/Tokyo"],
] as const;

/** Time zones in the words that the configuration wants; the model holds Windows' names. */
export const timeZones = (): Choice[] =>
  zones.map(([windows, cities, iana]) =>
    choice(windows, { cities, windows, iana }[config.contactVariant.timeZoneNames]),
  );

export const categories = (): Choice[] => [choice("rdp", "RDP"), choice("ssh", "SSH"), choice("other", "Other")];

export const quotaTypes = (): Choice[] => [
  choice("cores", "Compute-VM (cores-vCPUs) subscription limit increases"),
  choice("sql", "SQL database"),
];

/** The severities that a plan offers: the small plans take minimal impact only. */
export const severities = (plan: string): Choice[] =>
  plan === "basic" || plan === "developer" ? severityNames.filter(({ value }) => value === "minimal") : severityNames;

export const contactMethods = (): Choice[] => [
  choice("email", label("methodEmail")),
  choice("phone", label("methodPhone")),
];

export const supportLanguages = (): Choice[] =>
  ["en-us", "zh-hans", "zh-hant", "fr-fr", "de-de", "it-it", "ja-jp", "ko-kr", "pt-br", "es-es"].map((tag) => {
    const locale = new Intl.Locale(tag);
    return choice(
      tag,
      new Intl.DisplayNames(config.language, { type: "language" }).of(
        locale.script ? locale.toString() : locale.language,
      ) ?? tag,
    );
  });

const regionCodes =
  "AF AL DZ AS AD AO AI AG AR AM AW AU AT AZ BS BH BD BB BY BE BZ BJ BM BT BO BA BW BR BN BG BF BI CV " +
  "KH CM CA KY CF TD CL CN CO KM CG CD CK CR CI HR CU CY CZ DK DJ DM DO EC EG SV GQ ER EE SZ ET FJ FI " +
  "FR GF PF GA GM GE DE GH GI GR GL GD GP GU GT GG GN GW GY HT HN HK HU IS IN ID IR IQ IE IM IL IT JM " +
  "JP JE JO KZ KE KI KR KW KG LA LV LB LS LR LY LI LT LU MO MG MW MY MV ML MT MH MQ MR MU MX FM MD " +
  "MC MN ME MS MA MZ MM NA NR NP NL NC NZ NI NE NG NU MK NO OM PK PW PS PA PG PY PE PH PL PT PR " +
  "QA RE RO RU RW WS SM ST SA SN RS SC SL SG SK SI SB SO ZA ES LK SR SE CH SY TW TJ TZ TH TL TG " +
  "TO TT TN TR TM TC TV UG UA AE GB US UY UZ VU VE VN VG VI YE ZM ZW";

export const countries = (): Choice[] => {
  const names = new Intl.DisplayNames(config.language, { type: "region" });
  return regionCodes
    .split(" ")
    .map((code) => choice(code, names.of(code) ?? code))
    .sort((a, b) => a.text.localeCompare(b.text, config.language));
};

export const yesOrNo = (): Choice[] => [choice("yes", label("yes")), choice("no", label("no"))];
