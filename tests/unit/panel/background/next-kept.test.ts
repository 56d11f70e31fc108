import { describe, expect, it } from "vitest";
import { keptRequestOf } from "../../../../src/panel/background/kept-request-of.ts";
import { isKeptShown, KEPT_SHOWN_FOR, type KeptEvent, nextKept } from "../../../../src/panel/background/next-kept.ts";
import { NOTHING_KEPT, type TabKept } from "../../../../src/panel/background/tab-kept.ts";
import { newTicket } from "../../../../src/tickets/model/new-ticket.ts";
import { aContext, aSubmission, START } from "../../tickets/store/store-support.ts";

const submission = aSubmission(0);
const { submissionId } = submission;
const other = aSubmission(1).submissionId;
const after = (...events: KeptEvent[]): TabKept => events.reduce(nextKept, NOTHING_KEPT);
const intended = { kind: "intended", submissionId } as const;
const taken = { kind: "taken", submissionId, now: START } as const;

describe("what the panel confirms", () => {
  it("waits while the form is there, and is shown for 20 seconds from the outcome, or once the form is gone", () => {
    expect(isKeptShown(after(intended), START)).toBe(false);
    for (const shown of [after(intended, taken), after(intended, { kind: "formGone", now: START }), after(taken)]) {
      expect(isKeptShown(shown, START + KEPT_SHOWN_FOR - 1)).toBe(true);
      expect(isKeptShown(shown, START + KEPT_SHOWN_FOR)).toBe(false);
    }
  });

  it("counts anew from an outcome, from the portal's list, and from an answer that was on its way", () => {
    const late = START + KEPT_SHOWN_FOR + 5000;
    const pending = after(intended, { kind: "formGone", now: START });
    expect(isKeptShown(nextKept(pending, { ...taken, now: late }), late)).toBe(true);
    expect(isKeptShown(nextKept(pending, { kind: "described", submissionId, now: late }), late)).toBe(true);
    expect(isKeptShown(nextKept(pending, { kind: "listed", now: START + 5000 }), late - 1)).toBe(true);
    expect(nextKept(pending, { kind: "listed", now: late }), "what is past stays past").toBe(pending);
    expect(nextKept(pending, { kind: "formGone", now: late }), "a form that is gone goes once").toBe(pending);
  });

  it("is the request that was pressed last; its number does not come back as a question of an older one", () => {
    const next = after(intended, taken, { kind: "intended", submissionId: other });
    expect(next.request).toEqual({ submissionId: other });
    expect(nextKept(next, taken)).toBe(next);
    expect(nextKept(next, { kind: "described", submissionId, now: START })).toBe(next);
    expect(after(intended, { kind: "formGone", now: START }, intended).request?.until, "a double click").toBeDefined();
  });

  it("is nothing once it was refused", () => {
    expect(after(intended, { kind: "discarded", submissionId })).toBe(NOTHING_KEPT);
    expect(after(intended, { kind: "discarded", submissionId: other }).request).toEqual({ submissionId });
  });
});

describe("its words", () => {
  const ticket = newTicket(submission, aContext());
  const confirmed = { ...ticket, confirmation: "confirmed", supportTicketId: "2611230040001234" } as const;
  const shown = after(intended, taken);

  it("come from the ticket, number and deadline and all", () => {
    expect(keptRequestOf(shown, confirmed, false, START)).toEqual({
      submissionId,
      title: "Request 0",
      supportTicketId: "2611230040001234",
      isConfirmed: true,
      expirationTime: ticket.serviceLevelAgreement?.expirationTime,
      facts: { severity: "moderate", breakFix: true },
      asksFacts: false,
      until: START + KEPT_SHOWN_FOR,
    });
  });

  it("ask for the severity while there is no deadline, and still once one was given here", () => {
    const { severity: _severity, serviceLevelAgreement: _agreement, ...open } = confirmed;
    expect(keptRequestOf(shown, open, false, START)).toMatchObject({ asksFacts: true, facts: { breakFix: true } });
    const described = nextKept(shown, { kind: "described", submissionId, now: START });
    expect(keptRequestOf(described, confirmed, false, START)).toMatchObject({ asksFacts: true });
  });

  it("are none beside a form whose outcome is open, nor of what is not kept, deleted or past", () => {
    expect(keptRequestOf(shown, ticket, true, START)).toBeUndefined();
    expect(keptRequestOf(shown, ticket, false, START)).toMatchObject({ isConfirmed: false });
    expect(keptRequestOf(shown, confirmed, true, START)).toBeDefined();
    expect(keptRequestOf(shown, undefined, false, START)).toBeUndefined();
    const deletedDate = new Date(START).toISOString();
    expect(keptRequestOf(shown, { ...confirmed, deletedDate }, false, START)).toBeUndefined();
    expect(keptRequestOf(shown, confirmed, false, START + KEPT_SHOWN_FOR)).toBeUndefined();
    expect(keptRequestOf(NOTHING_KEPT, confirmed, false, START)).toBeUndefined();
  });
});
