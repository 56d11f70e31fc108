import { describe, expect, it } from "vitest";
import type { FieldOutcome, FieldReason, FieldReport } from "../../../../src/form/model/form-report.ts";
import { fieldMark, fieldMarkIn } from "../../../../src/panel/view/field-marks.ts";
import {
  fieldName,
  fieldNote,
  fieldValues,
  fieldWhy,
  isQuiet,
  resultMark,
  resultWords,
  undoneWords,
} from "../../../../src/panel/view/panel-words.ts";
import { wordsOf } from "../../words/words.ts";
import { filled, stateOf, takenBack } from "./state-of.ts";

const t = wordsOf("en");

describe("a plan that nobody but the person can choose", () => {
  const plan = { field: "supportPlan", outcome: "skipped", reason: "noTarget" } as const;

  it("is mentioned where it is a contract of theirs", () => {
    expect([isQuiet(plan, "powerPlatform"), fieldNote(plan, "powerPlatform")]).toEqual([false, "panel_planIsContract"]);
  });

  it("is not said to be missing in the contact details, which never hold a plan", () => {
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

  it("goes with what was there and what is there now", () => {
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

  it("the previous values are in place only where every field that we changed is as it was", () => {
    expect(undoneWords([takenBack, typed, refusedBefore], t)).toBe("Undone. The previous values are back.");
    for (const left of [stays, ours, refusedAgain])
      expect(undoneWords([takenBack, typed, left], t)).toBe("Undone, except for fields that couldn't be restored: 1");
    expect(undoneWords([stays, ours, refusedAgain, takenBack], t)).toBe(
      "Undone, except for fields that couldn't be restored: 3",
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
