import fc from "fast-check";
import { fits } from "./fits.ts";
import {
  type Behaviour,
  type BoxName,
  type BoxSpec,
  LISTS,
  type ListName,
  type ListSpec,
  type PageSpec,
  type Rule,
  type Shape,
} from "./page-spec.ts";

const delay = fc.constantFrom(0, 0, 30, 200);

const complains = (...rules: readonly Rule[]): fc.Arbitrary<Behaviour> =>
  fc.record({
    kind: fc.constant("complains" as const),
    on: fc.constantFrom("input" as const, "change" as const, "blur" as const),
    after: delay,
    how: fc.constantFrom("aria" as const, "custom" as const, "both" as const),
    takes: fc.constantFrom<Rule[]>(...rules),
  });

const resets = fc.record({
  kind: fc.constant("resets" as const),
  after: fc.constantFrom(100, 300, 800),
  times: fc.constantFrom(1, 99),
});
const keepsOwn = fc.record({ kind: fc.constant("keepsOwn" as const), after: fc.constantFrom(0, 0, 30) });
const flag = fc.record({
  kind: fc.constant("flag" as const),
  codes: fc.constantFrom(["+49"], ["+43", "+49", "+39", "+1"]),
  after: fc.constantFrom(0, 30),
});

const behaviour = (
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

const some = <T>(arbitrary: fc.Arbitrary<T>, weight: number): fc.Arbitrary<T | undefined> =>
  fc.oneof(
    { withCrossShrink: true },
    { weight: 10 - weight, arbitrary: fc.constant(undefined) },
    { weight, arbitrary },
  );

const defined = <K extends string, T>(all: Record<K, T | undefined>): Partial<Record<K, T>> =>
  Object.fromEntries(Object.entries(all).filter(([, one]) => one !== undefined)) as Partial<Record<K, T>>;

const boxes = fc
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

const lists = fc
  .record(
    Object.fromEntries(LISTS.map((name) => [name, some(listOf(name), 4)])) as Record<
      ListName,
      fc.Arbitrary<ListSpec | undefined>
    >,
  )
  .map((all) => defined<ListName, ListSpec>(all));

const isOpen = ({ attributes: given }: BoxSpec): boolean => !("readonly" in given || "disabled" in given);

/** What cannot be together is left out: a code comes once, an area code beside a code, a flag alone. */
const consistent = ({ boxes: given, lists: chosen, ...rest }: PageSpec): PageSpec => {
  const { phoneCountryCode: codeBox, areaCode, confirmEmail, phoneNumber: number, ...others } = given;
  const { phoneCountryCode: codeList, ...otherLists } = chosen;
  const email = others.primaryEmailAddress;
  const hasCode = number !== undefined && (codeBox ?? codeList) !== undefined;
  const isPart = hasCode || rest.numberAndCode !== "apart";
  const isFree =
    codeList &&
    number &&
    isOpen(number) &&
    !codeList.disabled &&
    codeList.behaviour.kind === "plain" &&
    number.behaviour.kind === "plain" &&
    rest.hears === "input";
  const numberAlone = number && {
    ...number,
    ...(isPart && number.behaviour.kind === "flag" && { behaviour: { kind: "plain" } as const }),
    // Such a page would have set the code from it.
    ...(isFree && rest.numberAndCode === "plusSetsCode" && number.value.startsWith("+") && { value: "15550199" }),
  };
  return {
    ...rest,
    boxes: {
      ...others,
      ...(numberAlone && { phoneNumber: numberAlone }),
      ...(hasCode && !codeList && codeBox && { phoneCountryCode: codeBox }),
      ...(hasCode && areaCode && { areaCode }),
      // Both hold the same at first.
      ...(email &&
        confirmEmail && {
          confirmEmail: { ...confirmEmail, value: email.value, behaviour: { kind: "plain" } as const },
        }),
    },
    lists: { ...otherLists, ...(hasCode && codeList && { phoneCountryCode: codeList }) },
    // What a page does to a field that nobody can write to, nobody can undo.
    numberAndCode: isFree ? rest.numberAndCode : "apart",
    emailAndConfirmation:
      confirmEmail && isOpen(confirmEmail) && email?.behaviour.kind === "plain" ? rest.emailAndConfirmation : "apart",
  };
};

/** Forms with declared limits, on pages that mind what is written. */
export const pageArbitrary: fc.Arbitrary<PageSpec> = fc
  .record({
    boxes,
    lists,
    method: fc.constantFrom("absent" as const, "radios" as const, "radiosUnset" as const, "list" as const),
    hears: fc.constantFrom("input" as const, "input" as const, "change" as const),
    rendersAnew: fc.boolean(),
    numberAndCode: fc.constantFrom(
      "apart" as const,
      "apart" as const,
      "codeClearsNumber" as const,
      "plusSetsCode" as const,
    ),
    emailAndConfirmation: fc.constantFrom("apart" as const, "mustMatch" as const, "clearsConfirmation" as const),
  })
  .map(consistent);
