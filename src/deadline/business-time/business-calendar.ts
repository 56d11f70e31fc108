import * as v from "valibot";

/** Maximum number of dates in one list of a calendar: some years of holidays. */
const MAX_DATES = 1000;
/** Maximum number of spans of hours in one day. */
const MAX_SPANS = 50;

const clock = v.pipe(v.string(), v.maxLength(10));
const date = v.pipe(v.string(), v.maxLength(20));

/** Wall-clock times `["09:00", "17:00"]`; `24:00` ends the day; a close not after its open ends on the next day. */
const spanSchema = v.tuple([clock, clock]);
export type BusinessSpan = v.InferOutput<typeof spanSchema>;

export const WEEKDAYS = ["mon", "tue", "wed", "thu", "fri", "sat", "sun"] as const;
export type Weekday = (typeof WEEKDAYS)[number];

const spansSchema = v.pipe(v.array(spanSchema), v.maxLength(MAX_SPANS));

/**
 * When a support team works, in the shape of `deadline-vectors.json`: spans are [open, close) on the wall clock of
 * `timeZone` (IANA); `holidays` are local dates without any hours; `exceptions` replace the hours of one local date.
 */
export const businessCalendarSchema = v.object({
  timeZone: v.pipe(v.string(), v.maxLength(100)),
  hours: v.partial(
    v.object({
      mon: spansSchema,
      tue: spansSchema,
      wed: spansSchema,
      thu: spansSchema,
      fri: spansSchema,
      sat: spansSchema,
      sun: spansSchema,
    }),
  ),
  holidays: v.optional(v.pipe(v.array(date), v.maxLength(MAX_DATES)), []),
  exceptions: v.optional(v.pipe(v.record(date, spansSchema), v.maxEntries(MAX_DATES))),
});
export type BusinessCalendar = v.InferOutput<typeof businessCalendarSchema>;
