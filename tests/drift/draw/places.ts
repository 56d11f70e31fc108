import type { DrawnEntry } from "../page.ts";
import type { Dice } from "./dice.ts";

/** Countries of the lists, with their calling codes; those of the target value and of the earlier one among them. */
const CODES = {
  AR: 54,
  AU: 61,
  AT: 43,
  BE: 32,
  BR: 55,
  BG: 359,
  CL: 56,
  CN: 86,
  CO: 57,
  HR: 385,
  CZ: 420,
  DK: 45,
  EG: 20,
  EE: 372,
  FI: 358,
  FR: 33,
  GE: 995,
  DE: 49,
  GR: 30,
  GY: 592,
  HU: 36,
  IN: 91,
  ID: 62,
  IE: 353,
  IL: 972,
  IT: 39,
  JP: 81,
  KE: 254,
  LV: 371,
  LT: 370,
  LU: 352,
  MY: 60,
  MX: 52,
  NL: 31,
  NZ: 64,
  NG: 234,
  NO: 47,
  PE: 51,
  PH: 63,
  PL: 48,
  PT: 351,
  RO: 40,
  SA: 966,
  RS: 381,
  SG: 65,
  SK: 421,
  SI: 386,
  ZA: 27,
  KR: 82,
  ES: 34,
  SE: 46,
  CH: 41,
  TW: 886,
  TH: 66,
  TR: 90,
  UA: 380,
  AE: 971,
  GB: 44,
  US: 1,
  UY: 598,
  VN: 84,
} as const;

const codeOf = (country: string): number => CODES[country as keyof typeof CODES];

const names = (language: string): readonly [country: string, name: string][] => {
  const display = new Intl.DisplayNames(language, { type: "region" });
  return Object.keys(CODES)
    .map((country): [string, string] => [country, display.of(country) ?? country])
    .sort(([, one], [, other]) => one.localeCompare(other, language));
};

/** All countries in a language, by their name. */
export const countryEntries = (language: string): DrawnEntry[] =>
  names(language).map(([value, text]) => ({ value, text }));

/** How lists of calling codes write their entries. */
const CODE_FORMS: readonly ((name: string, code: number, country: string) => string)[] = [
  (name, code) => `${name} (+${code})`,
  (name, code) => `+${code} ${name}`,
  (name, code) => `${name} +${code}`,
  (_name, code, country) => `${country} +${code}`,
  (name, code) => `(+${code}) ${name}`,
  (_name, code) => `+${code}`,
];

/** The calling codes of all countries, in one of the forms that such lists have. */
export const callingCodeEntries = (language: string, dice: Dice): DrawnEntry[] => {
  const form = dice.pick(CODE_FORMS);
  return names(language).map(([value, name]) => ({ value, text: form(name, codeOf(value), value) }));
};

const TONGUES = ["zh", "cs", "nl", "en", "fr", "de", "it", "ja", "ko", "pl", "pt", "ru", "es", "sv", "tr"] as const;

/** The languages of support, in a language or each in its own. */
export const languageEntries = (language: string, dice: Dice): DrawnEntry[] => {
  const own = dice.chance(0.2);
  const count = dice.pick([4, 8, TONGUES.length]);
  const few = new Set(["en", "de", language.split("-")[0] ?? "en", ...TONGUES.slice(0, count)]);
  return TONGUES.filter((tongue) => few.has(tongue)).map((value) => ({
    value,
    text: new Intl.DisplayNames(own ? value : language, { type: "language" }).of(value) ?? value,
  }));
};

/** Time zones as the portals write them, and as others do. */
const ZONES: readonly (readonly [value: string, windows: string])[] = [
  ["America/Los_Angeles", "(UTC-08:00) Pacific Time (US & Canada)"],
  ["America/Denver", "(UTC-07:00) Mountain Time (US & Canada)"],
  ["America/Chicago", "(UTC-06:00) Central Time (US & Canada)"],
  ["America/New_York", "(UTC-05:00) Eastern Time (US & Canada)"],
  ["America/Sao_Paulo", "(UTC-03:00) Brasilia"],
  ["Etc/UTC", "(UTC) Coordinated Universal Time"],
  ["Europe/London", "(UTC+00:00) Dublin, Edinburgh, Lisbon, London"],
  ["Europe/Berlin", "(UTC+01:00) Amsterdam, Berlin, Bern, Rome, Stockholm, Vienna"],
  ["Europe/Budapest", "(UTC+01:00) Belgrade, Bratislava, Budapest, Ljubljana, Prague"],
  ["Europe/Paris", "(UTC+01:00) Brussels, Copenhagen, Madrid, Paris"],
  ["Europe/Kiev", "(UTC+02:00) Helsinki, Kyiv, Riga, Sofia, Tallinn, Vilnius"],
  ["Europe/Moscow", "(UTC+03:00) Moscow, St. Petersburg"],
  ["Asia/Kolkata", "(UTC+05:30) Chennai, Kolkata, Mumbai, New Delhi"],
  ["Asia/Shanghai", "(UTC+08:00) Beijing, Chongqing, Hong Kong, Urumqi"],
  ["Asia/Tokyo", "(UTC+09:00) Osaka, Sapporo, Tokyo"],
  ["Australia/Sydney", "(UTC+10:00) Canberra, Melbourne, Sydney"],
];

/** The zones of a list, by the portals' names or by those of the tz database. */
export const zoneEntries = (dice: Dice): DrawnEntry[] => {
  const plain = dice.chance(0.3);
  return ZONES.map(([value, windows]) => ({ value, text: plain ? value : windows }));
};
