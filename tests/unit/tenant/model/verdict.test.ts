import * as v from "valibot";
import { describe, expect, expectTypeOf, it } from "vitest";
import { VERDICT_REASONS } from "../../../../src/tenant/model/verdict-reasons.ts";
import {
  type Clue,
  VERDICT_KINDS,
  type Verdict,
  type VerdictKind,
  type VerdictReason,
  verdictSchema,
} from "../../../../src/tenant/model/verdict.ts";
import { verdictOf } from "./verdict-of.ts";

const REASONS: Readonly<Record<VerdictKind, readonly VerdictReason[]>> = {
  customer: ["otherTenant", "listedCustomer", "answered", "delegated"],
  own: ["ownTenant", "answered", "ownSubscription"],
  unknown: [
    "noClue",
    "lastOpened",
    "disagreement",
    "notExpected",
    "unconfirmedName",
    "noOwnTenants",
    "incompleteOwnTenants",
    "notComparable",
    "customerName",
  ],
};
const tenant = { domain: "contoso.onmicrosoft.com" };
const clue: Clue = { source: "page", tenant };

describe("a verdict", () => {
  it.each(VERDICT_KINDS.flatMap((kind) => VERDICT_REASONS.map((reason) => [kind, reason] as const)))(
    "%s is refused with a reason (%s) that says something else",
    (kind, reason) => {
      const parts = { kind, reason, tenant, clue, against: [clue], expected: tenant, userBelongsHere: false };
      expect(v.is(verdictSchema, parts)).toBe(REASONS[kind].includes(reason));
    },
  );

  it("does not compile with a reason that says something else", () => {
    type Pair<V> = V extends { kind: infer K extends string; reason: infer R extends string } ? `${K} ${R}` : never;
    expectTypeOf<Pair<Verdict>>().toEqualTypeOf<
      | "customer otherTenant"
      | "customer listedCustomer"
      | "customer answered"
      | "customer delegated"
      | "own ownTenant"
      | "own answered"
      | "own ownSubscription"
      | "unknown noClue"
      | "unknown lastOpened"
      | "unknown disagreement"
      | "unknown notExpected"
      | "unknown unconfirmedName"
      | "unknown noOwnTenants"
      | "unknown incompleteOwnTenants"
      | "unknown notComparable"
      | "unknown customerName"
    >();
    type Named<K, R> = {
      kind: K;
      reason: R;
      tenant: typeof tenant;
      clue: Clue;
      against: Clue[];
      userBelongsHere: false;
    };
    expectTypeOf<Named<"customer", "otherTenant">>().toExtend<Verdict>();
    expectTypeOf<Named<"customer", "ownTenant">>().not.toExtend<Verdict>();
    expectTypeOf<Named<"own", "noClue">>().not.toExtend<Verdict>();
    expectTypeOf<Named<"unknown", "answered">>().not.toExtend<Verdict>();
    expect(VERDICT_REASONS).toHaveLength(new Set(Object.values(REASONS).flat()).size);
  });

  it("carries what it rests on", () => {
    expectTypeOf<{ kind: "customer"; reason: "otherTenant"; against: [] }>().not.toExtend<Verdict>();
    expectTypeOf<Extract<Verdict, { reason: "notExpected" }>["expected"]>().toEqualTypeOf<Clue["tenant"]>();
    expectTypeOf<keyof Extract<Verdict, { reason: "noClue" }>>().toEqualTypeOf<"kind" | "reason">();
    const without = (part: string, verdict: Verdict) =>
      v.is(verdictSchema, Object.fromEntries(Object.entries(verdict).filter(([name]) => name !== part)));
    expect(without("tenant", verdictOf("customer", "otherTenant"))).toBe(false);
    expect(without("clue", verdictOf("own", "ownTenant"))).toBe(false);
    expect(without("expected", verdictOf("unknown", "notExpected"))).toBe(false);
    expect(without("tenant", verdictOf("customer", "answered")), "an answer may name nobody").toBe(true);
    expect(v.is(verdictSchema, { ...verdictOf("unknown", "disagreement"), against: [] })).toBe(false);
  });

  it("loses what does not belong to it", () => {
    expect(verdictOf("unknown", "noClue")).toEqual({ kind: "unknown", reason: "noClue" });
    expect(verdictOf("customer", "otherTenant", { expected: tenant })).not.toHaveProperty("expected");
    expect(verdictOf("own", "ownTenant")).not.toHaveProperty("userBelongsHere");
  });
});
