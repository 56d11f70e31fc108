import { describe, expect, it } from "vitest";
import { tomorrowMorning } from "../../../src/model/tomorrow-morning.ts";
import { LONGEST_SNOOZE } from "../../../src/tickets/model/reminders.ts";
import { fromLocalMinute, toLocalMinute } from "../../../src/words/local-minute.ts";

describe("a minute as a box for date and time has it", () => {
  it("is one of the computer's time zone", () => {
    expect(toLocalMinute("2026-03-10T12:00:59.999Z", "America/New_York")).toBe("2026-03-10T08:00");
    expect(fromLocalMinute("2026-03-10T08:00", "America/New_York")).toBe(Date.parse("2026-03-10T12:00:00Z"));
  });

  it.each(["", "2026-02-30T10:00", "yesterday"])("is none in %j", (text) => {
    expect(fromLocalMinute(text, "Europe/Berlin")).toBeUndefined();
  });
});

describe("tomorrow morning", () => {
  it.each([
    ["2026-03-10T08:30:00+01:00", "2026-03-11T09:00:00+01:00"],
    ["2026-03-10T23:59:00+01:00", "2026-03-11T09:00:00+01:00"],
    ["2026-03-28T12:00:00+01:00", "2026-03-29T09:00:00+02:00"],
    ["2026-10-24T00:00:00+02:00", "2026-10-25T09:00:00+01:00"],
  ])("of %s is %s, never further than a reminder can be postponed", (now, morning) => {
    const [from, to] = [Date.parse(now), tomorrowMorning(Date.parse(now), "Europe/Berlin")];
    expect(to).toBe(Date.parse(morning));
    expect(to - from).toBeLessThanOrEqual(LONGEST_SNOOZE * 60_000);
  });
});
