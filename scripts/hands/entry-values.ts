const LANGUAGES = ["en-us", "fr-fr", "de-de", "it-it", "ja-jp", "ko-kr", "pt-br", "es-es"];

const SEVERITIES = {
  "A - Critical impact": "critical",
  "B - Moderate impact": "moderate",
  "C - Minimal impact": "minimal",
};

const letters = "ABCDEFGHIJKLMNOPQRSTUVWXYZ".split("");

/** Old codes have the name of the present one. */
const isPresent = (code: string): boolean => new Intl.Locale(`und-${code}`).region === code;

const countries = (): [string, string][] => {
  const names = new Intl.DisplayNames("en", { type: "region", fallback: "none" });
  const codes = letters.flatMap((one) => letters.map((two) => one + two)).filter(isPresent);
  return codes.flatMap((code) => (names.of(code) === undefined ? [] : [[names.of(code) ?? "", code]]));
};

const languages = (): [string, string][] => {
  const names = new Intl.DisplayNames("en", { type: "language" });
  return LANGUAGES.map((tag) => [names.of(tag.slice(0, 2)) ?? "", tag]);
};

/**
 * What the form's model holds for an entry that people can read, by the field: the entries that the person may take.
 */
export const entryValues: Readonly<Record<string, ReadonlyMap<string, string>>> = {
  country: new Map(countries()),
  severity: new Map(Object.entries(SEVERITIES)),
  preferredSupportLanguage: new Map(languages()),
};
