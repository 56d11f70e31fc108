import type { BusinessCalendar } from "../../../src/deadline/business-time/business-calendar.ts";
import vectors from "../../fixtures/deadline-vectors.json" with { type: "json" };

/** One row of `deadline-vectors.json`: `minutes` of working time from `start` on are used up at `expected`. */
export interface Vector {
  readonly id: string;
  readonly calendar: BusinessCalendar;
  readonly start: string;
  readonly minutes: number;
  /** The exact amount where `minutes` is not whole. */
  readonly seconds?: number;
  readonly expected: string;
  readonly note: string;
}

export interface BusinessDayVector {
  readonly id: string;
  readonly calendar: BusinessCalendar;
  readonly start: string;
  readonly businessDays: number;
  /** An instant, or only a date where the upstream test compares dates. */
  readonly expected: string;
  readonly workingMinutesAnswer?: string;
  readonly note: string;
}

export const { rows, divergent, errors, businessDayRows } = vectors as unknown as Readonly<{
  rows: readonly Vector[];
  divergent: readonly Vector[];
  errors: readonly Vector[];
  businessDayRows: readonly BusinessDayVector[];
}>;

/** The amount of a row without a rounding error. */
export const durationOf = ({ minutes, seconds }: Vector): Temporal.Duration =>
  seconds === undefined
    ? Temporal.Duration.from({ minutes })
    : Temporal.Duration.from({ milliseconds: Math.round(seconds * 1000) });
