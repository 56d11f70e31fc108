import { describe, expect, it } from "vitest";
import { VERDICT_KINDS, VERDICT_REASONS, type Verdict } from "../../../src/model/context.ts";
import { FORM_FIELDS } from "../../../src/model/form-field.ts";
import { FIELD_REASONS, type FormReport } from "../../../src/model/form-report.ts";
import { INPUT_PROBLEMS } from "../../../src/model/parsed.ts";
import type { PanelState } from "../../../src/model/panel-state.ts";
import { buttonsFor } from "../../../src/panel/panel-buttons.ts";
import { againstWords, clueWords, fieldMark, fieldNote, fieldWhy, headlineWords, isQuiet, resultMark, resultWords, summaryWords } from "../../../src/panel/panel-words.ts";
import { messagesOf, wordsOf } from "./words.ts";

const t = wordsOf("en");
const tenant = { domain: "contoso.onmicrosoft.com", name: "Contoso" };
const verdictOf = (kind: Verdict["kind"], reason: Verdict["reason"]): Verdict => ({ kind, reason, tenant, against: [], userBelongsHere: false });

const stateOf = (kind: Verdict["kind"], reason: Verdict["reason"], form: Partial<FormReport> = {}, rest: Partial<PanelState> = {}): PanelState => ({
  verdict: verdictOf(kind, reason),
  form: { formId: crypto.randomUUID(), portal: "azure", needsSeverity: false, evidence: [], fields: [], state: "waiting", ...form },
  contactMissing: false,
  fillMode: "automatic",
  ...rest,
});
const filled = { state: "filled", fields: [{ field: "firstName", outcome: "filled", reason: "set" }] } as const satisfies Partial<FormReport>;

describe("buttons", () => {
  it.each([
    ["a customer, filled", stateOf("customer", "otherTenant", filled), ["undo"]],
    ["a customer, undone", stateOf("customer", "otherTenant", { state: "undone" }), ["fill"]],
    ["a customer, about to be filled", stateOf("customer", "otherTenant"), []],
    ["a customer, at a click", stateOf("customer", "otherTenant", {}, { fillMode: "onClick" }), ["fill"]],
    ["a customer, no contact", stateOf("customer", "otherTenant", {}, { fillMode: "onClick", contactMissing: true }), ["openOptions"]],
    ["a customer by answer", stateOf("customer", "answered", filled), ["undo", "correctOwn"]],
    ["a delegated subscription", stateOf("customer", "delegated", filled), ["undo", "ownSubscription"]],
    ["the own tenant", stateOf("own", "ownTenant"), ["ownSubscription", "delegated"]],
    ["the own tenant, at a click", stateOf("own", "ownTenant", {}, { fillMode: "onClick" }), ["ownSubscription", "delegated"]],
    ["the own tenant, filled before", stateOf("own", "ownTenant", filled), ["undo", "ownSubscription", "delegated"]],
    ["the own subscription", stateOf("own", "ownSubscription"), ["fill", "delegated"]],
    ["the customer's partner in the form's place", stateOf("own", "ownSubscription", { state: "idle", obstacle: "partnerOnly" }), ["delegated"]],
    ["an unknown tenant", stateOf("unknown", "noOwnTenants", {}, { fillMode: "onClick" }), ["answerOwn", "answerCustomer"]],
    ["no form", { verdict: verdictOf("own", "ownTenant"), contactMissing: false, fillMode: "automatic" } satisfies PanelState, []],
  ] as const)("for %s", (_name, state, buttons) => {
    expect(buttonsFor(state)).toEqual(buttons);
  });
});

describe("a plan that nobody but the person can choose", () => {
  const plan = { field: "supportPlan", outcome: "skipped", reason: "noWish" } as const;

  it("is told of where it is a contract of theirs", () => {
    expect([isQuiet(plan, "powerPlatform"), fieldNote(plan, "powerPlatform")]).toEqual([false, "panel_planIsContract"]);
  });

  it("is not said to be missing in the contact details, where no plan ever stands", () => {
    expect([fieldWhy(plan, "powerPlatform"), fieldWhy(plan, "azure")]).toEqual([undefined, "fieldReason_noWish"]);
  });

  it("is not worth a word elsewhere", () => {
    expect([isQuiet(plan, "azure"), fieldNote(plan, "azure")]).toEqual([true, undefined]);
  });
});

