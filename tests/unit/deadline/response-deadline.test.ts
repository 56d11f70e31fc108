import { describe, expect, it } from "vitest";
import { responseDeadline } from "../../support/deadlines/counted.ts";
import { type ResponseDeadlineRequest } from "../../../src/deadline/response-deadline.ts";
import { policyById, RESPONSE_TIME_POLICIES } from "../../../src/deadline/response-time-policies.ts";
import { SEVERITIES, type Severity } from "../../../src/model/severity.ts";
import { officeHours } from "../../support/deadlines/calendars.ts";

const berlin = officeHours("Europe/Berlin");
const BROKEN = officeHours("no zone at all", { hours: { mon: [["99", "x"]] } });

/** Friday 2026-07-17 16:30 in Berlin. */
const FRIDAY = Temporal.Instant.from("2026-07-17T14:30:00Z");

const deadline = (request: Partial<ResponseDeadlineRequest>): Record<string, unknown> | undefined => {
  const found = responseDeadline({
    policy: "csp",
    severity: "critical",
    breakFix: true,
    language: "de",
    submitted: FRIDAY,
    calendar: berlin,
    ...request,
  });
  return (
    found && {
      ...found,
      startTime: found.startTime.toString(),
      expirationTime: found.expirationTime.toString(),
      steps: found.steps.map(({ from, to }) => `${from.toString()} ${to.toString()}`),
    }
  );
};

const due = (request: Partial<ResponseDeadlineRequest>): unknown => deadline(request)?.["expirationTime"];

describe("Cloud Solution Provider, English", () => {
  it("is plain elapsed time, and the calendar is not even looked at", () => {
    for (const calendar of [undefined, BROKEN, berlin]) {
      expect(deadline({ language: "en", calendar })).toEqual({
        startTime: "2026-07-17T14:30:00Z",
        expirationTime: "2026-07-17T16:30:00Z",
        slaMinutes: 120,
        steps: ["2026-07-17T14:30:00Z 2026-07-17T16:30:00Z"],
      });
    }
  });

  it.each<[Severity, string, number]>([
    ["critical", "2026-07-17T16:30:00Z", 120],
    ["moderate", "2026-07-17T18:30:00Z", 240],
    ["minimal", "2026-07-17T22:30:00Z", 480],
  ])("%s", (severity, expirationTime, slaMinutes) => {
    expect(deadline({ language: "en-US", severity, calendar: undefined })).toMatchObject({
      expirationTime,
      slaMinutes,
    });
  });

  it.each(["en", "EN", "en-us", "en_GB", " en", "en-Latn-US", "English", "English (United States)"])(
    "knows %s as English",
    (language) => {
      expect(due({ language })).toBe("2026-07-17T16:30:00Z");
    },
  );

  it.each(["de", "enm", "", "es-en", "Enga", "nl"])("knows %o as another language", (language) => {
    expect(due({ language })).toBe("2026-07-20T08:30:00Z");
  });
});

describe("Cloud Solution Provider, another language", () => {
  it.each<[Severity, string, number]>([
    ["critical", "2026-07-20T08:30:00Z", 120],
    ["moderate", "2026-07-20T10:30:00Z", 240],
    ["minimal", "2026-07-20T14:30:00Z", 480],
  ])("%s", (severity, expirationTime, slaMinutes) => {
    expect(deadline({ severity })).toMatchObject({ startTime: "2026-07-17T14:30:00Z", expirationTime, slaMinutes });
  });

  it("tells which spans it counted, those that touch as one", () => {
    const calendar = officeHours("Europe/Berlin", {
      hours: { fri: [["09:00", "24:00"]], sat: [["00:00", "01:00"]], mon: [["09:00", "17:00"]] },
    });
    expect(deadline({ severity: "minimal" })?.["steps"]).toEqual([
      "2026-07-17T14:30:00Z 2026-07-17T15:00:00Z",
      "2026-07-20T07:00:00Z 2026-07-20T14:30:00Z",
    ]);
    expect(deadline({ severity: "minimal", calendar })?.["steps"]).toEqual([
      "2026-07-17T14:30:00Z 2026-07-17T22:30:00Z",
    ]);
  });

  it("needs a calendar", () => {
    expect(() => due({ calendar: undefined })).toThrow(
      expect.objectContaining({ name: "invalidCalendar", message: expect.stringContaining("no calendar") }),
    );
    expect(() => due({ calendar: BROKEN })).toThrow(expect.objectContaining({ name: "invalidCalendar" }));
  });
});

