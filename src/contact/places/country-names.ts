/**
 * English names of countries in Microsoft's lists and in ISO 3166-1 that `Intl.DisplayNames` does not have (CLDR 48):
 * Windows' list of regions, and ISO's short names.
 */
const OTHER_NAMES: Readonly<Record<string, readonly string[]>> = {
  BO: ["Bolivia, Plurinational State of"],
  BN: ["Brunei Darussalam"],
  CD: ["Congo (DRC)", "Congo, Democratic Republic of the", "Democratic Republic of the Congo"],
  CG: ["Congo", "Republic of the Congo", "Congo, Republic of the"],
  CI: ["Ivory Coast"],
  CN: ["China, People's Republic of", "People's Republic of China", "China (PRC)", "China, mainland"],
  CV: ["Cabo Verde"],
  CZ: ["Czech Republic"],
  FK: ["Falkland Islands (Islas Malvinas)"],
  FM: ["Micronesia, Federated States of"],
  GB: ["United Kingdom of Great Britain and Northern Ireland", "Great Britain", "UK"],
  GM: ["The Gambia", "Gambia, The"],
  BS: ["The Bahamas", "Bahamas, The"],
  HK: ["Hong Kong SAR", "Hong Kong", "Hong Kong S.A.R."],
  IE: ["Republic of Ireland", "Ireland, Republic of"],
  IR: ["Iran, Islamic Republic of"],
  KP: ["Korea, Democratic People's Republic of", "Korea, North"],
  KR: ["Korea", "Korea, Republic of", "Republic of Korea", "Korea, South"],
  LA: ["Lao People's Democratic Republic", "Lao PDR"],
  LY: ["Libya, State of"],
  MD: ["Moldova, Republic of", "Republic of Moldova"],
  MF: ["Saint Martin (French part)"],
  MK: ["Macedonia, FYRO", "Macedonia, Former Yugoslav Republic of", "Republic of North Macedonia"],
  MM: ["Myanmar"],
  MO: ["Macao SAR", "Macau SAR", "Macao", "Macau", "Macao S.A.R."],
  NL: ["The Netherlands"],
  PS: ["Palestinian Authority", "Palestine", "Palestine, State of"],
  RU: ["Russian Federation"],
  SX: ["Sint Maarten (Dutch part)"],
  SY: ["Syrian Arab Republic"],
  SZ: ["Swaziland"],
  TL: ["Democratic Republic of Timor-Leste", "East Timor"],
  TR: ["Turkey"],
  TW: ["Taiwan, Province of China"],
  TZ: ["Tanzania, United Republic of"],
  US: ["United States of America", "USA"],
  VA: ["Vatican City", "Holy See", "Holy See (Vatican City)"],
  VE: ["Venezuela, Bolivarian Republic of"],
  VG: ["Virgin Islands, British"],
  VI: ["Virgin Islands, U.S.", "US Virgin Islands", "United States Virgin Islands"],
  VN: ["Viet Nam"],
};

/** "Bosnia & Herzegovina" as most lists write it, and "St. Lucia" in full. */
const written = (name: string): string[] => [
  name.replaceAll(" & ", " and "),
  name.replace(/^St\. /, "Saint ").replaceAll(" & ", " and "),
];

/**
 * What a list may call a country, beside what `Intl.DisplayNames` says.
 * @param code ISO 3166-1 alpha-2
 */
export const otherCountryNames = (code: string): string[] => {
  const name = new Intl.DisplayNames(["en"], { type: "region", fallback: "none" }).of(code) ?? "";
  return [...new Set([...(OTHER_NAMES[code] ?? []), ...written(name)])].filter((one) => one !== name && one !== "");
};
