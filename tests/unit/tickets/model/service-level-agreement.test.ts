import { describe, expect, it } from "vitest";
import type { Ticket } from "../../../../src/tickets/model/ticket.ts";
import { RESPONSE_TIME_POLICIES } from "../../../../src/deadline/response-time-policies.ts";
import { newTicket } from "../../../../src/tickets/model/new-ticket.ts";
import { serviceLevelAgreementOf } from "../../../../src/tickets/model/service-level-agreement.ts";
import { ticketChanges } from "../../../../src/tickets/model/ticket-changes.ts";
import { officeHours } from "../../../support/deadlines/calendars.ts";
import { aContext, aSubmission, START } from "../store/store-support.ts";

const berlin = officeHours("Europe/Berlin");
const request = (changes: Parameters<typeof aSubmission>[1] = {}) =>
  aSubmission(0, { supportLanguage: "de", severity: "critical", ...changes });

describe("the response time of a request", () => {
  it("is that of the policy which the settings name, by the person's own calendar of its language", () => {
    // Monday 10:00 in Berlin.
    const agreement = serviceLevelAgreementOf(request({ severity: "minimal" }), {
      policy: "dynamics",
      calendars: { de: berlin },
    });
    expect(agreement).toMatchObject({
      policy: "dynamics",
      slaMinutes: 480,
      calendar: berlin,
      expirationTime: "2026-11-24T09:00:00.000Z",
    });
    expect(agreement?.steps).toEqual([
      { from: "2026-11-23T09:00:00.000Z", to: "2026-11-23T16:00:00.000Z" },
      { from: "2026-11-24T08:00:00.000Z", to: "2026-11-24T09:00:00.000Z" },
    ]);
  });

  it("keeps a calendar exactly where one counted", () => {
    const has = (
      policy: string,
      severity: "critical" | "moderate",
      supportLanguage: string,
      breakFix = true,
    ): boolean | undefined => {
      const agreement = serviceLevelAgreementOf(request({ severity, supportLanguage, breakFix }), { policy });
      return agreement && agreement.calendar !== undefined;
    };
    expect([has("csp", "critical", "en"), has("csp", "critical", "de"), has("csp", "critical", "en", false)]).toEqual([
      false,
      true,
      true,
    ]);
    expect([has("dynamics", "critical", "de"), has("dynamics", "moderate", "en")]).toEqual([false, true]);
    expect([has("microsoft365-business", "moderate", "de"), has("21vianet", "moderate", "zh")]).toEqual([
      undefined,
      true,
    ]);
  });

  it.each(RESPONSE_TIME_POLICIES.map(({ id }) => id))("under %s is within what is published, or none", (policy) => {
    for (const severity of ["critical", "moderate", "minimal"] as const) {
      const agreement = serviceLevelAgreementOf(request({ severity }), { policy, calendars: { de: berlin } });
      if (agreement) expect(Date.parse(agreement.expirationTime) - START).toBeLessThanOrEqual(4 * 24 * 60 * 60_000);
    }
  });

  it("falls back to the usual hours where a calendar ends, rather than to none", () => {
    const ends = {
      timeZone: "UTC",
      hours: {},
      holidays: [],
      exceptions: { "2020-01-01": [["09:00", "10:00"] as [string, string]] },
    };
    expect(serviceLevelAgreementOf(request(), { calendars: { de: ends } })).toMatchObject({
      slaMinutes: 120,
      calendar: { timeZone: "Europe/Berlin" },
    });
  });
});

describe("a response time by a policy that this version does not know", () => {
  const stored = newTicket(request(), { ...aContext(), profile: { calendars: { de: berlin } } });
  const sla = stored.serviceLevelAgreement;
  const foreign: Ticket = {
    ...stored,
    serviceLevelAgreement: {
      ...sla,
      policy: "of-a-later-version",
      startTime: stored.createdDate,
      expirationTime: "2026-11-23T09:30:00.000Z",
    },
  };
  const edits = {
    severity: (ticket: Ticket, profile = {}) => ticketChanges.setSeverity(ticket, "moderate", profile),
    kind: (ticket: Ticket, profile = {}) => ticketChanges.setBreakFix(ticket, false, profile),
    language: (ticket: Ticket, profile = {}) => ticketChanges.setLanguage(ticket, "fr", profile),
  };

  it.each(Object.entries(edits))(
    "stays until the %s is changed, and is then counted by the present one",
    (_name, edit) => {
      expect(edit(foreign).serviceLevelAgreement).toMatchObject({ policy: "csp", startTime: stored.createdDate });
      expect(edit(foreign).serviceLevelAgreement?.expirationTime).not.toBe("2026-11-23T09:30:00.000Z");
      expect(edit({ ...foreign, cloud: "china" }).serviceLevelAgreement).toMatchObject({ policy: "21vianet" });
      // That of the settings may have gone as well.
      expect(edit(foreign, { policy: "gone" }).serviceLevelAgreement).toMatchObject({ policy: "csp" });
    },
  );

  it("keeps the calendar in which it was counted", () => {
    expect(ticketChanges.setSeverity(foreign, "moderate", {}).serviceLevelAgreement?.calendar).toEqual(berlin);
  });

  it.each(["__proto__", "constructor", "toString", ""])("whatever it is called: %j", (policy) => {
    expect(serviceLevelAgreementOf(request(), {}, { policy })).toMatchObject({ policy: "csp" });
  });

  it("may be one of a request without a deadline", () => {
    const { serviceLevelAgreement: _none, severity: _unknown, ...bare } = foreign;
    const ticket: Ticket = { ...bare, formerRule: { policy: "of-a-later-version" } };
    expect(ticketChanges.setSeverity(ticket, "minimal", {}).serviceLevelAgreement).toMatchObject({
      policy: "csp",
      slaMinutes: 480,
    });
  });
});

