export const SEPARATOR_NAMES = ["comma", "semicolon", "tab"] as const;
export type SeparatorName = (typeof SEPARATOR_NAMES)[number];

/** What divides the cells of a table. */
export const SEPARATORS: Readonly<Record<SeparatorName, string>> = { comma: ",", semicolon: ";", tab: "\t" };

/**
 * The separator by which a spreadsheet in this locale opens a file at a double click: a semicolon where numbers have no
 * point before their decimals. A line `sep=;` in the file would say it too, but makes Excel overlook the mark of UTF-8.
 * @param locale BCP 47 tag
 */
export const separatorFor = (locale: string): SeparatorName => {
  const decimal = new Intl.NumberFormat(locale).formatToParts(1.5).find(({ type }) => type === "decimal");
  return decimal?.value === "." ? "comma" : "semicolon";
};