describe("a name or address of somebody else that the contact details have nothing for", () => {
  const left = { field: "lastName", outcome: "skipped", reason: "noWish", before: "Bowen" } as const;

  it("is to be checked", () => {
    expect([isQuiet(left, "azure"), fieldMark(left)]).toEqual([false, "trouble"]);
    expect(resultWords([left], t)).toBe("Please check: 1");
  });

  it.each([{ ...left, before: "" }, { ...left, field: "country", before: "US" }] as const)("is nobody's in %j", (field) => {
    expect([isQuiet(field, "azure"), fieldMark(field)]).toEqual([true, "plain"]);
  });
});

describe("words", () => {
  it("name the tenant", () => {
    expect(headlineWords(verdictOf("customer", "otherTenant"), t)).toBe("For Contoso");
    expect(headlineWords(verdictOf("own", "ownTenant"), t)).toBe("Contoso is your own organization");
    expect(headlineWords(verdictOf("unknown", "noOwnTenants"), t)).toBe("Is Contoso your own organization?");
    expect(headlineWords({ kind: "unknown", reason: "noClue", against: [], userBelongsHere: false }, t)).toBe("Is this your own organization?");
  });

  it("tell the clue, and that an address may be stale", () => {
    expect(clueWords({ source: "page", tenant }, t)).toBe("The page names contoso.onmicrosoft.com.");
    expect(againstWords({ source: "address", tenant }, t)).toBe("The address still names contoso.onmicrosoft.com; it may be out of date.");
  });

  it("sum up in a pill", () => {
    expect(summaryWords(stateOf("own", "ownTenant"), t)).toBe("Your own organization");
    expect(summaryWords(stateOf("unknown", "noClue"), t)).toBe("Whose tenant is this?");
    expect(summaryWords(stateOf("customer", "otherTenant", filled), t)).toBe("Filled in: 1");
    expect(summaryWords(stateOf("customer", "otherTenant", { state: "waiting" }), t)).toBe("Nothing is filled in yet.");
    expect(summaryWords(stateOf("customer", "otherTenant", { ...filled, state: "filling" }), t)).toBe("Filling in …");
    expect(summaryWords(stateOf("customer", "otherTenant", { ...filled, state: "undone" }), t)).toBe("Taken back");
    expect(summaryWords(stateOf("customer", "otherTenant", { ...filled, state: "former" }), t)).toBe("Filled in for another organization");
    expect(summaryWords(stateOf("customer", "otherTenant", { state: "idle", obstacle: "partnerCard" }), t)).toBe("Partner instead of form");
  });

  it("count what was filled in, what was right already, and what is to be checked", () => {
    const fields: FormReport["fields"] = [
      { field: "supportPlan", outcome: "missing", reason: "noOption" },
      { field: "firstName", outcome: "filled", reason: "set" },
      { field: "lastName", outcome: "filled", reason: "equal" },
      { field: "country", outcome: "filled", reason: "set" },
      { field: "preferredTimeZone", outcome: "skipped", reason: "noWish" },
    ];
    expect(resultWords(fields, t)).toBe("Filled in: 2 · Already right: 1 · Please check: 1");
    expect(resultMark(stateOf("customer", "otherTenant", { state: "filled", fields }))).toBe("trouble");
    expect(resultMark(stateOf("customer", "otherTenant", filled))).toBe("good");
    expect(resultMark(stateOf("customer", "otherTenant", { ...filled, state: "undone" }))).toBe("plain");
  });

  it.each(["en", "de"])("are there for every verdict, reason, field and problem in %s", (language) => {
    const words = wordsOf(language);
    for (const kind of VERDICT_KINDS) for (const reason of VERDICT_REASONS) expect(headlineWords(verdictOf(kind, reason), words)).not.toBe("");
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
    for (const [key, { message }] of Object.entries(english)) expect(places(german[key]?.message ?? ""), key).toEqual(places(message));
    for (const messages of [english, german]) expect(messages["extensionDescription"]?.message.length).toBeLessThanOrEqual(132);
  });
});