describe("a deadline beyond the years that can be stored", () => {
  it("is none", () => {
    expect(
      serviceLevelAgreementOf(request({ createdDate: "9999-12-31T23:30:00.000Z", supportLanguage: "en" }), {}),
    ).toBeUndefined();
  });
});

describe("a response time that was agreed", () => {
  const before = newTicket(request(), { ...aContext(), profile: { calendars: { de: berlin } } });
  const edited = { policy: "dynamics", calendars: { de: officeHours("America/New_York") } };

  it("holds on when severity changes after calendar and policy were edited", () => {
    const after = ticketChanges.setSeverity(before, "moderate", edited);
    expect(after.serviceLevelAgreement).toMatchObject({ policy: "csp", calendar: berlin, slaMinutes: 240 });
    expect(after.serviceLevelAgreement?.startTime).toBe(before.serviceLevelAgreement?.startTime);
  });

  it("is made by the rules of the moment where there was none", () => {
    const none = newTicket(request({ severity: undefined }), aContext());
    expect(none.serviceLevelAgreement).toBeUndefined();
    expect(ticketChanges.setSeverity(none, "moderate", edited).serviceLevelAgreement).toMatchObject({
      policy: "dynamics",
      calendar: { timeZone: "America/New_York" },
    });
  });

  it("holds on when it turns out to be about billing, and is one business day then", () => {
    const after = ticketChanges.setBreakFix(before, false, edited);
    // Monday 10:00 in Berlin, so Tuesday 10:00.
    expect(after.serviceLevelAgreement).toMatchObject({
      policy: "csp",
      calendar: berlin,
      expirationTime: "2026-11-24T09:00:00.000Z",
    });
    expect(after.serviceLevelAgreement?.slaMinutes).toBeUndefined();
    expect(ticketChanges.setBreakFix(after, true, edited)).toEqual(before);
  });

  it("runs by the hours of another language once that is set, and still by its own policy", () => {
    const after = ticketChanges.setLanguage(before, "ja", {
      ...edited,
      calendars: { ...edited.calendars, ja: officeHours("Asia/Tokyo") },
    });
    // Monday 18:00 in Tokyo, so two hours from Tuesday 9:00 on.
    expect(after).toMatchObject({
      supportLanguage: "ja",
      serviceLevelAgreement: { policy: "csp", expirationTime: "2026-11-24T02:00:00.000Z" },
    });
    const english = ticketChanges.setLanguage(after, "en", edited).serviceLevelAgreement;
    expect(english).toMatchObject({ policy: "csp", expirationTime: "2026-11-23T11:00:00.000Z" });
    expect(english?.calendar).toBeUndefined();
  });

  it.each([
    ["severity", (ticket: Ticket) => ticketChanges.setSeverity(ticket, ticket.severity, edited)],
    ["kind", (ticket: Ticket) => ticketChanges.setBreakFix(ticket, ticket.breakFix, edited)],
    ["language", (ticket: Ticket) => ticketChanges.setLanguage(ticket, "de", edited)],
  ])("is not touched where the same %s is set again", (_name, change) => {
    expect(change(before)).toBe(before);
  });

  it("comes back as it was where the severity was taken away and set again", () => {
    const without = ticketChanges.setSeverity(before, undefined, edited);
    expect(without.serviceLevelAgreement).toBeUndefined();
    expect(ticketChanges.setSeverity(without, "critical", edited)).toEqual(before);
  });

  it("keeps its calendar while the clock does not stop", () => {
    const asked = newTicket(request({ breakFix: false, supportLanguage: "en" }), {
      ...aContext(),
      profile: { calendars: { en: berlin } },
    });
    const roundTheClock = ticketChanges.setBreakFix(asked, true, edited);
    expect(roundTheClock.serviceLevelAgreement?.calendar).toBeUndefined();
    expect(ticketChanges.setBreakFix(roundTheClock, false, { calendars: { en: officeHours("Asia/Tokyo") } })).toEqual(
      asked,
    );
  });

  it("that moves is reminded of anew, and one that does not is not", () => {
    const reminded: Ticket = { ...before, notified: { before: before.createdDate } };
    expect(ticketChanges.setBreakFix(reminded, false, edited).notified).toEqual({});
    expect(
      ticketChanges.setLanguage({ ...reminded, breakFix: true }, "de-AT", { calendars: { de: berlin } }).notified,
    ).toEqual(reminded.notified);
  });
});
