import fc from "fast-check";
import {
  WEEKDAYS,
  type BusinessCalendar,
  type BusinessSpan,
} from "../../../src/deadline/business-time/business-calendar.ts";

const ZONES = [
  "UTC",
  "Europe/Berlin",
  "America/New_York",
  "America/Sao_Paulo", // changed at midnight until 2019
  "Asia/Tehran", // half an hour off, changed at midnight until 2022
  "Asia/Kathmandu",
  "Australia/Lord_Howe", // changes by half an hour
  "Africa/Cairo",
  "Pacific/Apia",
];

const two = (number: number): string => String(number).padStart(2, "0");

const spanArbitrary: fc.Arbitrary<BusinessSpan> = fc
  .tuple(fc.integer({ min: 0, max: 95 }), fc.integer({ min: 1, max: 96 }))
  .map(([open, close]) => [
    `${two(Math.floor(open / 4))}:${two((open % 4) * 15)}`,
    `${two(Math.floor(close / 4))}:${two((close % 4) * 15)}`,
  ]);

const dateArbitrary = (from: string): fc.Arbitrary<string> =>
  fc.integer({ min: 0, max: 20 }).map((days) => Temporal.PlainDate.from(from).add({ days }).toString());

/**
 * Dates on which fortnights begin that hold a change of clocks in one of the zones, and one in which nothing happens.
 */
const FORTNIGHTS = [
  "2015-03-16",
  "2015-10-12",
  "2016-02-15",
  "2016-10-10",
  "2026-03-23",
  "2026-10-19",
  "2026-07-06",
  "2023-04-24",
];

const weeklyArbitrary = fc
  .tuple(...WEEKDAYS.map(() => fc.array(spanArbitrary, { maxLength: 3 })))
  .map((days) => Object.fromEntries(WEEKDAYS.map((weekday, index) => [weekday, days[index] ?? []])))
  .filter((hours) => Object.values(hours).some((spans) => spans.length > 0));

/**
 * A calendar with any spans (overlapping, touching, overnight), and a whole minute near its holidays and exceptions.
 */
export const calendarAndStart: fc.Arbitrary<{ calendar: BusinessCalendar; start: Temporal.Instant }> = fc
  .constantFrom(...FORTNIGHTS)
  .chain((from) =>
    fc.record({
      calendar: fc.record({
        timeZone: fc.constantFrom(...ZONES),
        hours: weeklyArbitrary,
        holidays: fc.array(dateArbitrary(from), { maxLength: 3 }),
        exceptions: fc.dictionary(dateArbitrary(from), fc.array(spanArbitrary, { maxLength: 2 }), { maxKeys: 3 }),
      }),
      start: fc
        .integer({ min: 0, max: 14 * 24 * 60 })
        .map((minutes) => Temporal.Instant.from(`${from}T00:00Z`).add({ minutes })),
    }),
  );
