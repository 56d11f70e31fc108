import { describe, expect, it } from "vitest";
import type { FormSession, SessionEffect, SessionEvent } from "../../../../src/form/session/form-session.ts";
import { next } from "../../../../src/form/session/next.ts";
import { permissionOf } from "../../../../src/form/session/permission-of.ts";
import { offering } from "./offering.ts";

const formId = "8a0b4f2e-55f0-4b0a-9c0e-3a6f6a3f2a10";
const CONTOSO = { domain: "contoso.example" };
const FABRIKAM = { domain: "fabrikam.example" };

/** Events one after the other, from no form; the state in the end, and what was to be done at the last of them. */
const after = (
  ...events: readonly SessionEvent[]
): { state: FormSession | undefined; effects: readonly SessionEffect[] } => {
  let step: ReturnType<typeof next> = { state: undefined, effects: [] };
  for (const event of events) step = next(step.state, event);
  return step;
};
const kinds = ({ effects }: { readonly effects: readonly SessionEffect[] }): string[] =>
  effects.map(({ kind }) => kind);

const opened: SessionEvent = { kind: "opened", formId, continues: false };
const found = (more: Partial<Extract<SessionEvent, { kind: "found" }>> = {}): SessionEvent => ({
  kind: "found",
  fields: ["title", "firstName"],
  expected: [],
  shown: { title: "" },
  typed: [],
  at: 1000,
  ...more,
});
const offered = (...offers: Parameters<typeof offering>): SessionEvent => ({
  kind: "offered",
  formId,
  offer: offering(...offers),
});

describe("a form that is found", () => {
  it("is saved, asked for and reported", () => {
    expect(after(opened, found({ expected: ["lastName"] })).effects).toEqual([
      { kind: "save", draft: { formId, draft: { title: "" }, typed: [] } },
      { kind: "ask", formId, fields: ["title", "firstName", "lastName"], continues: false },
      { kind: "report" },
    ]);
  });

  it("is neither saved nor asked for again while nothing is new", () => {
    expect(kinds(after(opened, found(), found()))).toEqual(["report"]);
  });

  it("is asked for again with a field that is new, and with all before it", () => {
    const { effects } = after(opened, found(), found({ fields: ["phoneNumber"] }));
    expect(effects).toContainEqual({
      kind: "ask",
      formId,
      fields: ["title", "firstName", "phoneNumber"],
      continues: false,
    });
  });

  it("is filled in for the tenant of the offer", () => {
    const { state, effects } = after(
      opened,
      found(),
      offered({ verdict: { kind: "customer", tenant: CONTOSO } }),
      found(),
    );
    expect(effects.map(({ kind }) => kind)).toEqual(["fill", "report"]);
    expect(state?.filledFor).toEqual(CONTOSO);
  });

  it.each<[string, "onClick" | "never"]>([
    ["before the person asks for it", "onClick"],
    ["under a verdict that bars it", "never"],
  ])("is not filled in %s", (_, fill) => {
    expect(kinds(after(opened, found(), offered({ fill }), found()))).toEqual(["report"]);
  });
});

