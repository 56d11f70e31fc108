import fc from "fast-check";
import { describe, expect, it } from "vitest";
import {
  parseExceptions,
  parseHolidays,
  parseHours,
  showExceptions,
  showHours,
} from "../../../src/deadline/calendar-input.ts";
import { isUsableCalendar, ownCalendar } from "../../../src/deadline/business-time/usable-calendar.ts";
import { officeHours } from "../../support/deadlines/calendars.ts";
import { calendarAndStart } from "../../support/deadlines/random-calendars.ts";

describe("hours as a person types them", () => {
  it.each([
    ["", ""],
    ["9-17", "09:00-17:00"],
    ["9.30 – 12, 13:00-24:00", "09:30-12:00, 13:00-24:00"],
    ["22:00-06:00", "22:00-06:00"],
    ["９：００－１７：００", "09:00-17:00"],
    ["9:00〜12:00、13:00～17:00", "09:00-12:00, 13:00-17:00"],
    ["９ー１７", "09:00-17:00"],
    ["٩:٠٠-١٧:٠٠", "09:00-17:00"],
  ])("%j are %j", (text, shown) => {
    const parsed = parseHours(text);
    expect(parsed.ok && showHours(parsed.value)).toBe(shown);
  });

  it.each(["nine", "9", "25-26", "9-17-18", "18:60-19", "-", "8-00:00"])("%j are none", (text) => {
    expect(parseHours(text)).toMatchObject({ ok: false, problem: "hours" });
  });
});

it("reads dates once each, in order, and no impossible ones", () => {
  expect(parseHolidays("2026-12-26, 2026-12-25\n2026-12-26")).toEqual({
    ok: true,
    value: ["2026-12-25", "2026-12-26"],
  });
  expect(parseHolidays("2026-02-29")).toMatchObject({ ok: false, problem: "date", detail: "2026-02-29" });
  expect(parseExceptions("2026-12-24 9-12\n2026-12-31")).toEqual({
    ok: true,
    value: { "2026-12-24": [["09:00", "12:00"]], "2026-12-31": [] },
  });
});

it("reads dates that were typed with an input method", () => {
  expect(parseHolidays("２０２６－１２－２５、２０２６－１２－２６")).toEqual({
    ok: true,
    value: ["2026-12-25", "2026-12-26"],
  });
  expect(parseHolidays("2026ー12ー25")).toEqual({ ok: true, value: ["2026-12-25"] });
  expect(parseExceptions("２０２６－１２－２４　９：００～１２：００")).toEqual({
    ok: true,
    value: { "2026-12-24": [["09:00", "12:00"]] },
  });
});

it("shows every calendar so that it is read back as it was", () => {
  fc.assert(
    fc.property(calendarAndStart, ({ calendar }) => {
      for (const spans of Object.values(calendar.hours).filter((one) => one !== undefined)) {
        if (spans.some(([, close]) => close === "00:00")) continue;
        expect(parseHours(showHours(spans))).toEqual({ ok: true, value: spans });
      }
      expect(parseHolidays(calendar.holidays.join("\n"))).toEqual({
        ok: true,
        value: [...new Set(calendar.holidays)].toSorted(),
      });
      expect(parseExceptions(showExceptions(calendar.exceptions ?? {}))).toEqual({
        ok: true,
        value: calendar.exceptions,
      });
    }),
  );
});

it("tells a calendar in which nothing can be counted", () => {
  expect(isUsableCalendar(officeHours())).toBe(true);
  expect(isUsableCalendar(officeHours("Europe/Nowhere"))).toBe(false);
  expect(isUsableCalendar({ timeZone: "UTC", hours: { mon: [] }, holidays: [] })).toBe(false);
});

it("finds the calendar of a language by its tag, else by the language", () => {
  const calendars = { de: officeHours("Europe/Berlin"), "zh-Hant": officeHours("Asia/Taipei") };
  expect(ownCalendar(calendars, "de-AT")?.timeZone).toBe("Europe/Berlin");
  expect(ownCalendar(calendars, "zh_hant")?.timeZone).toBe("Asia/Taipei");
  expect(ownCalendar(calendars, "zh-Hans")).toBeUndefined();
  expect(ownCalendar(calendars, "")).toBeUndefined();
});
