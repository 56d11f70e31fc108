import * as v from "valibot";
import { describe, expect, it } from "vitest";
import { FORM_FIELDS } from "../../../../src/form/model/form-field.ts";
import { FIELD_REASONS, type FormReport } from "../../../../src/form/model/form-report.ts";
import { INPUT_PROBLEMS } from "../../../../src/model/parsed.ts";
import {
  againstWords,
  clueWords,
  contactWarning,
  headlineWords,
  resultMark,
  resultWords,
  summaryWords,
} from "../../../../src/panel/view/panel-words.ts";
import { VERDICT_REASONS } from "../../../../src/tenant/model/verdict-reasons.ts";
import { verdictSchema, type Verdict } from "../../../../src/tenant/model/verdict.ts";
import { verdictOf } from "../../tenant/model/verdict-of.ts";
import { messagesOf, wordsOf } from "../../words/words.ts";
import { stateOf, filled, takenBack } from "./state-of.ts";

const t = wordsOf("en");
const tenant = { domain: "contoso.onmicrosoft.com", name: "Contoso" };

/** Every verdict that there can be for a reason. */
const verdictsBecause = (reason: Verdict["reason"]): Verdict[] =>
  verdictSchema.options
    .filter((option) => v.is(option.entries.reason, reason))
    .map((option) => verdictOf(option.entries.kind.literal, reason));
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
    for (const state of ["filling", "paused", "undone", "otherTenant"] as const)
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
    expect(clueWords({ source: "page", tenant }, t)).toBe("The page shows contoso.onmicrosoft.com.");
    expect(againstWords({ source: "address", tenant }, t)).toBe(
      "The address still points to contoso.onmicrosoft.com; it may be out of date.",
    );
  });

  it("sum up in a pill", () => {
    expect(summaryWords(stateOf("own", "ownTenant"), t)).toBe("Your own organization");
    expect(summaryWords(stateOf("unknown", "noClue"), t)).toBe("Whose tenant is this?");
    expect(summaryWords(stateOf("customer", "otherTenant", filled), t)).toBe("Filled in: 1");
    expect(summaryWords(stateOf("customer", "otherTenant", { state: "waiting" }), t)).toBe("Nothing is filled in yet.");
    expect(summaryWords(stateOf("customer", "otherTenant", { ...filled, state: "filling" }), t)).toBe("Filling in …");
    expect(summaryWords(stateOf("customer", "otherTenant", { ...filled, state: "paused" }), t)).toBe(
      "Waiting until you pause …",
    );
    expect(summaryWords(stateOf("customer", "otherTenant", { fields: [takenBack], state: "undone" }), t)).toBe(
      "Undone",
    );
    expect(
      summaryWords(stateOf("customer", "otherTenant", { fields: [takenBack, ...filled.fields], state: "undone" }), t),
    ).toBe("Not restored: 1");
    expect(summaryWords(stateOf("customer", "otherTenant", { ...filled, state: "otherTenant" }), t)).toBe(
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
    expect(resultWords(fields, t)).toBe("Filled in: 2 · Already correct: 1 · Please check: 1");
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
