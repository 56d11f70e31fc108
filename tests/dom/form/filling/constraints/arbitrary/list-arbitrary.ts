import fc from "fast-check";
import { LISTS, type ListName, type ListSpec } from "../page-spec.ts";
import { keepsOwn, resets } from "./behaviour-arbitrary.ts";
import { defined, some } from "./some.ts";

const OPTIONS: Readonly<Record<ListName, readonly (readonly string[])[]>> = {
  phoneCountryCode: [
    [
      "Austria (+43)",
      "Canada (+1)",
      "Germany (+49)",
      "Italy (+39)",
      "Switzerland (+41)",
      "United States (+1)",
      "United States Minor Outlying Islands (+1)",
    ],
    ["+1", "+39", "+41", "+43", "+49"],
  ],
  country: [["Austria", "Germany", "Italy", "Switzerland", "United States", "United States Minor Outlying Islands"]],
  preferredSupportLanguage: [["English", "French", "German", "Italian"]],
  preferredTimeZone: [["America/Los_Angeles", "Europe/Berlin", "Europe/Rome", "Europe/Vienna"]],
};

const listOf = (name: ListName): fc.Arbitrary<ListSpec> =>
  fc
    .constantFrom(...OPTIONS[name])
    .chain((pool) =>
      fc.record({
        options: fc.oneof(
          { weight: 3, arbitrary: fc.constant(pool) },
          { weight: 2, arbitrary: fc.subarray([...pool], { minLength: 1 }) },
        ),
        chosen: fc.nat(),
        disabled: fc.integer({ min: 0, max: 7 }).map((one) => one === 7),
        behaviour: fc.oneof(
          { withCrossShrink: true },
          { weight: 6, arbitrary: fc.constant({ kind: "plain" as const }) },
          { weight: 1, arbitrary: keepsOwn },
          { weight: 1, arbitrary: resets },
        ),
      }),
    )
    .map(({ chosen, ...list }) => ({ ...list, chosen: list.options[chosen % list.options.length] ?? "" }));

/** The lists of a page, some of them. */
export const lists = fc
  .record(
    Object.fromEntries(LISTS.map((name) => [name, some(listOf(name), 4)])) as Record<
      ListName,
      fc.Arbitrary<ListSpec | undefined>
    >,
  )
  .map((all) => defined<ListName, ListSpec>(all));
