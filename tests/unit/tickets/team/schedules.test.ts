import * as fc from "fast-check";
import { describe, expect, it } from "vitest";
import { howMany } from "../../../support/how-many.ts";
import { play, type Step } from "./machines/play.ts";

const machine = fc.nat(3);
const pick = fc.nat(3);
const number = fc.nat(2);

/** What happens, one after the other, on a machine or to it; most of the time people work. */
const step: fc.Arbitrary<Step> = fc.oneof(
  { weight: 1, arbitrary: fc.record({ kind: fc.constant("file" as const), machine }) },
  { weight: 3, arbitrary: fc.record({ kind: fc.constant("number" as const), machine, pick, number }) },
  { weight: 2, arbitrary: fc.record({ kind: fc.constant("import" as const), machine, number }) },
  {
    weight: 12,
    arbitrary: fc.record({
      kind: fc.constant("edit" as const),
      machine,
      pick,
      edit: fc.constantFrom("title", "severity", "language", "breakFix", "customer", "respond", "close", "reopen"),
    }),
  },
  { weight: 4, arbitrary: fc.record({ kind: fc.constant("note" as const), machine, pick }) },
  { weight: 3, arbitrary: fc.record({ kind: fc.constant("busy" as const), machine, pick, ticks: fc.nat(30) }) },
  { weight: 1, arbitrary: fc.record({ kind: fc.constant("renumber" as const), machine, pick, number }) },
  { weight: 1, arbitrary: fc.record({ kind: fc.constant("delete" as const), machine, pick }) },
  { weight: 1, arbitrary: fc.record({ kind: fc.constant("undo" as const), machine, pick }) },
  { weight: 1, arbitrary: fc.record({ kind: fc.constant("purge" as const), machine }) },
  { weight: 8, arbitrary: fc.record({ kind: fc.constant("sync" as const), machine }) },
  { weight: 3, arbitrary: fc.record({ kind: fc.constant("stop" as const), machine, after: fc.nat(12) }) },
  { weight: 2, arbitrary: fc.record({ kind: fc.constant("cut" as const), machine, after: fc.nat(12) }) },
  {
    weight: 1,
    arbitrary: fc.record({ kind: fc.constant("skew" as const), machine, minutes: fc.integer({ min: -20, max: 20 }) }),
  },
  { weight: 2, arbitrary: fc.record({ kind: fc.constant("wait" as const), seconds: fc.nat(100) }) },
);

describe("machines of a team", () => {
  const { runs, seed, patience } = howMany(40, 15);
  it(`have the same list in the end, and nothing is lost (${runs} schedules)`, { timeout: patience }, async () => {
    await fc.assert(
      fc.asyncProperty(
        fc.integer({ min: 2, max: 4 }),
        fc.array(step, { minLength: 15, maxLength: 50 }),
        async (count, steps) => {
          const { lists, lost } = await play(count, steps);
          const [first, ...others] = lists;
          for (const list of others) expect(list).toEqual(first);
          expect(lost).toEqual([]);
        },
      ),
      { numRuns: runs, seed },
    );
  });
});
