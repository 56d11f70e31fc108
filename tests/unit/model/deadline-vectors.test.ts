import { describe, expect, it } from "vitest";
import { addBusinessDays, addBusinessTime } from "../../support/deadlines/counted.ts";
import {
  businessDayRows,
  divergent,
  durationOf,
  errors,
  rows,
  type Vector,
} from "../../support/deadlines/deadline-vectors.ts";

const answer = (row: Vector): string =>
  addBusinessTime(Temporal.Instant.from(row.start), durationOf(row), row.calendar).toString();

const exact = (instant: string): string => Temporal.Instant.from(instant).toString();

it("has an exact amount in every row", () => {
  for (const row of [...rows, ...divergent])
    expect(Number.isInteger(row.minutes) || row.seconds !== undefined, row.id).toBe(true);
});

it.each(rows.map((row) => [row.id, row.note, row] as const))("%s %s", (_id, _note, row) => {
  expect(answer(row)).toBe(exact(row.expected));
});

describe("rows on which other engines disagree follow their written decision", () => {
  const decided: Record<string, string> = {
    d01: "2006-04-03T17:00:00Z", // both ends go through the zone; the span in the gap is empty and dropped
    d02: "2016-11-09T09:26:36Z", // no rounding
    d03: "2020-10-25T22:00:00Z", // elapsed time: 24 of the day's 25 hours
    d04: "1991-11-18T09:01:42.65Z", // no rounding
    d05: "2013-01-04T09:15:00Z", // upstream bug: the exact answer
    d06: "2012-05-11T17:00:00Z", // used up exactly: the closing
    d07: "2020-04-06T09:00:00Z", // zero outside hours: the next opening
    d08: "2006-01-04T17:00:00Z", // used up exactly: the closing
  };

  it.each(divergent.filter(({ id }) => id !== "d09").map((row) => [row.id, row] as const))("%s", (id, row) => {
    expect(answer(row)).toBe(decided[id]);
  });

  it("d09: an empty calendar is an error, never a silent default", () => {
    const row = divergent.find(({ id }) => id === "d09");
    expect(() => row && answer(row)).toThrow(expect.objectContaining({ name: "noBusinessHours" }));
  });
});

describe("inputs that must end in an error", () => {
  const named: Record<string, string> = {
    e01: "noBusinessHours",
    e02: "invalidCalendar",
    e03: "invalidCalendar",
    e04: "RangeError",
    e05: "RangeError",
    e06: "invalidCalendar",
  };

  it.each(errors.map((row) => [row.id, row.note, row] as const))("%s %s", (id, _note, row) => {
    expect(() => answer(row)).toThrow(expect.objectContaining({ name: named[id] }));
  });
});

/**
 * Upstream engines agree on starts inside hours only. Outside, the rule of this project (DESIGN, "Deadlines") holds:
 * the closing of the last of the days counted, the earlier of two equal readings. Every row is listed here with its
 * reason.
 */
describe("business-day rows", () => {
  const classified: Record<
    string,
    { answer: string; because: "agrees" | "same date" | "closing, not next opening" | "closing, not wall clock" }
  > = {
    b01: { answer: "2006-01-09T12:00:00Z", because: "agrees" },
    b03: { answer: "2006-01-05T16:00:00Z", because: "closing, not next opening" },
    b05: { answer: "2018-05-14T17:00:00Z", because: "closing, not wall clock" },
    b07: { answer: "2018-05-15T10:00:00Z", because: "agrees" },
    b09: { answer: "2018-05-21T14:00:00Z", because: "agrees" },
    b11: { answer: "2018-05-21T17:00:00Z", because: "agrees" },
    b13: { answer: "2021-10-27T17:00:00Z", because: "closing, not wall clock" },
    b15: { answer: "2018-05-21T17:00:00Z", because: "agrees" },
    b17: { answer: "2010-04-12T12:33:00Z", because: "agrees" },
    b19: { answer: "2010-04-12T17:00:00Z", because: "closing, not next opening" },
    b21: { answer: "2015-10-15T17:00:00Z", because: "closing, not next opening" },
    b23: { answer: "2010-07-06T16:50:00Z", because: "agrees" },
    b25: { answer: "2014-04-10T17:00:00Z", because: "closing, not next opening" },
    b27: { answer: "2015-03-02T10:12:34Z", because: "same date" },
    b29: { answer: "2015-03-02T17:00:00Z", because: "same date" },
    b31: { answer: "2012-05-08T17:00:00Z", because: "closing, not next opening" },
  };

  it("are all classified", () => {
    expect(Object.keys(classified)).toEqual(businessDayRows.map(({ id }) => id));
  });

  it.each(businessDayRows.map((row) => [row.id, row.note, row] as const))("%s %s", (id, _note, row) => {
    const result = addBusinessDays(Temporal.Instant.from(row.start), row.businessDays, row.calendar);
    expect(result.toString()).toBe(classified[id]?.answer);
    if (row.workingMinutesAnswer) expect(result.toString()).toBe(exact(row.workingMinutesAnswer));
    switch (classified[id]?.because) {
      case "agrees":
        expect(result.toString()).toBe(exact(row.expected));
        break;
      case "same date":
        expect(result.toString().slice(0, 10)).toBe(row.expected);
        break;
      case "closing, not next opening": {
        const opening = addBusinessTime(result, new Temporal.Duration(), row.calendar).toString();
        expect(opening.startsWith(row.expected.replace(/Z$/, ""))).toBe(true);
        break;
      }
      default:
        // The upstream engine keeps the clock of a start before opening, so its answer lies outside hours itself.
        expect(
          addBusinessTime(Temporal.Instant.from(row.expected), new Temporal.Duration(), row.calendar).toString(),
        ).not.toBe(exact(row.expected));
    }
  });
});
