import * as v from "valibot";
import { describe, expect, it } from "vitest";
import { type Verdict, verdictSchema } from "../../../src/tenant/model/verdict.ts";
import { VERDICT_REASONS } from "../../../src/tenant/model/verdict-reasons.ts";
import { FORM_FIELDS } from "../../../src/form/model/form-field.ts";
import {
  FIELD_REASONS,
  type FieldOutcome,
  type FieldReason,
  type FieldReport,
  type FormReport,
} from "../../../src/form/model/form-report.ts";
import { INPUT_PROBLEMS } from "../../../src/model/parsed.ts";
import type { PanelState } from "../../../src/panel/model/panel-state.ts";
import { buttonsFor } from "../../../src/panel/view/panel-buttons.ts";
import { fieldMark, fieldMarkIn } from "../../../src/panel/view/field-marks.ts";
import {
  againstWords,
  clueWords,
  contactWarning,
  fieldName,
  fieldNote,
  fieldValues,
  fieldWhy,
  headlineWords,
  isQuiet,
  resultMark,
  resultWords,
  summaryWords,
  undoneWords,
} from "../../../src/panel/view/panel-words.ts";
import { type Filling, withPolicy } from "../panel/model/with-policy.ts";
import { verdictOf } from "../tenant/model/verdict-of.ts";
import { messagesOf, wordsOf } from "./words.ts";

const t = wordsOf("en");
const tenant = { domain: "contoso.onmicrosoft.com", name: "Contoso" };

const stateOf = (
  kind: Verdict["kind"],
  reason: Verdict["reason"],
  form: Partial<FormReport> = {},
  filling: Filling = {},
): PanelState =>
  withPolicy(
    {
      verdict: verdictOf(kind, reason),
      form: {
        formId: crypto.randomUUID(),
        portal: "azure",
        needsSeverity: false,
        evidence: [],
        fields: [],
        state: "waiting",
        ...form,
      },
    },
    filling,
  );
const filled = {
  state: "filled",
  fields: [{ field: "firstName", outcome: "filled", reason: "set" }],
} as const satisfies Partial<FormReport>;

/** Every verdict that there can be for a reason. */
const verdictsBecause = (reason: Verdict["reason"]): Verdict[] =>
  verdictSchema.options
    .filter((option) => v.is(option.entries.reason, reason))
    .map((option) => verdictOf(option.entries.kind.literal, reason));

const takenBack = {
  field: "lastName",
  outcome: "skipped",
  reason: "undone",
  before: "Partner",
  after: "Akers",
} as const;

describe("buttons", () => {
  it.each([
    ["a customer, filled", stateOf("customer", "otherTenant", filled), ["undo"]],
    ["a customer, undone", stateOf("customer", "otherTenant", { state: "undone" }), ["fill"]],
    ["a customer, about to be filled", stateOf("customer", "otherTenant"), []],
    ["a customer, at a click", stateOf("customer", "otherTenant", {}, { fillMode: "onClick" }), ["fill"]],
    [
      "a customer, partly filled while the person is busy",
      stateOf("customer", "otherTenant", { ...filled, state: "paused" }, { fillMode: "onClick" }),
      ["undo"],
    ],
    [
      "the own subscription, while the person is busy",
      stateOf("own", "ownSubscription", { state: "paused" }),
      ["delegated"],
    ],
    [
      "a customer, undone but for a field on another step",
      stateOf("customer", "otherTenant", { ...filled, state: "undone" }),
      ["fill", "undo"],
    ],
    [
      "a customer, with a field that holds neither value",
      stateOf("customer", "otherTenant", {
        state: "filled",
        fields: [{ field: "phoneNumber", outcome: "refused", reason: "notRestored" }],
      }),
      ["undo"],
    ],
    [
      "a customer, no contact",
      stateOf("customer", "otherTenant", {}, { fillMode: "onClick", contactMissing: true }),
      ["openOptions"],
    ],
    ["a customer by answer", stateOf("customer", "answered", filled), ["undo", "correctOwn"]],
    ["a delegated subscription", stateOf("customer", "delegated", filled), ["undo", "ownSubscription"]],
    ["the own tenant", stateOf("own", "ownTenant"), ["ownSubscription", "delegated"]],
    [
      "the own tenant, at a click",
      stateOf("own", "ownTenant", {}, { fillMode: "onClick" }),
      ["ownSubscription", "delegated"],
    ],
    ["the own tenant, filled before", stateOf("own", "ownTenant", filled), ["undo", "ownSubscription", "delegated"]],
    ["the own subscription", stateOf("own", "ownSubscription"), ["fill", "delegated"]],
    [
      "the customer's partner in the form's place",
      stateOf("own", "ownSubscription", { state: "idle", obstacle: "partnerOnly" }),
      ["delegated"],
    ],
    [
      "an unknown tenant",
      stateOf("unknown", "noOwnTenants", {}, { fillMode: "onClick" }),
      ["answerOwn", "answerCustomer"],
    ],
    ["no form", withPolicy({ verdict: verdictOf("own", "ownTenant") }), []],
  ] as const)("for %s", (_name, state, buttons) => {
    expect(buttonsFor(state)).toEqual(buttons);
  });
});

