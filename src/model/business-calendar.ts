import * as v from "valibot";

/** Wall-clock times `["09:00", "17:00"]`; `24:00` is the end of the day; a close not after its open ends on the next day. */
const spanSchema = v.tuple([v.string(), v.string()]);
export type BusinessSpan = v.InferOutput<typeof spanSchema>;

export const WEEKDAYS = ["mon", "tue", "wed", "thu", "fri", "sat", "sun"] as const;
export type Weekday = (typeof WEEKDAYS)[number];

const spansSchema = v.array(spanSchema);

/**
 * When a support team works, in the shape of `deadline-vectors.json`: spans are [open, close) on the wall clock of
 * `timeZone` (IANA); `holidays` are local dates without any hours; `exceptions` replace the hours of one local date.
 */
export const businessCalendarSchema = v.object({
  timeZone: v.string(),
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
  holidays: v.optional(v.array(v.string()), []),
  exceptions: v.optional(v.record(v.string(), spansSchema)),
});
export type BusinessCalendar = v.InferOutput<typeof businessCalendarSchema>;