describe("Cloud Solution Provider, not break-fix", () => {
  it.each(["en", "de"])("is one business day of the calendar in %s, whatever the severity", (language) => {
    for (const severity of [undefined, ...SEVERITIES]) {
      expect(deadline({ breakFix: false, language, severity })).toEqual({
        startTime: "2026-07-17T14:30:00Z",
        expirationTime: "2026-07-20T14:30:00Z",
        steps: ["2026-07-17T14:30:00Z 2026-07-17T15:00:00Z", "2026-07-20T07:00:00Z 2026-07-20T14:30:00Z"],
      });
    }
  });

  it("ends at closing when it starts outside hours", () => {
    expect(due({ breakFix: false, submitted: Temporal.Instant.from("2026-07-18T10:00:00Z") })).toBe(
      "2026-07-20T15:00:00Z",
    );
  });

  it("needs a calendar in English too", () => {
    expect(() => due({ breakFix: false, language: "en", calendar: undefined })).toThrow(
      expect.objectContaining({ name: "invalidCalendar" }),
    );
  });
});

it("has no deadline before the severity of a break-fix request is known", () => {
  expect(deadline({ severity: undefined })).toBeUndefined();
});

it("takes a policy by its id or as it is, and knows no others", () => {
  expect(deadline({ policy: policyById("csp") ?? "" })).toEqual(deadline({ policy: "csp" }));
  expect(() => deadline({ policy: "gold" })).toThrow(expect.objectContaining({ name: "unknownPolicy" }));
});

describe("other plans", () => {
  it.each<[string, Severity, string | undefined]>([
    ["microsoft365-business", "critical", "2026-07-17T15:30:00Z"],
    ["microsoft365-business", "moderate", undefined],
    ["microsoft365-business", "minimal", undefined],
    ["microsoft365-enterprise", "critical", "2026-07-17T15:30:00Z"],
    ["microsoft365-enterprise", "moderate", "2026-07-20T14:30:00Z"],
    ["microsoft365-enterprise", "minimal", undefined],
    ["dynamics", "critical", "2026-07-17T15:30:00Z"],
    ["dynamics", "moderate", "2026-07-20T10:30:00Z"],
    ["dynamics", "minimal", "2026-07-20T14:30:00Z"],
    ["21vianet", "critical", "2026-07-17T15:30:00Z"],
    ["21vianet", "moderate", "2026-07-20T14:30:00Z"],
    ["21vianet", "minimal", "2026-07-22T14:30:00Z"],
  ])("%s, %s, in either language", (policy, severity, expected) => {
    expect(due({ policy, severity })).toBe(expected);
    expect(due({ policy, severity, language: "en" })).toBe(expected);
  });

  it.each([
    ["microsoft365-business", undefined],
    ["microsoft365-enterprise", undefined],
    ["dynamics", undefined],
    ["21vianet", "2026-07-20T14:30:00Z"],
  ])("%s, not break-fix", (policy, expected) => {
    expect(due({ policy, breakFix: false })).toBe(expected);
  });

  it("each name their source, and no two share an id", () => {
    expect(new Set(RESPONSE_TIME_POLICIES.map(({ id }) => id)).size).toBe(RESPONSE_TIME_POLICIES.length);
    for (const { source, asOf, name } of RESPONSE_TIME_POLICIES) {
      expect(source && name).not.toBe("");
      expect(asOf).toMatch(/^\d{4}/);
    }
  });
});