describe("an offer", () => {
  it("leads to another look, and brings what an earlier page knew", () => {
    const { state, effects } = after(
      opened,
      found({ shown: { title: "VPN" } }),
      offered({ draft: { title: "old", severity: "C - Minimal" }, typed: ["firstName"], facts: { breakFix: true } }),
    );
    expect(effects).toEqual([
      { kind: "typed", fields: ["firstName"] },
      { kind: "look", after: 0 },
    ]);
    expect(state).toMatchObject({ draft: { title: "VPN", severity: "C - Minimal" }, facts: { breakFix: true } });
  });

  it("for another tenant holds what was filled in, and has the person press again", () => {
    const { state, effects } = after(
      opened,
      found(),
      offered({ fill: "onClick", verdict: { kind: "customer", tenant: CONTOSO } }),
      { kind: "fillPressed", formId },
      found(),
      offered({ fill: "onClick", verdict: { kind: "customer", tenant: FABRIKAM } }),
    );
    expect(effects.map(({ kind }) => kind)).toEqual(["hold", "typed", "look"]);
    expect(state && permissionOf(state)).toBe("waiting");
    expect(state?.filledFor).toBeUndefined();
  });

  it("that bars it takes the person's press back", () => {
    const { state } = after(
      opened,
      found(),
      offered({ fill: "onClick" }),
      { kind: "fillPressed", formId },
      offered({ fill: "never" }),
      offered({ fill: "onClick" }),
    );
    expect(state && permissionOf(state)).toBe("waiting");
  });

  it("that has changed is asked for again, and each field is looked at anew", () => {
    expect(kinds(after(opened, found(), offered({}), { kind: "offerChanged" }))).toEqual(["forget", "ask"]);
  });
});

describe("the person", () => {
  it("presses to have it filled in", () => {
    const { state, effects } = after(opened, found(), offered({ fill: "onClick" }), { kind: "fillPressed", formId });
    expect(effects.map(({ kind }) => kind)).toEqual(["allowAgain", "ask"]);
    expect(state && permissionOf(state)).toBe("allowed");
  });

  it("has it undone, and it waits for the next press", () => {
    const { state, effects } = after(
      opened,
      found(),
      offered({ fill: "onClick" }),
      { kind: "fillPressed", formId },
      { kind: "undoPressed", formId },
    );
    expect(effects).toEqual([{ kind: "undo" }]);
    expect(state && permissionOf(state)).toBe("waiting");
  });

  it("describes the request: it is read, saved with that, and reported", () => {
    const described: SessionEvent = { kind: "described", formId, facts: { breakFix: false } };
    expect(kinds(after(opened, found(), described))).toEqual(["read", "report"]);
    expect(after(opened, found(), described, { kind: "read", shown: {}, typed: [] }).effects).toEqual([
      { kind: "save", draft: { formId, draft: { title: "" }, typed: [], facts: { breakFix: false } } },
    ]);
  });

  it("types: that is saved, and an emptied field as empty", () => {
    const { effects } = after(opened, found({ shown: { title: "VPN" } }), {
      kind: "read",
      shown: { title: "" },
      typed: ["title"],
    });
    expect(effects).toEqual([{ kind: "save", draft: { formId, draft: { title: "" }, typed: ["title"] } }]);
  });

  it.each<SessionEvent>([
    { kind: "fillPressed", formId: "another" },
    { kind: "undoPressed", formId: "another" },
    { kind: "described", formId: "another", facts: { breakFix: false } },
    { kind: "offered", formId: "another", offer: offering({}) },
  ])("$kind about another form changes nothing", (event) => {
    const before = after(opened, found());
    expect(next(before.state, event)).toEqual({ state: before.state, effects: [] });
  });
});

describe("the end", () => {
  const missed = (at: number, isShown = false): SessionEvent => ({ kind: "missed", at, isShown });

  it("comes when it is closed", () => {
    expect(after(opened, found(), { kind: "closed" })).toEqual({
      state: undefined,
      effects: [{ kind: "end", formId }],
    });
  });

  it("comes when neither fields nor blade were there for three seconds", () => {
    expect(after(opened, found(), missed(4000))).toMatchObject({ effects: [{ kind: "look", after: 3000 }] });
    expect(after(opened, found(), missed(2000), missed(4001))).toMatchObject({
      state: undefined,
      effects: [{ kind: "end" }],
    });
  });

  it("does not come while its blade is there", () => {
    expect(kinds(after(opened, found(), missed(60_000, true)))).toEqual(["look"]);
  });

  it.each<SessionEvent>([found(), missed(1), { kind: "closed" }, offered({}), { kind: "offerChanged" }])(
    "is not undone by $kind",
    (event) => {
      expect(next(undefined, event)).toEqual({ state: undefined, effects: [] });
    },
  );
});
