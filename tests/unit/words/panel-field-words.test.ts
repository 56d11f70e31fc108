import { describe, expect, it } from "vitest";
import type { FieldOutcome, FieldReason, FieldReport, FormReport } from "../../../src/form/model/form-report.ts";
import { fieldMark, fieldMarkIn } from "../../../src/panel/view/field-marks.ts";
import {
  contactWarning,
  fieldName,
  fieldValues,
  fieldWhy,
  isQuiet,
  resultMark,
  undoneWords,
} from "../../../src/panel/view/panel-words.ts";
import { t, stateOf, filled, takenBack } from "./panel-words-support.ts";

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
    for (const state of ["filling", "paused", "undone", "otherTenant"] as const)
      expect(
        warningFor([first, { field: "lastName", outcome: "missing", reason: "notFound" }], { state }),
      ).toBeUndefined();
  });
});
