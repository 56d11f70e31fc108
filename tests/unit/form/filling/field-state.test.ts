import { describe, expect, it } from "vitest";
import type { FieldReport } from "../../../../src/form/model/form-report.ts";
import { afterOffer, afterTurn, type FieldState, UNSEEN } from "../../../../src/form/filling/filler/field-state.ts";

const report = (reason: FieldReport["reason"], more: Partial<FieldReport> = {}): FieldReport => ({
  field: "firstName",
  outcome: "filled",
  reason,
  ...more,
});

/** A field after these turns, one each second. */
const after = (...reasons: readonly FieldReport["reason"][]): FieldState =>
  reasons.reduce(
    (state, reason, at) => afterTurn(state, report(reason), { at: at * 1000, original: undefined }),
    UNSEEN,
  );

describe("a turn", () => {
  it("is remembered, with its time", () => {
    expect(after("gone", "set")).toEqual({ report: report("set"), since: 1000, rewrites: 0, misses: 1, strays: 0 });
  });

  it("counts as written again after another one, but not where nothing had to be written", () => {
    expect(after("set", "set", "set").rewrites).toBe(2);
    expect(after("set", "equal", "equal").rewrites).toBe(0);
    expect(after("noOption", "set").rewrites).toBe(1);
  });

  it("after which the field shows our value leaves it ours", () => {
    expect(after("set", "equal").report?.reason).toBe("set");
    expect(after("equal", "equal").report?.reason).toBe("equal");
  });

  it("keeps what the field showed before our first change", () => {
    const state = afterTurn(UNSEEN, report("set", { before: "Petra" }), { at: 0, original: "Avery" });
    expect(state.report?.before).toBe("Avery");
  });
});

describe("a new offer", () => {
  it.each(["set", "partly", "notRestored"] as const)("leaves %s known", (reason) => {
    expect(afterOffer(after("gone", reason, reason))).toMatchObject({ report: { reason }, rewrites: 0, misses: 0 });
  });

  it.each(["equal", "noTarget", "typed", "gone", "rejected"] as const)("has %s looked at anew", (reason) => {
    expect(afterOffer(after(reason)).report).toBeUndefined();
  });
});
