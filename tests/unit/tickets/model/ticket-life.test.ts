import { describe, expect, it } from "vitest";
import { newTicket } from "../../../../src/tickets/model/new-ticket.ts";
import { mayBeDiscarded, nextTicket, type TicketEvent } from "../../../../src/tickets/model/ticket-life.ts";
import type { Ticket } from "../../../../src/tickets/model/ticket.ts";
import { aContext, aSubmission, START } from "../store/store-support.ts";

const NOW = new Date(START).toISOString();
const fresh = newTicket(aSubmission(1), aContext());

const after = (...events: readonly TicketEvent[]): Ticket =>
  events.reduce((ticket, event) => nextTicket(ticket, event, { now: START, profile: {} }), fresh);

describe("the life of a ticket", () => {
  it.each<[string, readonly TicketEvent[], Ticket["status"]]>([
    ["a new one awaits its response", [], "awaitingResponse"],
    ["a response has come", [{ kind: "markResponded" }], "responded"],
    ["closed at once", [{ kind: "close" }], "closed"],
    ["reopened without a response", [{ kind: "close" }, { kind: "reopen" }], "awaitingResponse"],
    ["reopened with one", [{ kind: "markResponded" }, { kind: "close" }, { kind: "reopen" }], "responded"],
    ["the response was none", [{ kind: "markResponded" }, { kind: "reopen" }], "awaitingResponse"],
    ["the portal's list closes nothing", [{ kind: "listed", isClosed: true }], "awaitingResponse"],
  ])("%s", (_what, events, status) => {
    expect(after(...events).status).toBe(status);
  });

  it("is confirmed once, with the number that is known last", () => {
    expect(after({ kind: "confirm" })).toMatchObject({ confirmation: "confirmed", confirmedDate: NOW });
    const numbered = after({ kind: "confirm", supportTicketId: "26112300" }, { kind: "confirm" });
    expect(numbered).toMatchObject({ confirmation: "confirmed", supportTicketId: "26112300" });
  });

  it("comes back from a deletion as it was", () => {
    expect(after({ kind: "delete" }).deletedDate).toBe(NOW);
    expect(after({ kind: "delete" }, { kind: "restore" })).toEqual({ ...fresh, deletedDate: undefined });
  });

  it("is the same ticket where an event changes nothing", () => {
    expect(after({ kind: "listed", isClosed: false })).toBe(fresh);
    const closed = after({ kind: "close" });
    expect(nextTicket(closed, { kind: "close" }, { now: START + 1, profile: {} })).toBe(closed);
  });

  it("takes the time of the response, and another one later, also of a closed one", () => {
    const facts = { now: START + 3 * 3_600_000, profile: {} };
    const at = (hours: number): string => new Date(START + hours * 3_600_000).toISOString();
    const responded = nextTicket(fresh, { kind: "markResponded", at: at(1) }, facts);
    expect(responded).toMatchObject({ status: "responded", respondedDate: at(1) });
    const closed = nextTicket(responded, { kind: "close" }, facts);
    expect(nextTicket(closed, { kind: "markResponded", at: at(2) }, facts)).toMatchObject({
      status: "closed",
      respondedDate: at(2),
    });
    for (const impossible of [at(-1), at(4), "yesterday"])
      expect(nextTicket(fresh, { kind: "markResponded", at: impossible }, facts)).toBe(fresh);
  });

  it.each<readonly TicketEvent[]>([
    [{ kind: "close" }],
    [{ kind: "delete" }],
    [{ kind: "markResponded" }],
    [{ kind: "setNotes", notes: "called" }],
    [{ kind: "setSeverity", severity: "minimal" }],
    [{ kind: "setBreakFix", breakFix: false }],
    [{ kind: "setLanguage", language: "de" }],
    [{ kind: "snooze", minutes: 10 }],
    [{ kind: "confirm", supportTicketId: "26112300" }],
  ])("takes back %o, and keeps what came later", (event) => {
    const facts = { now: START, profile: {} };
    const changed = nextTicket(fresh, event, facts);
    const back = { kind: "takeBack", before: fresh, after: changed } as const;
    expect(JSON.stringify(nextTicket(changed, back, facts))).toBe(JSON.stringify(fresh));
    const later = { ...changed, notes: "newer" };
    expect(nextTicket(later, back, facts).notes).toBe("newer");
  });

  it("goes with a discarded submission only while nothing has come of it", () => {
    expect(mayBeDiscarded(fresh)).toBe(true);
    for (const event of [{ kind: "confirm" }, { kind: "markResponded" }, { kind: "setNotes", notes: "x" }] as const)
      expect(mayBeDiscarded(after(event))).toBe(false);
  });
});
