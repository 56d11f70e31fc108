import * as fc from "fast-check";
import { describe, expect, it } from "vitest";
import { joinStates } from "../../../../src/tickets/team/model/join-states.ts";
import { EMPTY_STATE, stampsOf, type SharedState } from "../../../../src/tickets/team/model/shared-state.ts";
import { nextStamp } from "../../../../src/tickets/team/model/stamp.ts";

type Act =
  | { readonly kind: "set"; readonly node: number; readonly name: string; readonly value: number }
  | { readonly kind: "note"; readonly node: number; readonly text: string }
  | { readonly kind: "meet"; readonly node: number; readonly other: number };

const NODES = 3;
const node = fc.nat(NODES - 1);
const act: fc.Arbitrary<Act> = fc.oneof(
  fc.record({ kind: fc.constant("set" as const), node, name: fc.constantFrom("title", "status"), value: fc.nat(5) }),
  fc.record({ kind: fc.constant("note" as const), node, text: fc.constantFrom("", "one", "two", "three") }),
  fc.record({ kind: fc.constant("meet" as const), node, other: node }),
);

const done = (state: SharedState, own: Exclude<Act, { kind: "meet" }>, now: number): SharedState => {
  const name = `n${own.node}`;
  const at = nextStamp(name, now, stampsOf(state));
  if (own.kind === "set") return { ...state, fields: { ...state.fields, [own.name]: { at, v: own.value } } };
  const live = own.text === "" ? [] : [{ at, text: own.text }];
  return { ...state, notes: { live, seen: { ...state.notes.seen, [name]: at } } };
};

/** The states of some machines after each did its own, each with a clock of its own, and some have met. */
const states = fc
  .tuple(
    fc.array(act, { maxLength: 30 }),
    fc.array(fc.integer({ min: 0, max: 900_000 }), { minLength: 3, maxLength: 3 }),
  )
  .map(([acts, clocks]) => {
    const all = Array.from({ length: NODES }, () => EMPTY_STATE);
    acts.forEach((one, index) => {
      const before = all[one.node] ?? EMPTY_STATE;
      all[one.node] =
        one.kind === "meet"
          ? joinStates(before, all[one.other] ?? EMPTY_STATE)
          : done(before, one, 1_000_000 + index + (clocks[one.node] ?? 0));
    });
    return all as [SharedState, SharedState, SharedState];
  });

describe("what machines know of a request, joined", () => {
  it("is the same in whatever order they meet", () => {
    fc.assert(
      fc.property(states, ([a, b, c]) => {
        expect(joinStates(a, b)).toEqual(joinStates(b, a));
        expect(joinStates(joinStates(a, b), c)).toEqual(joinStates(a, joinStates(b, c)));
      }),
      { numRuns: 1000, seed: 15 },
    );
  });

  it("is the same however often they meet", () => {
    fc.assert(
      fc.property(states, ([a, b]) => {
        expect(joinStates(a, a)).toEqual(joinStates(a, EMPTY_STATE));
        expect(joinStates(joinStates(a, b), b)).toEqual(joinStates(a, b));
      }),
      { numRuns: 1000, seed: 16 },
    );
  });

  it("has the newest change of each field, and the notes that nobody has replaced", () => {
    const first = done(EMPTY_STATE, { kind: "note", node: 0, text: "first" }, 1);
    const [one, two] = [
      done(first, { kind: "note", node: 1, text: "one" }, 2),
      done(
        done(first, { kind: "note", node: 2, text: "two" }, 3),
        { kind: "set", node: 2, name: "title", value: 2 },
        4,
      ),
    ];
    const older = done(one, { kind: "set", node: 1, name: "title", value: 1 }, 3);
    const joined = joinStates(older, two);
    expect(joined.notes.live.map(({ text }) => text)).toEqual(["one", "two"]);
    expect(joined.fields["title"]?.v).toBe(2);
  });
});
