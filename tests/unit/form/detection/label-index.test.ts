import { describe, expect, it } from "vitest";
import { labelIndex } from "../../../../src/form/detection/label-index.ts";

const index = labelIndex(
  { supportPlan: ["Support plan"], severity: ["Severity"], country: ["Country/region"], kind: ["dropdown"] },
  ["supportPlan", "severity", "country"],
  ["kind"],
);

describe("a name that carries more than the label", () => {
  it.each([
    ["Support plan Basic", "Basic", "supportPlan"],
    ["Support plan: Basic", "Basic", "supportPlan"],
    ["Support plan, Basic selected", "Basic", "supportPlan"],
    ["Severity: C - Minimal impact", "", "severity"],
    ["Severity, required", "", "severity"],
    ["Country/region Dropdown", "", "country"],
    ["＊Ｃｏｕｎｔｒｙ/ｒｅｇｉｏｎ：Germany", "Germany", "country"],
  ])("is known: %s", (text, value, key) => {
    expect(index.withValue(text, value)).toEqual([key]);
  });

  it.each(["Support plans", "Old severity", "Dropdown", "", "Country", "My support plan: Basic"])(
    "is not taken for the label: %j",
    (text) => {
      expect(index.withValue(text, "")).toEqual([]);
    },
  );
});

it("knows words for kinds of control only where the form has them", () => {
  expect(labelIndex({ country: ["Country"] }, ["country"]).withValue("Country dropdown", "")).toEqual([]);
});
