import { stateAt } from "../../../words/deadline-state.ts";
import { personKey } from "../people/keeper-of.ts";
import { outcomeAt } from "../response-outcome.ts";
import type { Facets } from "./facets.ts";
import { foldText, searchWords } from "../../../model/fold-text.ts";
import type { DeadlineFilter, Moment, Period, StatusFilter, TicketFilter } from "./ticket-filter.ts";

/** Whether a request is wanted. */
export type Matches = (facets: Facets) => boolean;

/** The first instant of a day in ms since 1970; undefined for what is no day. */
const startOf = (date: string, timeZone: string, later: number): number | undefined => {
  try {
    return Temporal.PlainDate.from(date).add({ days: later }).toZonedDateTime(timeZone).epochMilliseconds;
  } catch (error) {
    if (error instanceof RangeError) return undefined;
    throw error;
  }
};

const within = (timeOf: (facets: Facets) => number | undefined, period: Period, timeZone: string): Matches => {
  const start = period.from === undefined ? undefined : startOf(period.from, timeZone, 0);
  const end = period.to === undefined ? undefined : startOf(period.to, timeZone, 1);
  return (facets) => {
    const time = timeOf(facets);
    return time !== undefined && (start === undefined || time >= start) && (end === undefined || time < end);
  };
};

const hasState = (wanted: DeadlineFilter, now: number): Matches => {
  if (wanted === "respondedInTime" || wanted === "respondedLate") {
    const outcome = wanted === "respondedInTime" ? "inTime" : "late";
    return ({ responded, due }) => outcomeAt(responded, due) === outcome;
  }
  return (facets) => stateAt(facets, now) === wanted;
};

const hasStatus = (wanted: StatusFilter): Matches =>
  wanted === "open" ? ({ status }) => status !== "closed" : ({ status }) => status === wanted;

/** Asked of every request: each name is folded once. */
const isPerson = (nameOf: (facets: Facets) => string | undefined, wanted: string): Matches => {
  const key = personKey(wanted);
  const known = new Map<string | undefined, boolean>([[undefined, false]]);
  return (facets) => {
    const name = nameOf(facets);
    const before = known.get(name);
    if (before !== undefined || name === undefined) return before === true;
    const isSame = personKey(name) === key;
    known.set(name, isSame);
    return isSame;
  };
};

const hasPeriod = (period: Period | undefined): period is Period =>
  period !== undefined && (period.from !== undefined || period.to !== undefined);

/**
 * The test for what a filter lets through; deleted ones never pass. What cannot be read of a damaged record is like
 * what is absent.
 */
export const matcherOf = (filter: TicketFilter, { now, timeZone }: Moment): Matches => {
  const { status, deadline, severity, portal, cloud, customer, filedBy, keeper, language, own, filed, due } = filter;
  const words = searchWords(filter.search);
  const name = customer === undefined ? undefined : foldText(customer).trim();
  const tests: readonly (Matches | undefined)[] = [
    status && hasStatus(status),
    deadline && hasState(deadline, now),
    severity && ((facets) => facets.severity === (severity === "none" ? undefined : severity)),
    portal && ((facets) => facets.portal === portal),
    cloud && ((facets) => facets.cloud === cloud),
    name === undefined ? undefined : (facets) => facets.customer !== undefined && foldText(facets.customer) === name,
    filedBy === undefined ? undefined : isPerson((facets) => facets.filedBy, filedBy),
    keeper === undefined ? undefined : isPerson((facets) => facets.keeper, keeper),
    language === undefined ? undefined : (facets) => facets.language === language,
    own === undefined ? undefined : (facets) => facets.own === own,
    hasPeriod(filed) ? within((facets) => facets.filed, filed, timeZone) : undefined,
    hasPeriod(due) ? within((facets) => facets.due, due, timeZone) : undefined,
    words.length === 0 ? undefined : ({ text }) => words.every((word) => text.includes(word)),
  ];
  const wanted = tests.filter((test) => test !== undefined);
  return (facets) => !facets.isDeleted && wanted.every((test) => test(facets));
};
