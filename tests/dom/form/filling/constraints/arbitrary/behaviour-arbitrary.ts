import fc from "fast-check";
import type { Behaviour, Rule, Shape } from "../page-spec.ts";

const delay = fc.constantFrom(0, 0, 30, 200);

const complains = (...rules: readonly Rule[]): fc.Arbitrary<Behaviour> =>
  fc.record({
    kind: fc.constant("complains" as const),
    on: fc.constantFrom("input" as const, "change" as const, "blur" as const),
    after: delay,
    how: fc.constantFrom("aria" as const, "custom" as const, "both" as const),
    takes: fc.constantFrom<Rule[]>(...rules),
  });

export const resets = fc.record({
  kind: fc.constant("resets" as const),
  after: fc.constantFrom(100, 300, 800),
  times: fc.constantFrom(1, 99),
});
export const keepsOwn = fc.record({ kind: fc.constant("keepsOwn" as const), after: fc.constantFrom(0, 0, 30) });
export const flag = fc.record({
  kind: fc.constant("flag" as const),
  codes: fc.constantFrom(["+49"], ["+43", "+49", "+39", "+1"]),
  after: fc.constantFrom(0, 30),
});

export const behaviour = (
  shapes: readonly Shape[],
  rules: readonly Rule[],
  ...more: readonly fc.Arbitrary<Behaviour>[]
): fc.Arbitrary<Behaviour> =>
  fc.oneof(
    { withCrossShrink: true },
    { weight: 7, arbitrary: fc.constant({ kind: "plain" as const }) },
    { weight: 1, arbitrary: keepsOwn },
    {
      weight: 2,
      arbitrary: fc.record({
        kind: fc.constant("shapes" as const),
        shape: fc.constantFrom<Shape[]>(...shapes),
        after: fc.constantFrom(0, 0, 30, 150),
      }),
    },
    { weight: 2, arbitrary: complains(...rules) },
    { weight: 1, arbitrary: resets },
    {
      weight: 1,
      arbitrary: fc.record({
        kind: fc.constant("empties" as const),
        after: delay,
        takes: fc.constantFrom<Rule[]>(...rules),
      }),
    },
    ...more.map((arbitrary) => ({ weight: 2, arbitrary })),
  );
