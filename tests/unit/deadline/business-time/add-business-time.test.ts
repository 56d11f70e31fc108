import { describe, expect, it } from "vitest";
import { addBusinessTime } from "../../../support/deadlines/counted.ts";
import type { BusinessCalendar } from "../../../../src/deadline/business-time/business-calendar.ts";
import { alwaysOpen, officeHours } from "../../../support/deadlines/calendars.ts";

const add = (start: string, duration: string, calendar: BusinessCalendar): string =>
  addBusinessTime(Temporal.Instant.from(start), Temporal.Duration.from(duration), calendar).toString();

const named = (name: string): unknown => expect.objectContaining({ name });

describe("what is counted", () => {
  it("keeps nanoseconds", () => {
    expect(add("2026-07-20T16:59:59.999999999Z", "PT0.000000002S", officeHours())).toBe(
      "2026-07-21T09:00:00.000000001Z",
    );
  });

  it("counts overlapping and touching spans once, in any order", () => {
    const calendar = officeHours("UTC", {
      hours: {
        mon: [
          ["13:00", "17:00"],
          ["09:00", "12:00"],
          ["10:00", "13:00"],
          ["09:30", "10:30"],
        ],
      },
    });
    expect(add("2026-07-20T09:00:00Z", "PT8H", calendar)).toBe("2026-07-20T17:00:00Z");
    expect(add("2026-07-20T12:00:00Z", "PT0S", calendar)).toBe("2026-07-20T12:00:00Z");
  });

  it("moves on at the beginning of a pause", () => {
    const calendar = officeHours("UTC", {
      hours: {
        mon: [
          ["09:00", "12:00"],
          ["13:00", "17:00"],
        ],
      },
    });
    expect(add("2026-07-20T12:00:00Z", "PT0S", calendar)).toBe("2026-07-20T13:00:00Z");
    expect(add("2026-07-20T11:00:00Z", "PT1H", calendar)).toBe("2026-07-20T12:00:00Z");
  });

  it("counts what a night shift and the next morning share once", () => {
    const calendar = officeHours("UTC", { hours: { mon: [["20:00", "08:00"]], tue: [["06:00", "10:00"]] } });
    expect(add("2026-07-20T20:00:00Z", "PT14H", calendar)).toBe("2026-07-21T10:00:00Z");
  });

  it("lets a shift run on into a holiday, and removes the holiday's own", () => {
    const hours: BusinessCalendar["hours"] = {
      mon: [["20:00", "08:00"]],
      tue: [["20:00", "08:00"]],
      wed: [["20:00", "08:00"]],
    };
    const calendar = officeHours("UTC", { hours, holidays: ["2026-07-21"] });
    expect(add("2026-07-20T20:00:00Z", "PT13H", calendar)).toBe("2026-07-22T21:00:00Z");
  });

  it("lets an exception overrule a holiday on the same date", () => {
    const calendar = officeHours("UTC", {
      holidays: ["2026-12-24"],
      exceptions: { "2026-12-24": [["09:00", "12:00"]] },
    });
    expect(add("2026-12-23T16:00:00Z", "PT4H", calendar)).toBe("2026-12-24T12:00:00Z");
  });

  it("closes a date by an exception without hours", () => {
    expect(add("2026-07-20T16:00:00Z", "PT2H", officeHours("UTC", { exceptions: { "2026-07-21": [] } }))).toBe(
      "2026-07-22T10:00:00Z",
    );
  });

  it("takes the first of two closings in the repeated hour", () => {
    const calendar = officeHours("Europe/Berlin", { hours: { sun: [["01:30", "02:15"]], mon: [["09:00", "17:00"]] } });
    expect(add("2026-10-24T23:00:00Z", "PT46M", calendar)).toBe("2026-10-26T08:01:00Z");
  });

  it("has no hours on a date that the zone leaves out, and keeps the shift of the day before", () => {
    // Samoa went from Thursday 29 to Saturday 31 December 2011.
    const friday = officeHours("Pacific/Apia", { hours: { fri: [["09:00", "17:00"]] } });
    expect(add("2011-12-29T12:00:00Z", "PT1H", friday)).toBe("2012-01-05T20:00:00Z");
    const night = officeHours("Pacific/Apia", { hours: { thu: [["22:00", "06:00"]] } });
    expect(add("2011-12-30T12:00:00Z", "PT1H", night)).toBe("2011-12-30T13:00:00Z");
  });

  it("has the night shift that opens in a gap which reaches to midnight", () => {
    // Pyongyang went from Friday 4 May 2018, 23:30, to 24:00.
    const night = officeHours("Asia/Pyongyang", { hours: { fri: [["23:45", "06:00"]] } });
    expect(add("2018-05-04T12:00:00Z", "PT1H", night)).toBe("2018-05-04T16:15:00Z");
  });
});

