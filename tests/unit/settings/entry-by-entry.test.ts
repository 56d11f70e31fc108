import { expect, it } from "vitest";
import { readingOf } from "../../../src/settings/settings-reading.ts";

const problemsOf = ({ problems }: ReturnType<typeof readingOf>): string[] =>
  problems.map(({ source, path, kind }) => `${source} ${path.join(".")} ${kind}`);
const calendar = (some: object) => ({ timeZone: "Europe/Berlin", hours: { mon: [["09:00", "17:00"]] }, ...some });

it("one bad additional address is reported, and takes no other along", () => {
  const reading = readingOf(
    {},
    {
      contactDetails: {
        additionalEmailAddresses: [
          "desk@fabrikam.example; nobody",
          5,
          "night@fabrikam.example",
          "DESK@fabrikam.example",
        ],
      },
    },
  );
  expect(reading.settings.contactDetails).toEqual({
    additionalEmailAddresses: ["DESK@fabrikam.example", "night@fabrikam.example"],
  });
  expect(problemsOf(reading)).toEqual([
    "managed contactDetails.additionalEmailAddresses.0 unusable",
    "managed contactDetails.additionalEmailAddresses.1 unusable",
  ]);
  expect(reading.managed).toEqual([["contactDetails", "additionalEmailAddresses"]]);
});

it("addresses beyond the maximum are reported", () => {
  const emails = Array.from({ length: 23 }, (_, index) => `desk${index}@fabrikam.example`);
  for (const list of [emails, [emails.join(";")]]) {
    const reading = readingOf({ contactDetails: { additionalEmailAddresses: list } }, {});
    expect(reading.settings.contactDetails.additionalEmailAddresses).toEqual(emails.slice(0, 20));
    expect(problemsOf(reading)).toEqual(["user contactDetails.additionalEmailAddresses tooMany"]);
  }
});

it("a policy's addresses of which none can be used leave the person's own in force", () => {
  const user = { contactDetails: { additionalEmailAddresses: ["own@fabrikam.example"] } };
  const { settings, managed } = readingOf(user, { contactDetails: { additionalEmailAddresses: ["x"] } });
  expect([settings.contactDetails.additionalEmailAddresses, managed]).toEqual([["own@fabrikam.example"], []]);
  expect(
    readingOf(user, { contactDetails: { additionalEmailAddresses: [] } }).settings.contactDetails
      .additionalEmailAddresses,
  ).toEqual([]);
});

it("one bad holiday or date with other hours is reported, and the calendar stays", () => {
  const dates = {
    holidays: ["2026-12-25", "2026-13-01", " 2026-12-26 ", 5],
    exceptions: { "2026-12-24": [["09:00", "12:00"]], "2026-12-31": [["9", "12"]], soon: [] },
  };
  const reading = readingOf({ calendars: { de: calendar(dates) } }, {});
  expect(reading.settings.calendars["de"]).toMatchObject({
    holidays: ["2026-12-25", "2026-12-26"],
    exceptions: { "2026-12-24": [["09:00", "12:00"]] },
  });
  expect(Object.keys(reading.settings.calendars["de"]?.exceptions ?? {})).toEqual(["2026-12-24"]);
  expect(problemsOf(reading)).toEqual([
    "user calendars.de.holidays.1 unusable",
    "user calendars.de.holidays.3 unusable",
    "user calendars.de.exceptions.2026-12-31 unusable",
    "user calendars.de.exceptions.soon unusable",
  ]);
});

it(
  "hours that cannot be read make the calendar unusable as a whole, as missing ones would make a " + "deadline later",
  () => {
    const reading = readingOf(
      { calendars: { de: calendar({ hours: { mon: [["09:00", "17:00"]], tue: [["9", "17"]] } }) } },
      {},
    );
    expect(reading.settings.calendars).toEqual({});
    expect(problemsOf(reading)).toEqual(["user calendars.de unusable"]);
  },
);

it("names in a policy that are no settings are reported, wherever they are", () => {
  const policy = {
    ownTenant: [],
    contactDetails: { firstName: "Ada", phone: "+4930123456" },
    calendars: {
      German: {},
      "no language": {},
      de: calendar({ hours: { mon: [["09:00", "17:00"]], Tuesday: [] }, holydays: [] }),
    },
  };
  const reading = readingOf({}, policy);
  expect(problemsOf(reading)).toEqual([
    "managed contactDetails.phone unknown",
    "managed calendars.de.holydays unknown",
    "managed calendars.de.hours.Tuesday unknown",
    "managed calendars.German unknown",
    "managed calendars.no language unknown",
    "managed ownTenant unknown",
  ]);
  expect(reading.settings.calendars).toHaveProperty("de");
});

it(
  "names among the person's own settings that are none are those of a later version, and nothing is " +
    "reported about them",
  () => {
    expect(
      readingOf(
        { later: 1, contactDetails: { pronouns: "they" }, ownTenants: [{ domain: "fabrikam.com", added: "2026" }] },
        {},
      ).problems,
    ).toEqual([]);
  },
);