describe("a plan that nobody but the person can choose", () => {
  const plan = { field: "supportPlan", outcome: "skipped", reason: "noTarget" } as const;

  it("is told of where it is a contract of theirs", () => {
    expect([isQuiet(plan, "powerPlatform"), fieldNote(plan, "powerPlatform")]).toEqual([false, "panel_planIsContract"]);
  });

  it("is not said to be missing in the contact details, where no plan ever stands", () => {
    expect([fieldWhy(plan, "powerPlatform", "filled"), fieldWhy(plan, "azure", "filled")]).toEqual([
      undefined,
      "fieldReason_noTarget",
    ]);
  });

  it("is not worth a word elsewhere", () => {
    expect([isQuiet(plan, "azure"), fieldNote(plan, "azure")]).toEqual([true, undefined]);
  });
});

describe("a name or address of somebody else that the contact details have nothing for", () => {
  const left = { field: "lastName", outcome: "skipped", reason: "noTarget", before: "Bowen" } as const;

  it("is to be checked", () => {
    expect([isQuiet(left, "azure"), fieldMark(left)]).toEqual([false, "trouble"]);
    expect(resultWords([left], t)).toBe("Please check: 1");
  });

  it.each([
    { ...left, before: "" },
    { ...left, field: "country", before: "US" },
  ] as const)("is nobody's in %j", (field) => {
    expect([isQuiet(field, "azure"), fieldMark(field)]).toEqual([true, "plain"]);
  });
});