describe("durations that are refused", () => {
  it.each(["P1D", "P1W", "P1M", "P1Y", "P1DT1H", "-PT1M", "-P1D", "PT900000H"])("%s", (duration) => {
    expect(() => add("2026-07-20T09:00:00Z", duration, officeHours())).toThrow(named("RangeError"));
  });
});

describe("calendars that are refused", () => {
  it.each([
    ["a zone that does not exist", officeHours("Europe/Atlantis")],
    ["no zone", officeHours("")],
    ["an opening at 24:00", officeHours("UTC", { hours: { mon: [["24:00", "08:00"]] } })],
    ["a closing at 00:00", officeHours("UTC", { hours: { mon: [["00:00", "00:00"]] } })],
    ["a closing at 24:30", officeHours("UTC", { hours: { mon: [["09:00", "24:30"]] } })],
    ["one digit", officeHours("UTC", { hours: { mon: [["9:00", "17:00"]] } })],
    ["seconds", officeHours("UTC", { hours: { mon: [["09:00:00", "17:00"]] } })],
    ["a bad exception", officeHours("UTC", { exceptions: { "2026-07-21": [["x", "17:00"]] } })],
    ["30 February", officeHours("UTC", { holidays: ["2026-02-30"] })],
    ["a date with a time", officeHours("UTC", { holidays: ["2026-02-03T00:00"] })],
    ["an exception on no date", officeHours("UTC", { exceptions: { tomorrow: [] } })],
  ])("%s", (_what, calendar) => {
    expect(() => add("2026-07-20T09:00:00Z", "PT1M", calendar)).toThrow(named("invalidCalendar"));
  });

  it("anything that has not its shape", () => {
    const calendar = JSON.parse('{"timeZone": "UTC", "hours": {"mon": "09:00"}}') as BusinessCalendar;
    expect(() => add("2026-07-20T09:00:00Z", "PT1M", calendar)).toThrow(named("invalidCalendar"));
  });

  it("says which entry is wrong", () => {
    expect(() =>
      add("2026-07-20T09:00:00Z", "PT1M", officeHours("UTC", { hours: { tue: [["09:00", "18:60"]] } })),
    ).toThrow(/tue.*18:60/);
  });
});

describe("calendars with little in them", () => {
  it("finds hours years ahead, and says when they do not suffice", () => {
    const calendar = officeHours("UTC", {
      hours: {},
      exceptions: { "2199-07-05": [["09:00", "10:00"]], "2034-07-05": [["09:00", "10:00"]] },
    });
    expect(add("2026-07-20T09:00:00Z", "PT1H30M", calendar)).toBe("2199-07-05T09:30:00Z");
    expect(() => add("2026-07-20T09:00:00Z", "PT2H1M", calendar)).toThrow(named("noBusinessHours"));
    expect(() => add("2199-07-05T10:00:00Z", "PT0S", calendar)).toThrow(named("noBusinessHours"));
  });

  it("finds weekly hours behind a year of holidays", () => {
    const first = Temporal.PlainDate.from("2026-07-20");
    const holidays = Array.from({ length: 365 }, (_, days) => first.add({ days }).toString());
    expect(add("2026-07-20T09:00:00Z", "PT1H", officeHours("UTC", { holidays }))).toBe("2027-07-20T10:00:00Z");
  });

  it("ends in an error where one minute a week will not do in a hundred years", () => {
    const calendar = officeHours("UTC", { hours: { mon: [["09:00", "09:01"]] } });
    expect(() => add("2026-07-20T09:00:00Z", "PT1000H", calendar)).toThrow(named("noBusinessHours"));
  });
});

// A walk minute by minute would not be over within the time that a test has.
it("adds thousands of hours", { timeout: 20_000 }, () => {
  expect(add("2026-01-05T09:00:00Z", "PT10000H", officeHours())).toBe("2030-10-18T17:00:00Z");
  expect(add("2026-01-05T09:00:00Z", "PT80000H", alwaysOpen("Europe/Berlin"))).toBe("2035-02-20T17:00:00Z");
});
