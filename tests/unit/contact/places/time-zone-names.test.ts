import { describe, expect, it } from "vitest";
import { otherCountryNames } from "../../../../src/contact/places/country-names.ts";
import { timeZoneNames } from "../../../../src/contact/places/time-zone-names.ts";

/** CLDR gives it no Windows zone. */
const WITHOUT = ["Antarctica/Troll"];

describe("timeZoneNames", () => {
  it("knows every zone that the options offer", () => {
    const zones = Intl.supportedValuesOf("timeZone");
    expect(zones.filter((zone) => timeZoneNames(zone).length < 2)).toEqual(
      zones.filter((zone) => WITHOUT.includes(zone)),
    );
  });

  it.each([
    ["Europe/Zurich", "W. Europe Standard Time", "Berlin"],
    ["Europe/Kyiv", "FLE Standard Time", "Helsinki"],
    ["Europe/Kiev", "FLE Standard Time", "Helsinki"],
    ["America/New_York", "Eastern Standard Time", "Eastern Time (US & Canada)"],
    ["America/Chicago", "Central Standard Time", "Central Time (US & Canada)"],
    ["America/Mexico_City", "Central Standard Time (Mexico)", "Monterrey"],
    ["America/Argentina/Buenos_Aires", "Argentina Standard Time", "City of Buenos Aires"],
    ["Asia/Kolkata", "India Standard Time", "New Delhi"],
    ["Etc/UTC", "UTC", "Coordinated Universal Time"],
  ])("calls %s by its Windows name and what Windows shows", (zone, windows, shown) => {
    expect(timeZoneNames(zone)).toEqual(expect.arrayContaining([windows, shown]));
  });

  it("gives no two zones of Windows one name", () => {
    const owners = new Map<string, string>();
    const shared = Intl.supportedValuesOf("timeZone").flatMap((zone) => {
      const [windows = "", ...names] = timeZoneNames(zone);
      return names.filter((name) => (owners.get(name) ?? windows) !== windows || !owners.set(name, windows));
    });
    expect(shared).toEqual([]);
  });

  it("has nothing for what is no zone", () => {
    expect(timeZoneNames("Mars/Olympus")).toEqual([]);
    expect(timeZoneNames("")).toEqual([]);
  });
});

describe("otherCountryNames", () => {
  it.each([
    ["BA", "Bosnia and Herzegovina"],
    ["LC", "Saint Lucia"],
    ["KR", "Korea, Republic of"],
    ["CZ", "Czech Republic"],
    ["HK", "Hong Kong SAR"],
  ])("of %s has %s", (code, name) => {
    expect(otherCountryNames(code)).toContain(name);
  });

  it("has nothing where every list uses one name", () => {
    expect(otherCountryNames("DE")).toEqual([]);
  });
});
