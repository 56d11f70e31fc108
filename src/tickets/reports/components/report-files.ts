import { textCell } from "../../files/csv-cell.ts";
import { SEPARATORS, separatorFor } from "../../files/csv-separator.ts";
import type { Translate } from "../../../words/translate.ts";
import { tablesOf, type Report, type ReportTable } from "../model/report.ts";
import { figuresOf, lineWords, TABLE_WORDS } from "./report-words.ts";

/** The mark by which spreadsheets know UTF-8. */
const UTF8 = "\uFEFF";

const MINUTE = 60_000;

const minutes = (time: number | undefined): string | undefined =>
  time === undefined ? undefined : String(Math.round(time / MINUTE));

/** The heads of a table as a file; times are in minutes, rates in requests in 30 days. */
const HEADS = ["requests", "inTime", "late", "open", "other", "medianMinutes", "ninetiethMinutes", "per30Days"];

/** A table of a report for a spreadsheet (RFC 4180), with the separator of the interface's language. */
export const csvOfTable = (report: Report, table: ReportTable, t: Translate): string => {
  const separator = SEPARATORS[separatorFor(t("uiLanguage"))];
  const line = (cells: readonly (string | undefined)[]): string =>
    `${cells.map((cell = "") => textCell(cell)).join(separator)}\r\n`;
  const lines = report.tables[table].map((one) =>
    line([
      table === "month" && one.key !== "" ? one.key : lineWords(table, one, t),
      ...[one.requests, one.inTime, one.late, one.open, one.other].map(String),
      minutes(one.median),
      minutes(one.ninetieth),
      one.rate.toFixed(2),
    ]),
  );
  return [UTF8, line([table, ...HEADS]), ...lines].join("");
};

/** A report as plain text, to be pasted into a message. @param period its period in words */
export const textOfReport = (report: Report, period: string, t: Translate): string => {
  const figures = (some: Parameters<typeof figuresOf>[0]): string =>
    figuresOf(some, t)
      .map(({ key, words }) => `${t(key)} ${words}`)
      .join(", ");
  const tables = tablesOf(report).flatMap((table) => [
    "",
    t(TABLE_WORDS[table]),
    ...report.tables[table].map((one) => `- ${lineWords(table, one, t)}: ${figures(one)}`),
  ]);
  return [`${t("report_title")}: ${period}`, figures(report.total), ...tables, ""].join("\n");
};

/** What the lines of a table are, as the name of a file. */
export const fileNameOf = (table: ReportTable, day: string): string => `on-behalf-report-${table}-${day}.csv`;
