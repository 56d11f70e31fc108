import { describe, expect, it } from "vitest";
import { judgeOutcome, type OutcomeFacts } from "../../../../src/submission/page/judge-outcome.ts";

const facts = (some: Partial<OutcomeFacts>): OutcomeFacts => ({
  notice: undefined,
  formShown: true,
  busy: false,
  complaint: false,
  invalid: false,
  taken: false,
  refused: false,
  pressed: undefined,
  ...some,
});

describe("judgeOutcome", () => {
  it("is silent while nothing is certain", () => {
    expect(judgeOutcome(facts({}))).toBeUndefined();
    expect(judgeOutcome(facts({ taken: true }))).toBeUndefined();
    expect(judgeOutcome(facts({ complaint: true, busy: true }))).toBeUndefined();
    expect(judgeOutcome(facts({ formShown: false }))).toBeUndefined();
    expect(judgeOutcome(facts({ formShown: false, refused: true }))).toBeUndefined();
  });

  it("confirms by a number, whatever else is seen", () => {
    const notice = { kind: "success", supportTicketId: "2611220010000123" } as const;
    expect(judgeOutcome(facts({ notice, complaint: true, invalid: true, pressed: "inside" }))).toEqual({
      kind: "confirmed",
      supportTicketId: "2611220010000123",
    });
  });

  it("confirms a form that went away by itself after the portal took something", () => {
    expect(judgeOutcome(facts({ formShown: false, taken: true }))).toEqual({ kind: "confirmed" });
    expect(judgeOutcome(facts({ formShown: false, taken: true, pressed: "elsewhere" }))).toBeUndefined();
  });

  it("discards after a complaint, an error, or when the person closed the form", () => {
    expect(judgeOutcome(facts({ complaint: true }))).toEqual({ kind: "discarded" });
    for (const more of [{}, { busy: true }, { taken: true }, { formShown: false, taken: true }])
      expect(judgeOutcome(facts({ invalid: true, ...more }))).toEqual({ kind: "discarded" });
    expect(judgeOutcome(facts({ refused: true }))).toEqual({ kind: "discarded" });
    expect(judgeOutcome(facts({ notice: { kind: "error" } }))).toEqual({ kind: "discarded" });
    expect(judgeOutcome(facts({ formShown: false, taken: true, pressed: "inside" }))).toEqual({
      kind: "discarded",
      closed: true,
    });
  });
});
