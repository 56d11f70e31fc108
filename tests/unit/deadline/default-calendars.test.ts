import fc from "fast-check";
import { addBusinessTime } from "../../support/deadlines/counted.ts";
import { describe, expect, it } from "vitest";
import { timeZoneOfCountry } from "../../../src/contact/places/country-time-zones.ts";
import { defaultCalendar, PUBLISHED_HOURS } from "../../../src/deadline/default-calendars.ts";

const summary = (language: string | undefined, country: string | undefined): string => {
  const { timeZone, hours } = defaultCalendar(language, country);
  return [timeZone, Object.keys(hours).join(" "), Object.values(hours)[0]?.join()].join(" | ");
};

const START = Temporal.Instant.from("2026-07-18T10:00:00Z");

describe("the default calendar", () => {
  it.each([
    ["de", "DE", "Europe/Berlin | mon tue wed thu fri | 08:00,21:00"],
    ["de-AT", undefined, "Europe/Vienna | mon tue wed thu fri | 08:00,21:00"],
    ["de", "at", "Europe/Vienna | mon tue wed thu fri | 08:00,21:00"],
    ["de_CH", "CH", "Europe/Zurich | mon tue wed thu fri | 08:00,21:00"],
    ["de", "NL", "Europe/Berlin | mon tue wed thu fri | 08:00,21:00"],
    ["nl", "NL", "Europe/Amsterdam | mon tue wed thu fri | 09:00,17:00"],
    ["fr", "CA", "America/Toronto | mon tue wed thu fri | 09:00,17:00"],
    ["pt-BR", "BR", "America/Sao_Paulo | mon tue wed thu fri sat sun | 00:00,24:00"],
    ["ru", "KZ", "Europe/Moscow | mon tue wed thu fri | 07:00,20:00"],
    ["ja", "JP", "Asia/Tokyo | mon tue wed thu fri | 09:00,17:30"],
    ["zh-Hant", "TW", "Asia/Taipei | mon tue wed thu fri | 09:00,18:00"],
    ["ar", "SA", "Asia/Riyadh | sun mon tue wed thu | 10:00,18:00"],
    ["en", "US", "America/Los_Angeles | mon tue wed thu fri | 06:00,18:00"],
    ["en", "DE", "Europe/Berlin | mon tue wed thu fri | 09:00,17:00"],
    ["sv", "SE", "Europe/Stockholm | mon tue wed thu fri | 09:00,17:00"],
    ["sv", "??", "Europe/Stockholm | mon tue wed thu fri | 09:00,17:00"],
    [undefined, "AU", "Australia/Sydney | mon tue wed thu fri | 09:00,17:00"],
    ["not a language", undefined, "UTC | mon tue wed thu fri | 09:00,17:00"],
    [undefined, undefined, "UTC | mon tue wed thu fri | 09:00,17:00"],
  ])("for %s in %s", (language, country, expected) => {
    expect(summary(language, country)).toBe(expected);
  });

  it("exists for any words, and can be counted in", () => {
    fc.assert(
      fc.property(fc.string(), fc.string({ maxLength: 3 }), (language, country) => {
        addBusinessTime(START, new Temporal.Duration(), defaultCalendar(language, country));
      }),
    );
  });

  it("shares nothing with the one given before", () => {
    defaultCalendar("de", "DE").hours.mon?.push(["22:00", "23:00"]);
    expect(defaultCalendar("de", "DE").hours.mon).toHaveLength(1);
  });
});

it("has a zone for the country of every published row, and a row only once per language and country", () => {
  const seen = PUBLISHED_HOURS.flatMap(({ language, countries }) =>
    countries.map((country) => `${language}-${country}`),
  );
  expect(new Set(seen).size).toBe(seen.length);
  for (const { countries } of PUBLISHED_HOURS)
    for (const country of countries) expect(timeZoneOfCountry(country), country).toBeDefined();
});

it("knows only zones that exist", () => {
  const letters = "ABCDEFGHIJKLMNOPQRSTUVWXYZ".split("");
  const zones = letters
    .flatMap((first) => letters.map((second) => timeZoneOfCountry(first + second)))
    .filter((zone) => zone !== undefined);
  expect(zones.length).toBeGreaterThan(240);
  for (const zone of zones) expect(() => START.toZonedDateTimeISO(zone), zone).not.toThrow();
});
