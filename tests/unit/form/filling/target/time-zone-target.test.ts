import { describe, expect, it } from "vitest";
import { timeZoneTarget } from "../../../../../src/form/filling/target/time-zone-target.ts";
import { chooseFor } from "../../../../../src/form/filling/target/target-value.ts";
import { timeZoneLinks } from "../../../../../src/contact/places/time-zone-links.ts";
import { timeZoneNames } from "../../../../../src/contact/places/time-zone-names.ts";

const choose = (zone: string, offered: string[]): unknown => {
  const choice = chooseFor(timeZoneTarget(zone, timeZoneLinks(zone), timeZoneNames(zone)))(offered);
  return typeof choice === "number" ? offered[choice] : choice;
};

const EASTERN_EUROPE = ["Europe/Helsinki", "Europe/Kiev", "Europe/Riga", "Europe/Sofia"];
const AMERICA = ["America/New_York", "America/Toronto", "Canada/Eastern", "US/Eastern"];

describe("the entry of a time zone", () => {
  it.each([
    ["Europe/Kyiv", EASTERN_EUROPE, "Europe/Kiev"],
    ["Europe/Kiev", ["Europe/Helsinki", "Europe/Kyiv", "Europe/Uzhgorod"], "Europe/Kyiv"],
    ["Europe/Kyiv", ["Europe/Kiev", "Europe/Kyiv"], "Europe/Kyiv"],
    ["Europe/Kyiv", ["Helsinki", "Kiev", "Riga"], "Kiev"],
    ["Asia/Kolkata", ["Asia/Calcutta", "Asia/Colombo"], "Asia/Calcutta"],
    ["Asia/Calcutta", ["Asia/Kolkata", "Asia/Colombo"], "Asia/Kolkata"],
    ["Asia/Ho_Chi_Minh", ["Asia/Bangkok", "Asia/Saigon"], "Asia/Saigon"],
    ["Asia/Yangon", ["Asia/Rangoon", "Indian/Cocos"], "Asia/Rangoon"],
    ["Asia/Katmandu", ["Asia/Kathmandu", "Asia/Kolkata"], "Asia/Kathmandu"],
    ["America/Nuuk", ["America/Godthab", "America/Scoresbysund"], "America/Godthab"],
    ["America/Argentina/Buenos_Aires", ["America/Argentina/Cordoba", "America/Buenos_Aires"], "America/Buenos_Aires"],
    ["America/Buenos_Aires", ["America/Argentina/Buenos_Aires", "America/Cordoba"], "America/Argentina/Buenos_Aires"],
    ["America/New_York", AMERICA.slice(1), "US/Eastern"],
    ["US/Eastern", AMERICA, "US/Eastern"],
    ["US/Eastern", AMERICA.slice(0, 3), "America/New_York"],
    ["US/Eastern", ["Canada/Eastern", "Europe/Berlin"], "none"],
    [
      "US/Eastern",
      ["(UTC-05:00) Eastern Time (US & Canada)", "(UTC-05:00) Indiana (East)"],
      "(UTC-05:00) Eastern Time (US & Canada)",
    ],
    ["America/Indiana/Knox", ["America/Knox_IN", "America/Chicago"], "America/Knox_IN"],
    ["America/Coral_Harbour", ["America/Atikokan", "America/Panama"], "America/Atikokan"],
    ["Europe/Berlin", ["Berlin (UTC+01:00)", "Rome (UTC+01:00)"], "Berlin (UTC+01:00)"],
    ["Pacific/Pago_Pago", ["(UTC-11:00) Coordinated Universal Time-11", "(UTC+13:00) Samoa"], "none"],
  ])("%s among %j is %s", (zone, offered, chosen) => {
    expect(choose(zone, offered)).toBe(chosen);
  });

  it("of the same Windows zone is taken where there is one only", () => {
    expect(choose("Europe/Kyiv", ["Europe/Berlin", "Europe/Helsinki"])).toBe("Europe/Helsinki");
    expect(choose("Europe/Kyiv", ["Europe/Riga", "Europe/Helsinki"])).toBe("ambiguous");
  });
});

describe("timeZoneLinks", () => {
  it("names the same zone always", () => {
    const offset = (timeZone: string): string[] =>
      [Date.UTC(2026, 0, 1), Date.UTC(2026, 6, 1), Date.UTC(1985, 6, 1)].map((instant) =>
        new Intl.DateTimeFormat("en", { timeZone, dateStyle: "short", timeStyle: "long" }).format(instant),
      );
    const zones = Intl.supportedValuesOf("timeZone").filter((zone) => timeZoneLinks(zone).length > 0);
    expect(zones.length).toBeGreaterThan(80);
    for (const zone of zones) {
      for (const link of timeZoneLinks(zone).filter((name) => name.includes("/")))
        expect([link, offset(link)]).toEqual([link, offset(zone)]);
    }
  });

  it("has both directions, with the names of cities", () => {
    expect(timeZoneLinks("Europe/Kyiv")).toEqual(["Europe/Kiev", "Kiev"]);
    expect(timeZoneLinks("America/Buenos_Aires")).toEqual(["America/Argentina/Buenos_Aires", "Buenos Aires"]);
    expect(timeZoneLinks("US/Eastern")).toEqual(["America/New_York", "New York"]);
    expect(timeZoneLinks("America/New_York")).toEqual(["US/Eastern"]);
    expect(timeZoneLinks("Europe/Oslo")).toEqual([]);
    expect(timeZoneLinks("")).toEqual([]);
  });
});
