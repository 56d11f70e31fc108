/**
 * A spreadsheet takes such text for a formula, which a title typed by anybody must never become (OWASP, "CSV
 * injection"); the signs of full width count too where East Asian text is typed.
 */
const FORMULA = /^[\s\p{Cc}\p{Cf}]*[=+\-@\uff1d\uff0b\uff0d\uff20]/u;

/**
 * What may begin a cell for somebody who reads with another separator than ours, or takes no quotes: each part behind
 * one of these gets its mark too.
 */
const BOUNDARY = /([,;\n"])/;

const withoutFormulas = (text: string): string =>
  text
    .split(BOUNDARY)
    .map((part) => (FORMULA.test(part) ? `'${part}` : part))
    .join("");

/**
 * Tabs and carriage returns can begin a cell that is read as a formula, and need not be in one: a blank and the line
 * feed by which spreadsheets break the lines of a cell say the same.
 */
const withoutTabs = (text: string): string => text.replaceAll(/\r\n?/g, "\n").replaceAll("\t", " ");

const quoted = (text: string): string => `"${text.replaceAll('"', '""')}"`;

/** A text as a cell for readers of any separator: never a formula, and all of it there. */
export const textCell = (text: string): string => {
  const safe = withoutFormulas(withoutTabs(text));
  return /[",;\n]/.test(safe) ? quoted(safe) : safe;
};

/** What a spreadsheet would take for a number, a date or a time: digits, and the signs among them. */
const NUMERIC = /^\d[\d.:/e -]*$/i;

/**
 * A text that may consist of digits, such as a request number: of 16 digits a spreadsheet keeps 15, and of leading
 * zeros none. `="2407240040001237"` is a text to Excel and LibreOffice, shown and copied whole; a leading apostrophe or
 * blank would be copied along. It is the one formula that we write, and nobody's text can become another one of it:
 * within the quotes are only digits and the few signs above, no quote, no separator and no name. It must not be the
 * first cell of a line, which begins a cell for readers of every separator.
 */
export const digitsCell = (text: string): string => (NUMERIC.test(text) ? quoted(`="${text}"`) : textCell(text));
