import fc from "fast-check";
import { describe, expect, it } from "vitest";
import type { EditedFacts } from "../../../../src/tickets/model/edit-ticket.ts";
import { newTicket } from "../../../../src/tickets/model/new-ticket.ts";
import { nextTicket } from "../../../../src/tickets/model/ticket-life.ts";
import { takeBack } from "../../../../src/tickets/model/take-back.ts";
import type { Ticket } from "../../../../src/tickets/model/ticket.ts";
import { ticketByHand } from "../../../../src/tickets/model/by-hand/request-by-hand.ts";
import { aContext, aSubmission, START } from "../store/store-support.ts";

const HOUR = 3_600_000;
const at = (hours: number): string => new Date(START + hours * HOUR).toISOString();
const NOW = START + 10 * HOUR;
const fresh = newTicket(aSubmission(0), aContext());
const edit = (ticket: Ticket, facts: EditedFacts): Ticket =>
  nextTicket(ticket, { kind: "edit", facts }, { now: NOW, profile: {} });

describe("a request that is put right by hand", () => {
  it("has the new facts, and keeps the others", () => {
    const edited = edit(fresh, {
      title: "Mail is late",
      supportTicketId: "2611230040001234",
      customer: { name: "Fabrikam" },
      portal: "microsoft365",
      host: "admin.microsoft.com",
    });
    expect(edited).toEqual({
      ...fresh,
      title: "Mail is late",
      supportTicketId: "2611230040001234",
      customer: { name: "Fabrikam" },
      portal: "microsoft365",
      host: "admin.microsoft.com",
      confirmation: "confirmed",
      confirmedDate: at(10),
      editedDate: at(10),
      snoozedUntil: undefined,
    });
  });

  it("has the deadline that follows from severity and time of filing, and is reminded of it anew", () => {
    const due = (ticket: Ticket): string | undefined => ticket.serviceLevelAgreement?.expirationTime;
    const reminded = { ...fresh, notified: { before: at(1) } };
    const later = edit(reminded, { createdDate: at(2) });
    expect(Date.parse(due(later) ?? "") - Date.parse(due(fresh) ?? "")).toBe(2 * HOUR);
    expect(later).toMatchObject({ createdDate: at(2), notified: {} });
    const critical = edit(fresh, { severity: "critical" });
    expect(due(critical)).toBe(
      due(nextTicket(fresh, { kind: "setSeverity", severity: "critical" }, { now: NOW, profile: {} })),
    );
    expect(due(edit(fresh, { severity: null }))).toBeUndefined();
    expect(edit(reminded, { title: "Other" }).notified).toEqual({ before: at(1) });
  });

  it("was responded to where a time of it is typed, and not where that is taken out", () => {
    const responded = edit(fresh, { respondedDate: at(3) });
    expect(responded).toMatchObject({ status: "responded", respondedDate: at(3) });
    expect(edit(responded, { respondedDate: null })).toMatchObject({
      status: "awaitingResponse",
      respondedDate: undefined,
    });
    const closed = nextTicket(responded, { kind: "close" }, { now: NOW, profile: {} });
    expect(edit(closed, { respondedDate: at(4) })).toMatchObject({ status: "closed", respondedDate: at(4) });
    expect(edit(closed, { respondedDate: null }).status).toBe("closed");
  });

  it.each<[string, EditedFacts]>([
    ["filed in the future", { createdDate: at(11) }],
    ["filed before there were such portals", { createdDate: "1999-01-01T00:00:00.000Z" }],
    ["responded to before it was filed", { respondedDate: at(-1) }],
    ["responded to in the future", { respondedDate: at(11) }],
    ["filed after the response", { createdDate: at(5), respondedDate: at(4) }],
    ["as it was", { title: fresh.title, severity: "moderate" }],
  ])("is the very same where it would be %s", (_what, facts) => {
    expect(edit(fresh, facts)).toBe(fresh);
  });

  it("is again as it was when that is taken back", () => {
    const facts = fc.record(
      {
        title: fc.constantFrom("A", "B"),
        severity: fc.constantFrom("critical" as const, "minimal" as const, null),
        breakFix: fc.boolean(),
        supportLanguage: fc.constantFrom("en" as const, "de" as const),
        createdDate: fc.constantFrom(at(1), at(2)),
        respondedDate: fc.constantFrom(at(3), at(4), null),
      },
      { requiredKeys: [] },
    );
    fc.assert(
      fc.property(facts, (some) => {
        const after = edit(fresh, some);
        expect(JSON.parse(JSON.stringify(takeBack(after, { before: fresh, after })))).toEqual(
          JSON.parse(JSON.stringify(fresh)),
        );
      }),
    );
  });
});

describe("a request that is added by hand", () => {
  const { submissionId: _id, contactDetails: _contact, supportPlan: _plan, ...facts } = aSubmission(0);
  const context = { ...aContext(() => NOW), newId: () => fresh.id };
  const add = (changes: object) =>
    ticketByHand({ ...facts, supportLanguage: "en", severity: "moderate", ...changes }, context);

  it("is confirmed by the person, with a deadline from when it was filed", () => {
    expect(add({ supportTicketId: "2611230040001234" })).toMatchObject({
      confirmation: "confirmed",
      confirmedDate: at(10),
      supportTicketId: "2611230040001234",
      status: "awaitingResponse",
      createdDate: at(0),
      serviceLevelAgreement: { expirationTime: fresh.serviceLevelAgreement?.expirationTime },
    });
    expect(add({ respondedDate: at(1) })).toMatchObject({ status: "responded", respondedDate: at(1) });
  });

  it("is none at times at which it cannot have been filed or responded to", () => {
    expect(add({ createdDate: at(11) })).toBeUndefined();
    expect(add({ respondedDate: at(-1) })).toBeUndefined();
    expect(add({ respondedDate: at(11) })).toBeUndefined();
  });
});
