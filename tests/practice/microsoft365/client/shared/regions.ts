/** A choice of a list: the value in the form's model and the text in the list. */
export interface Choice {
  readonly key: string;
  readonly text: string;
}

/** Time zones as Windows names and writes them. */
export const timeZones: readonly Choice[] = [
  { key: "Pacific Standard Time", text: "(UTC-08:00) Pacific Time (US & Canada)" },
  { key: "Eastern Standard Time", text: "(UTC-05:00) Eastern Time (US & Canada)" },
  { key: "UTC", text: "(UTC) Coordinated Universal Time" },
  { key: "GMT Standard Time", text: "(UTC+00:00) Dublin, Edinburgh, Lisbon, London" },
  { key: "W. Europe Standard Time", text: "(UTC+01:00) Amsterdam, Berlin, Bern, Rome, Stockholm, Vienna" },
  { key: "Romance Standard Time", text: "(UTC+01:00) Brussels, Copenhagen, Madrid, Paris" },
  { key: "Israel Standard Time", text: "(UTC+02:00) Jerusalem" },
  { key: "Tokyo Standard Time", text: "(UTC+09:00) Osaka, Sapporo, Tokyo" },
];

/** Support languages, each in English as the form lists them. */
export const supportLanguages: readonly Choice[] = [
  { key: "en-us", text: "English" },
  { key: "fr-fr", text: "French" },
  { key: "de-de", text: "German" },
  { key: "ja-jp", text: "Japanese" },
  { key: "es-es", text: "Spanish" },
];
