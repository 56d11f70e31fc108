import fc from "fast-check";
import { fits } from "../fits.ts";
import type { Behaviour, BoxName, BoxSpec } from "../page-spec.ts";
import { behaviour, flag } from "./behaviour-arbitrary.ts";
import { defined, some } from "./some.ts";

/** Mostly without a word on an attribute: a form that forbids everything shows little. */
const rarely = (value: fc.Arbitrary<string>, weight = 1): fc.Arbitrary<string | undefined> =>
  fc.oneof(
    { withCrossShrink: true },
    { weight: 12, arbitrary: fc.constant(undefined) },
    { weight: 2 * weight, arbitrary: value },
  );

const flagged = rarely(fc.constant(""));
const length = (most: number): fc.Arbitrary<string> =>
  fc.oneof(fc.integer({ min: 0, max: most }), fc.integer({ min: 8, max: 16 })).map(String);

const attributes = (
  given: Readonly<Record<string, fc.Arbitrary<string | undefined>>>,
): fc.Arbitrary<Readonly<Record<string, string>>> =>
  fc
    .record({
      maxlength: rarely(length(60), 2),
      minlength: rarely(fc.constantFrom("2", "6", "12")),
      required: flagged,
      readonly: rarely(fc.constant(""), 0.5),
      disabled: rarely(fc.constant(""), 0.5),
      ...given,
    })
    .map((all) =>
      Object.fromEntries(Object.entries(all).flatMap(([key, value]) => (value === undefined ? [] : [[key, value]]))),
    );

/** The first of the values that the input takes by its own word: a portal puts in what fits, mostly. */
const fitting = (values: readonly string[], given: Readonly<Record<string, string>>): string =>
  values.find((value) => fits(given, value)) ?? "";

interface Kind {
  readonly values: readonly string[];
  readonly attributes: fc.Arbitrary<Readonly<Record<string, string>>>;
  readonly behaviour: fc.Arbitrary<Behaviour>;
}

const boxOf = (kind: Kind): fc.Arbitrary<BoxSpec> =>
  fc
    .record({
      attributes: kind.attributes,
      behaviour: kind.behaviour,
      values: fc.shuffledSubarray([...kind.values], { minLength: 1 }),
      any: fc.integer({ min: 0, max: 9 }),
    })
    .map(({ attributes: given, behaviour: runs, values, any }) => ({
      attributes: given,
      // A number input has no masks and no room for a plus.
      behaviour:
        given["type"] === "number" && ["shapes", "flag"].includes(runs.kind) ? { kind: "plain" as const } : runs,
      value: any === 0 && given["type"] !== "number" ? (values[0] ?? "") : fitting(values, given),
    }));

const NAME = (...values: readonly string[]): Kind => ({
  values: [...values, "X", ""],
  attributes: attributes({
    type: rarely(fc.constantFrom("text", "url"), 0.5),
    pattern: rarely(fc.constantFrom("[A-Za-z]+", "[A-Z ]+", ".{2,5}", "\\p{L}+")),
  }),
  behaviour: behaviour(["upperCase", "trimmed", "first4", "grouped"], ["nothingElse", "short"]),
});

const ADDRESS_ATTRIBUTES = attributes({
  type: fc.constantFrom("text", "email", "email", undefined),
  multiple: rarely(fc.constant(""), 3),
  pattern: rarely(fc.constantFrom(".+@contoso\\.com", "[^@]+@[^@]+", "[^@ ;,]+@[^@ ;,]+\\.com")),
  inputmode: rarely(fc.constant("email")),
});
const ADDRESS = (...values: readonly string[]): Kind => ({
  values,
  attributes: ADDRESS_ATTRIBUTES,
  behaviour: behaviour(["trimmed", "first10", "upperCase"], ["nothingElse", "companyAddress"]),
});

const PHONE: Kind = {
  values: ["15550199", "+43 1 5550199", "+4315550199", "(425) 555-0199", "+498912345678", "1234567", "123", ""],
  attributes: attributes({
    type: fc.constantFrom("text", "tel", "tel", "number", undefined),
    pattern: rarely(
      fc.constantFrom(
        "[0-9]{5,15}",
        "\\+[0-9]{6,15}",
        "\\+[1-9]\\d{1,14}",
        "\\+?[0-9 ]+",
        "[0-9]{3}-[0-9]{3}-[0-9]{4}",
        "\\S+",
        "0[0-9]+",
      ),
      3,
    ),
    inputmode: rarely(fc.constantFrom("tel", "numeric")),
    min: rarely(fc.constantFrom("0", "100000000000")),
    max: rarely(fc.constantFrom("9999999999", "99999999")),
    step: rarely(fc.constantFrom("1", "10", "any")),
  }),
  behaviour: behaviour(["phoneMask", "digits", "first10", "grouped"], ["nothingElse", "digits", "plus", "short"], flag),
};

const AREA: Kind = {
  values: ["1", "0316", "425"],
  attributes: attributes({ type: fc.constantFrom("text", "tel"), pattern: rarely(fc.constant("[0-9]*")) }),
  behaviour: fc.constant({ kind: "plain" }),
};
const CODE: Kind = {
  values: ["+43", "43", "0043", ""],
  attributes: attributes({
    type: fc.constantFrom("text", "tel", "number"),
    pattern: rarely(fc.constantFrom("\\+[0-9]+", "[0-9]+")),
  }),
  behaviour: behaviour(["digits", "first4"], ["nothingElse", "digits", "plus"]),
};

/** The text fields of a page, some of them. */
export const boxes = fc
  .record({
    firstName: some(boxOf(NAME("Carla", "CARLA")), 9),
    lastName: some(boxOf(NAME("Kundin", "KUNDIN")), 8),
    primaryEmailAddress: some(boxOf(ADDRESS("carla@contoso.com", "c@contoso.com", "")), 8),
    confirmEmail: some(boxOf(ADDRESS("carla@contoso.com")), 2),
    additionalEmailAddresses: some(boxOf(ADDRESS("", "it@contoso.com")), 5),
    phoneNumber: some(boxOf(PHONE), 8),
    areaCode: some(boxOf(AREA), 1),
    phoneCountryCode: some(boxOf(CODE), 1),
  })
  .map((all) => defined<BoxName, BoxSpec>(all));
