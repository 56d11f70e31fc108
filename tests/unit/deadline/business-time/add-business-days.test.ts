import { describe, expect, it } from "vitest";
import { addBusinessDays } from "../../../support/deadlines/counted.ts";
import type { BusinessCalendar } from "../../../../src/deadline/business-time/business-calendar.ts";
import { alwaysOpen, officeHours } from "../../../support/deadlines/calendars.ts";

const add = (start: string, days: number, calendar: BusinessCalendar): string =>
  addBusinessDays(Temporal.Instant.from(start), days, calendar).toString();

describe("in office hours of Berlin (summer: 07:00Z to 15:00Z)", () => {
  const calendar = officeHours("Europe/Berlin", { holidays: ["2026-07-23"] });

  it.each([
    ["at opening: the same time", "2026-07-20T07:00:00Z", 1, "2026-07-21T07:00:00Z"],
    ["just before closing", "2026-07-20T14:59:59.999Z", 1, "2026-07-21T14:59:59.999Z"],
    ["at closing: the next day's closing", "2026-07-20T15:00:00Z", 1, "2026-07-21T15:00:00Z"],
    ["just before opening: today's closing", "2026-07-20T06:59:59Z", 1, "2026-07-20T15:00:00Z"],
    ["Friday", "2026-07-24T12:00:00Z", 1, "2026-07-27T12:00:00Z"],
    ["Saturday", "2026-07-25T12:00:00Z", 1, "2026-07-27T15:00:00Z"],
    ["over a holiday", "2026-07-22T12:00:00Z", 1, "2026-07-24T12:00:00Z"],
    ["on a holiday", "2026-07-23T12:00:00Z", 1, "2026-07-24T15:00:00Z"],
    ["three days from inside", "2026-07-22T12:00:00Z", 3, "2026-07-28T12:00:00Z"],
    ["three days from outside", "2026-07-25T12:00:00Z", 3, "2026-07-29T15:00:00Z"],
    ["zero inside", "2026-07-20T12:00:00Z", 0, "2026-07-20T12:00:00Z"],
    ["zero outside", "2026-07-25T12:00:00Z", 0, "2026-07-27T07:00:00Z"],
    ["over the spring change", "2026-03-27T12:00:00Z", 1, "2026-03-30T11:00:00Z"],
    ["over the autumn change", "2026-10-23T12:00:00Z", 1, "2026-10-26T13:00:00Z"],
  ])("%s", (_what, start, days, expected) => {
    expect(add(start, days, calendar)).toBe(expected);
  });
});

describe("where the wall-clock time finds the day closed", () => {
  const calendar = officeHours("UTC", {
    hours: {
      mon: [["09:00", "17:00"]],
      tue: [
        ["10:00", "12:00"],
        ["13:00", "16:00"],
      ],
      wed: [["09:00", "17:00"]],
    },
  });

  it.each([
    ["after a shorter day: its closing", "2026-07-20T16:30:00Z", "2026-07-21T16:00:00Z"],
    ["in a pause: the closing before it", "2026-07-20T12:30:00Z", "2026-07-21T12:00:00Z"],
    ["at the end of a pause: the opening", "2026-07-20T13:00:00Z", "2026-07-21T13:00:00Z"],
    ["before a later opening: the opening", "2026-07-20T09:15:00Z", "2026-07-21T10:00:00Z"],
    ["submitted at the closing of a shorter day: outside", "2026-07-21T16:00:00Z", "2026-07-22T17:00:00Z"],
    ["submitted in a pause: the day has begun", "2026-07-21T12:30:00Z", "2026-07-22T12:30:00Z"],
  ])("%s", (_what, start, expected) => {
    expect(add(start, 1, calendar)).toBe(expected);
  });
});

describe("around the clock", () => {
  it("is the same time on the next date, weekends too", () => {
    expect(add("2026-07-24T22:30:00Z", 1, alwaysOpen("Europe/Berlin"))).toBe("2026-07-25T22:30:00Z");
  });

  it("is the moment of the change where the time is skipped", () => {
    expect(add("2026-03-28T01:30:00Z", 1, alwaysOpen("Europe/Berlin"))).toBe("2026-03-29T01:00:00Z");
    expect(add("2026-03-28T02:00:00Z", 1, alwaysOpen("Europe/Berlin"))).toBe("2026-03-29T01:00:00Z");
  });

  it("is the first of two where the time comes twice, and both ask for the same", () => {
    expect(add("2026-10-24T00:30:00Z", 1, alwaysOpen("Europe/Berlin"))).toBe("2026-10-25T00:30:00Z");
    expect(add("2026-10-25T00:30:00Z", 1, alwaysOpen("Europe/Berlin"))).toBe("2026-10-26T01:30:00Z");
    expect(add("2026-10-25T01:30:00Z", 1, alwaysOpen("Europe/Berlin"))).toBe("2026-10-26T01:30:00Z");
  });
});

describe("night shifts belong to the date on which they start", () => {
  const night: BusinessCalendar["hours"] = {
    mon: [["22:00", "06:00"]],
    tue: [["22:00", "06:00"]],
    fri: [["22:00", "06:00"]],
  };

  it.each([
    ["after midnight", "2026-07-21T02:00:00Z", 1, "2026-07-22T02:00:00Z"],
    ["over days off", "2026-07-22T02:00:00Z", 1, "2026-07-25T02:00:00Z"],
    ["from outside", "2026-07-21T12:00:00Z", 2, "2026-07-25T06:00:00Z"],
  ])("%s", (_what, start, days, expected) => {
    expect(add(start, days, officeHours("UTC", { hours: night }))).toBe(expected);
  });

  it.each(["01:00", "12:00"])(
    "a date that lies in the shift of the day before until %s is no business day of its own",
    (close) => {
      const hours: BusinessCalendar["hours"] = {
        mon: [["17:00", "12:00"]],
        tue: [["00:00", close]],
        wed: [["09:00", "17:00"]],
      };
      expect(add("2026-07-21T00:30:00Z", 1, officeHours("UTC", { hours }))).toBe("2026-07-22T17:00:00Z");
    },
  );
});

describe("what is refused", () => {
  it.each([-1, 0.5, Number.NaN, Number.POSITIVE_INFINITY, 2 ** 53])("%s days", (days) => {
    expect(() => add("2026-07-20T09:00:00Z", days, officeHours())).toThrow(
      expect.objectContaining({ name: "RangeError" }),
    );
  });

  it.each([0, 1])("%s days of an empty or bad calendar", (days) => {
    const empty = officeHours("UTC", { hours: {} });
    expect(() => add("2026-07-20T09:00:00Z", days, empty)).toThrow(
      expect.objectContaining({ name: "noBusinessHours" }),
    );
    expect(() => add("2026-07-20T09:00:00Z", days, officeHours("?"))).toThrow(
      expect.objectContaining({ name: "invalidCalendar" }),
    );
  });

  it("more days than there are", () => {
    const calendar = officeHours("UTC", { hours: {}, exceptions: { "2026-07-21": [["09:00", "17:00"]] } });
    expect(add("2026-07-20T09:00:00Z", 1, calendar)).toBe("2026-07-21T17:00:00Z");
    expect(() => add("2026-07-21T09:00:00Z", 1, calendar)).toThrow(
      expect.objectContaining({ name: "noBusinessHours" }),
    );
  });
});