describe("the sign of a field", () => {
  const of = (outcome: FieldOutcome, reason: FieldReason, rest: Partial<FieldReport> = {}): FieldReport => ({
    field: "phoneNumber",
    outcome,
    reason,
    ...rest,
  });

  it.each([
    ["filled", "set", "good"],
    ["filled", "equal", "good"],
    ["skipped", "typed", "plain"],
    ["skipped", "noTarget", "plain"],
    ["missing", "notOffered", "plain"],
    ["skipped", "readOnly", "trouble"],
    ["skipped", "hidden", "trouble"],
    ["skipped", "fixedPlan", "trouble"],
    ["missing", "notFound", "trouble"],
    ["missing", "gone", "trouble"],
    ["skipped", "tooLong", "trouble"],
    ["skipped", "doesNotFit", "trouble"],
    ["skipped", "incomplete", "trouble"],
    ["missing", "notOpened", "trouble"],
    ["filled", "partly", "trouble"],
    ["refused", "rejected", "trouble"],
    ["refused", "invalid", "trouble"],
    ["refused", "notRestored", "trouble"],
  ] as const)("%s, %s: %s", (outcome, reason, mark) => {
    expect(fieldMark(of(outcome, reason))).toBe(mark);
    const fields = [...filled.fields, of(outcome, reason)];
    expect(resultMark(stateOf("customer", "otherTenant", { state: "filled", fields }))).toBe(
      mark === "trouble" ? "trouble" : reason === "notOffered" ? "plain" : "good",
    );
    expect(isQuiet(of(outcome, reason), "azure")).toBe(reason === "noTarget" || reason === "notOffered");
  });

  it("goes with its name in our own words where it needs a look and the page names it otherwise", () => {
    expect(fieldName(of("skipped", "tooLong", { label: "Rufnummer" }), t)).toBe("Rufnummer (Phone)");
    expect(fieldName(of("skipped", "tooLong", { label: "Phone number" }), t)).toBe("Phone number");
    expect(fieldName(of("filled", "set", { label: "Rufnummer" }), t)).toBe("Rufnummer");
    expect(fieldName(of("missing", "notFound"), t)).toBe("Phone");
    expect(
      fieldName({ field: "supportPlan", outcome: "missing", reason: "noOption", label: "Plan de support" }, t),
    ).toBe("Plan de support");
  });

  it("goes with what stood there and what stands there now", () => {
    expect(fieldValues(of("filled", "set", { before: "1", after: "2" }))).toEqual(["1", "2"]);
    expect(fieldValues(of("refused", "notRestored", { before: "(425) 555-0199", after: "(493) 055-5012" }))).toEqual([
      "(425) 555-0199",
      "(493) 055-5012",
    ]);
    expect(fieldValues(of("refused", "rejected", { before: "1", after: "1" }))).toEqual(["1"]);
    expect(fieldValues(of("refused", "invalid", { before: "", after: "" }))).toEqual([""]);
    expect(fieldValues(of("skipped", "tooLong", { before: "1" }))).toEqual(["1"]);
    expect(fieldValues(of("missing", "notFound"))).toEqual([]);
    expect(fieldValues(takenBack)).toEqual(["Akers"]);
    expect(fieldValues(of("skipped", "typed", { before: "1" }))).toEqual(["1"]);
    expect(fieldValues(of("skipped", "typed", { before: "1", after: "2" }))).toEqual([]);
  });
});

describe("after all was taken back", () => {
  const stays = { field: "phoneNumber", outcome: "refused", reason: "notRestored", before: "1", after: "2" } as const;
  const ours = { field: "firstName", outcome: "filled", reason: "set", before: "Megan", after: "Kim" } as const;
  const refusedAgain = { field: "country", outcome: "refused", reason: "rejected", before: "US", after: "DE" } as const;
  const typed = { field: "primaryEmailAddress", outcome: "skipped", reason: "typed" } as const;
  const refusedBefore = {
    field: "preferredTimeZone",
    outcome: "refused",
    reason: "rejected",
    before: "UTC",
    after: "UTC",
  } as const;

  it("the former values are in place only where every field that we changed is as it was", () => {
    expect(undoneWords([takenBack, typed, refusedBefore], t)).toBe("Taken back. The former values are in place again.");
    for (const left of [stays, ours, refusedAgain])
      expect(undoneWords([takenBack, typed, left], t)).toBe(
        "Taken back, except for fields that could not be put back: 1",
      );
    expect(undoneWords([stays, ours, refusedAgain, takenBack], t)).toBe(
      "Taken back, except for fields that could not be put back: 3",
    );
  });

  it("what was left is marked and named, and what the person typed stays", () => {
    expect(
      [stays, ours, refusedAgain].map((field) => [fieldMarkIn("undone", field), fieldWhy(field, "azure", "undone")]),
    ).toEqual(Array(3).fill(["trouble", "panel_leftBehind"]));
    expect(
      [takenBack, typed, refusedBefore].map((field) => [
        fieldMarkIn("undone", field),
        fieldWhy(field, "azure", "undone"),
      ]),
    ).toEqual([
      ["plain", "fieldReason_undone"],
      ["plain", "fieldReason_typed"],
      ["plain", "fieldReason_rejected"],
    ]);
    expect(resultMark(stateOf("customer", "otherTenant", { state: "undone", fields: [stays, takenBack] }))).toBe(
      "trouble",
    );
  });
});

