import { afterEach, expect, it, vi } from "vitest";
import { addBusinessTime } from "../../support/deadlines/counted.ts";
import { officeHours } from "../../support/deadlines/calendars.ts";

/** Friday afternoon before the clocks change in Berlin. */
const START = Temporal.Instant.from("2026-03-27T15:37:12Z");
const EIGHT_HOURS = Temporal.Duration.from({ hours: 8 });

const berlin = () => officeHours("Europe/Berlin", { holidays: ["2026-04-03", "2026-04-06"] });

afterEach(() => vi.restoreAllMocks());

it("asks the zone nothing that it has answered, for an equal calendar too", () => {
  const first = addBusinessTime(START, EIGHT_HOURS, berlin());
  const asked = [
    vi.spyOn(Temporal.PlainDate.prototype, "toZonedDateTime"),
    vi.spyOn(Temporal.Instant.prototype, "toZonedDateTimeISO"),
  ];
  expect(addBusinessTime(START, EIGHT_HOURS, berlin()).equals(first)).toBe(true);
  expect(asked.map((spy) => spy.mock.calls.length)).toEqual([0, 0]);
});

it("takes a calendar that was edited in place for another one", () => {
  const calendar = berlin();
  expect(addBusinessTime(START, EIGHT_HOURS, calendar).toString()).toBe("2026-03-30T14:37:12Z");
  calendar.holidays.push("2026-03-30");
  expect(addBusinessTime(START, EIGHT_HOURS, calendar).toString()).toBe("2026-03-31T14:37:12Z");
  calendar.hours.tue = [["9:00", "17:00"]];
  expect(() => addBusinessTime(START, EIGHT_HOURS, calendar)).toThrow(
    expect.objectContaining({ name: "invalidCalendar" }),
  );
});

it("finds the same on dates near and far from a change of clocks, and long before 1970", () => {
  const steady = officeHours("Europe/Berlin", { hours: { fri: [["22:00", "06:00"]], sun: [["01:30", "04:00"]] } });
  expect(addBusinessTime(Temporal.Instant.from("2026-03-27T21:00:00Z"), EIGHT_HOURS, steady).toString()).toBe(
    "2026-03-28T05:00:00Z",
  );
  expect(
    addBusinessTime(Temporal.Instant.from("2026-03-28T12:00:00Z"), Temporal.Duration.from("PT1H"), steady).toString(),
  ).toBe("2026-03-29T01:30:00Z");
  expect(addBusinessTime(Temporal.Instant.from("1954-07-16T12:00:00Z"), EIGHT_HOURS, steady).toString()).toBe(
    "1954-07-17T05:00:00Z",
  );
});
