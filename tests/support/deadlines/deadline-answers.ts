import { businessDayRows, durationOf, rows } from "./deadline-vectors.ts";
import { addBusinessDays, addBusinessTime } from "./counted.ts";

/** The program's answer to every deadline vector, in order. */
export const deadlineAnswers = (): string[] =>
  [
    ...rows.map((row) => addBusinessTime(Temporal.Instant.from(row.start), durationOf(row), row.calendar)),
    ...businessDayRows.map(({ start, businessDays, calendar }) =>
      addBusinessDays(Temporal.Instant.from(start), businessDays, calendar),
    ),
  ].map((instant) => instant.toString());