describe("a contact of which only a part is in the form", () => {
  const first = { field: "firstName", outcome: "filled", reason: "set", before: "Megan", after: "Kim" } as const;
  const mail = { field: "primaryEmailAddress", outcome: "filled", reason: "equal" } as const;
  const warningFor = (fields: FormReport["fields"], form: Partial<FormReport> = {}) =>
    contactWarning(stateOf("customer", "otherTenant", { state: "filled", fields, ...form }));

  it.each([
    [[first, { field: "lastName", outcome: "skipped", reason: "readOnly", before: "Bowen" }]],
    [[mail, { field: "lastName", outcome: "refused", reason: "rejected", before: "Bowen", after: "Bowen" }]],
    [[first, { field: "phoneNumber", outcome: "refused", reason: "notRestored", before: "", after: "(493) 055-5012" }]],
    [[first, { field: "phoneNumber", outcome: "skipped", reason: "noTarget", before: "+1 425 555 0199" }]],
  ] satisfies [FormReport["fields"]][])("mixes two people: %j", (fields) => {
    expect(warningFor(fields)).toBe("panel_contactMixed");
    expect(resultMark(stateOf("customer", "otherTenant", { state: "filled", fields }))).toBe("trouble");
  });

  it.each([
    [[first, { field: "lastName", outcome: "missing", reason: "notFound" }]],
    [[mail, { field: "phoneNumber", outcome: "skipped", reason: "tooLong", before: "" }]],
  ] satisfies [FormReport["fields"]][])("is to be looked at where nobody knows of another person: %j", (fields) => {
    expect(warningFor(fields)).toBe("panel_contactPart");
  });

  it.each([
    [[first, mail]],
    [[first, { field: "lastName", outcome: "skipped", reason: "typed", before: "Bowen" }]],
    [[first, { field: "phoneNumber", outcome: "missing", reason: "notOffered" }]],
    [[first, { field: "phoneNumber", outcome: "skipped", reason: "noTarget", before: "" }]],
    [[first, { field: "country", outcome: "missing", reason: "noOption", before: "US" }]],
    [
      [
        { field: "firstName", outcome: "missing", reason: "notFound" },
        { field: "supportPlan", outcome: "filled", reason: "set" },
      ],
    ],
  ] satisfies [FormReport["fields"]][])("is none: %j", (fields) => {
    expect(warningFor(fields)).toBeUndefined();
  });

  it("is no matter while the form is being filled, nor once all is taken back", () => {
    for (const state of ["filling", "paused", "undone", "former"] as const)
      expect(
        warningFor([first, { field: "lastName", outcome: "missing", reason: "notFound" }], { state }),
      ).toBeUndefined();
  });
});

