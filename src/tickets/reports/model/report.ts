import { SEVERITIES } from "../../../model/severity.ts";
import type { Facets } from "../../model/facets/facets.ts";
import type { Moment, Period } from "../../model/facets/ticket-filter.ts";
import { tallyOf, type Tally } from "./tally.ts";

/** By what requests are counted apart. */
export const REPORT_TABLES = ["month", "customer", "severity", "portal", "language", "person"] as const;
export type ReportTable = (typeof REPORT_TABLES)[number];

/** The key of requests of which is not known what they are counted by, and that of the own organization. */
export const UNKNOWN_KEY = "";
export const OWN_KEY = "\n";

/** The requests of one month (`2026-03`), customer, severity, portal, language or person who filed. */
export interface ReportLine extends Tally {
  readonly key: string;
  /** Requests in 30 days, as many as there were in the time of the report; in a month, of its days within that time. */
  readonly rate: number;
}

/** How Microsoft responded, taken together and apart. */
export interface Report {
  readonly total: Tally;
  /** How long the time is in which they were filed, in days, begun ones too; at least one. */
  readonly days: number;
  readonly tables: Readonly<Record<ReportTable, readonly ReportLine[]>>;
}

/** The tables that say something: where one person alone has filed, nothing is counted by person. */
export const tablesOf = ({ tables }: Report): readonly ReportTable[] =>
  REPORT_TABLES.filter(
    (table) => table !== "person" || tables.person.filter(({ key }) => key !== UNKNOWN_KEY).length > 1,
  );

const RATED_DAYS = 30;

const monthOf = (filed: number | undefined, timeZone: string): string =>
  filed === undefined
    ? UNKNOWN_KEY
    : Temporal.Instant.fromEpochMilliseconds(filed).toZonedDateTimeISO(timeZone).toPlainDate().toString().slice(0, 7);

const KEYS: Readonly<Record<ReportTable, (row: Facets, timeZone: string) => string>> = {
  month: ({ filed }, timeZone) => monthOf(filed, timeZone),
  customer: ({ own, customer }) => (own ? OWN_KEY : (customer ?? UNKNOWN_KEY)),
  severity: ({ severity }) => severity ?? UNKNOWN_KEY,
  portal: ({ portal }) => portal ?? UNKNOWN_KEY,
  language: ({ language }) => language ?? UNKNOWN_KEY,
  person: ({ filedBy }) => filedBy ?? UNKNOWN_KEY,
};

const byKey = (one: ReportLine, other: ReportLine): number => (one.key < other.key ? -1 : 1);
const byCount = (one: ReportLine, other: ReportLine): number => other.requests - one.requests || byKey(one, other);
const severityAt = ({ key }: ReportLine): number => {
  const place = SEVERITIES.findIndex((one) => one === key);
  return place < 0 ? SEVERITIES.length : place;
};

/** Months as they follow each other, severities from the highest down; of the others the most frequent first. */
const ORDERS: Readonly<Record<ReportTable, (one: ReportLine, other: ReportLine) => number>> = {
  month: byKey,
  customer: byCount,
  severity: (one, other) => severityAt(one) - severityAt(other) || byKey(one, other),
  portal: byCount,
  language: byCount,
  person: byCount,
};

const dayIn = (time: number, timeZone: string): Temporal.PlainDate =>
  Temporal.Instant.fromEpochMilliseconds(time).toZonedDateTimeISO(timeZone).toPlainDate();

/** Whole days in a time zone, both ends included. */
interface Days {
  readonly from: Temporal.PlainDate;
  readonly to: Temporal.PlainDate;
}

const later = (one: Temporal.PlainDate, other: Temporal.PlainDate): Temporal.PlainDate =>
  Temporal.PlainDate.compare(one, other) > 0 ? one : other;

const earlier = (one: Temporal.PlainDate, other: Temporal.PlainDate): Temporal.PlainDate =>
  Temporal.PlainDate.compare(one, other) < 0 ? one : other;

/**
 * The days that a report is about: those of its period; where that is open those from the first request on, and until
 * today.
 */
const daysOf = (rows: readonly Facets[], { from, to }: Period, { now, timeZone }: Moment): Days => {
  const first = rows.reduce((least, { filed }) => Math.min(least, filed ?? now), now);
  const today = dayIn(now, timeZone);
  return {
    from: from === undefined ? dayIn(first, timeZone) : Temporal.PlainDate.from(from),
    to: to === undefined ? today : earlier(Temporal.PlainDate.from(to), today),
  };
};

/** The days of a month in which its requests could be filed. */
const daysInMonth = (key: string, { from, to }: Days): Days => {
  if (key === UNKNOWN_KEY) return { from, to };
  const first = Temporal.PlainDate.from(`${key}-01`);
  return { from: later(first, from), to: earlier(first.with({ day: first.daysInMonth }), to) };
};

const count = ({ from, to }: Days): number => Math.max(from.until(to, { largestUnit: "day" }).days + 1, 1);

/**
 * Counts requests by month, customer, severity, portal, language and person.
 * @param rows what matches the filters of the report
 */
export const reportOf = (rows: readonly Facets[], period: Period, moment: Moment): Report => {
  const days = daysOf(rows, period, moment);
  const tableOf = (table: ReportTable): readonly ReportLine[] => {
    const groups = new Map<string, Facets[]>();
    for (const row of rows) {
      const key = KEYS[table](row, moment.timeZone);
      const group = groups.get(key);
      if (group) group.push(row);
      else groups.set(key, [row]);
    }
    const daysFor = (key: string): Days => (table === "month" ? daysInMonth(key, days) : days);
    return [...groups]
      .map(([key, some]) => ({ key, ...tallyOf(some), rate: (some.length * RATED_DAYS) / count(daysFor(key)) }))
      .sort(ORDERS[table]);
  };
  return {
    total: tallyOf(rows),
    days: count(days),
    tables: {
      month: tableOf("month"),
      customer: tableOf("customer"),
      severity: tableOf("severity"),
      portal: tableOf("portal"),
      language: tableOf("language"),
      person: tableOf("person"),
    },
  };
};
