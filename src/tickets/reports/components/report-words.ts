import { portalName } from "../../../portals/portal-name.ts";
import { SEVERITIES, SEVERITY_LETTERS } from "../../../model/severity.ts";
import { TICKET_PORTAL_IDS } from "../../../model/portal.ts";
import { languageChoices, withChosen } from "../../../words/choices.ts";
import { spanWords } from "../../../words/time-words.ts";
import type { MessageKey, Translate } from "../../../words/translate.ts";
import { OWN_KEY, UNKNOWN_KEY, type ReportLine, type ReportTable } from "../model/report.ts";
import type { Tally } from "../model/tally.ts";

const MINUTE = 60_000;

/** The heading of each table. */
export const TABLE_WORDS: Readonly<Record<ReportTable, MessageKey>> = {
  month: "report_byMonth",
  customer: "report_byCustomer",
  severity: "report_bySeverity",
  portal: "report_byPortal",
  language: "report_byLanguage",
  person: "report_byPerson",
};

/** What the lines of each table are. */
export const LINE_WORDS: Readonly<Record<ReportTable, MessageKey>> = {
  month: "report_month",
  customer: "all_customer",
  severity: "field_severity",
  portal: "list_portal",
  language: "field_preferredSupportLanguage",
  person: "people_filedBy",
};

const monthWords = (key: string, t: Translate): string =>
  new Intl.DateTimeFormat(t("uiLanguage"), { month: "long", year: "numeric", timeZone: "UTC" }).format(
    Date.parse(`${key}-01T00:00:00Z`),
  );

const severityWords = (key: string, t: Translate): string => {
  const severity = SEVERITIES.find((one) => one === key);
  return severity ? t("popup_severityChoice", SEVERITY_LETTERS[severity], t(`severity_${severity}`)) : key;
};

const portalWords = (key: string): string => {
  const portal = TICKET_PORTAL_IDS.find((one) => one === key);
  return portal ? portalName(portal) : key;
};

const languageWords = (key: string, t: Translate): string =>
  withChosen(languageChoices(t), key).find(({ value }) => value === key)?.words ?? key;

const UNKNOWN: Readonly<Record<ReportTable, MessageKey>> = {
  month: "report_unknown",
  customer: "popup_noCustomer",
  severity: "options_notSet",
  portal: "report_unknown",
  language: "options_notSet",
  person: "people_nobody",
};

/** What a line of a table is called. */
export const lineWords = (table: ReportTable, { key }: Pick<ReportLine, "key">, t: Translate): string => {
  if (key === UNKNOWN_KEY) return t(UNKNOWN[table]);
  if (table === "customer") return key === OWN_KEY ? t("popup_own") : key;
  if (table === "person") return key;
  if (table === "month") return monthWords(key, t);
  if (table === "severity") return severityWords(key, t);
  return table === "portal" ? portalWords(key) : languageWords(key, t);
};

/** A figure of a report: its heading, and its value in words. */
export interface Figure {
  readonly key: MessageKey;
  readonly words: string;
}

const timeIn = (time: number | undefined, t: Translate): string =>
  time === undefined ? "–" : spanWords(Math.round(time / MINUTE), t);

/** The figures of some requests; with their rate where it is known. */
export const figuresOf = (tally: Tally & { readonly rate?: number }, t: Translate): readonly Figure[] => {
  const number = new Intl.NumberFormat(t("uiLanguage"));
  const share = new Intl.NumberFormat(t("uiLanguage"), { style: "percent", maximumFractionDigits: 0 });
  const rate = new Intl.NumberFormat(t("uiLanguage"), { maximumFractionDigits: 1, minimumFractionDigits: 1 });
  const { requests, inTime, late, open, other, median, ninetieth } = tally;
  const judged = inTime + late;
  return [
    { key: "report_requests", words: number.format(requests) },
    { key: "report_inTime", words: number.format(inTime) },
    { key: "report_late", words: number.format(late) },
    { key: "report_open", words: number.format(open) },
    { key: "report_other", words: number.format(other) },
    { key: "report_share", words: judged === 0 ? "–" : share.format(inTime / judged) },
    { key: "report_median", words: timeIn(median, t) },
    { key: "report_ninetieth", words: timeIn(ninetieth, t) },
    ...(tally.rate === undefined ? [] : [{ key: "report_rate", words: rate.format(tally.rate) } as const]),
  ];
};