describe("words", () => {
  it("name the tenant", () => {
    expect(headlineWords(verdictOf("customer", "otherTenant"), t)).toBe("For Contoso");
    expect(headlineWords(verdictOf("own", "ownTenant"), t)).toBe("Contoso is your own organization");
    expect(headlineWords(verdictOf("unknown", "noOwnTenants"), t)).toBe("Is Contoso your own organization?");
    expect(headlineWords({ kind: "unknown", reason: "noClue" }, t)).toBe("Is this your own organization?");
  });

  it("tell the clue, and that an address may be stale", () => {
    expect(clueWords({ source: "page", tenant }, t)).toBe("The page names contoso.onmicrosoft.com.");
    expect(againstWords({ source: "address", tenant }, t)).toBe(
      "The address still names contoso.onmicrosoft.com; it may be out of date.",
    );
  });

  it("sum up in a pill", () => {
    expect(summaryWords(stateOf("own", "ownTenant"), t)).toBe("Your own organization");
    expect(summaryWords(stateOf("unknown", "noClue"), t)).toBe("Whose tenant is this?");
    expect(summaryWords(stateOf("customer", "otherTenant", filled), t)).toBe("Filled in: 1");
    expect(summaryWords(stateOf("customer", "otherTenant", { state: "waiting" }), t)).toBe("Nothing is filled in yet.");
    expect(summaryWords(stateOf("customer", "otherTenant", { ...filled, state: "filling" }), t)).toBe("Filling in …");
    expect(summaryWords(stateOf("customer", "otherTenant", { ...filled, state: "paused" }), t)).toBe(
      "Waits until you pause …",
    );
    expect(summaryWords(stateOf("customer", "otherTenant", { fields: [takenBack], state: "undone" }), t)).toBe(
      "Taken back",
    );
    expect(
      summaryWords(stateOf("customer", "otherTenant", { fields: [takenBack, ...filled.fields], state: "undone" }), t),
    ).toBe("Not put back: 1");
    expect(summaryWords(stateOf("customer", "otherTenant", { ...filled, state: "former" }), t)).toBe(
      "Filled in for another organization",
    );
    expect(summaryWords(stateOf("customer", "otherTenant", { state: "idle", obstacle: "partnerCard" }), t)).toBe(
      "Partner instead of form",
    );
  });

  it("count what was filled in, what was right already, and what is to be checked", () => {
    const fields: FormReport["fields"] = [
      { field: "supportPlan", outcome: "missing", reason: "noOption" },
      { field: "firstName", outcome: "filled", reason: "set" },
      { field: "lastName", outcome: "filled", reason: "equal" },
      { field: "country", outcome: "filled", reason: "set" },
      { field: "preferredTimeZone", outcome: "skipped", reason: "noTarget" },
    ];
    expect(resultWords(fields, t)).toBe("Filled in: 2 · Already right: 1 · Please check: 1");
    expect(resultMark(stateOf("customer", "otherTenant", { state: "filled", fields }))).toBe("trouble");
    expect(resultMark(stateOf("customer", "otherTenant", filled))).toBe("good");
    expect(resultMark(stateOf("customer", "otherTenant", { state: "undone", fields: [takenBack] }))).toBe("plain");
  });

  it.each(["en", "de"])("are there for every verdict, reason, field and problem in %s", (language) => {
    const words = wordsOf(language);
    const kinds = new Set(VERDICT_REASONS.flatMap((reason) => verdictsBecause(reason).map(({ kind }) => kind)));
    expect([...kinds].sort()).toEqual(["customer", "own", "unknown"]);
    for (const reason of VERDICT_REASONS)
      for (const verdict of verdictsBecause(reason)) expect(headlineWords(verdict, words)).not.toBe("");
    for (const reason of VERDICT_REASONS) expect(words(`verdictReason_${reason}`)).not.toBe("");
    for (const reason of FIELD_REASONS) expect(words(`fieldReason_${reason}`)).not.toBe("");
    for (const field of FORM_FIELDS) expect(words(`field_${field}`)).not.toBe("");
    for (const problem of INPUT_PROBLEMS) expect(words(`problem_${problem}`)).not.toBe("");
  });

  it("are the same in every language, with the same substitutions", () => {
    const english = messagesOf("en");
    const german = messagesOf("de");
    const places = (text: string): string[] => [...new Set(text.match(/\$\d/g) ?? [])].sort();
    expect(Object.keys(german).sort()).toEqual(Object.keys(english).sort());
    for (const [key, { message }] of Object.entries(english))
      expect(places(german[key]?.message ?? ""), key).toEqual(places(message));
    for (const messages of [english, german])
      expect(messages["extensionDescription"]?.message.length).toBeLessThanOrEqual(132);
  });
});
