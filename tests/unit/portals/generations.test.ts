import { describe, expect, it } from "vitest";
import { PORTALS } from "../../../src/portals/registry.ts";

const WITH_FORMS = PORTALS.flatMap(({ id, page, generations = [] }) =>
  (page?.forms({}) ?? []).map((form) => ({ id, form, generations })),
);

describe.each(WITH_FORMS)("the form of $id", ({ form, generations }) => {
  it("has dated generations, the newest first, each with a public source", () => {
    expect(generations.length).toBeGreaterThan(0);
    for (const { seen } of generations) {
      expect(seen.source).toMatch(/^https:\/\/[\w.-]+\/\S+$/);
      for (const date of [seen.from, seen.to ?? seen.from]) expect(date).toMatch(/^\d{4}(?:-\d{2})?$/);
      if (seen.to !== undefined) expect(seen.from <= seen.to).toBe(true);
    }
    const begun = generations.map(({ seen }) => seen.from);
    expect(begun.toSorted().toReversed()).toEqual(begun);
    expect(generations.filter(({ seen }) => seen.to === undefined)).toEqual(generations.slice(0, 1));
  });

  it("has all that any of its generations has, and nothing else", () => {
    for (const part of ["titles", "steps", "lists", "submit", "navigation", "contactHeadings", "traits"] as const)
      expect(new Set<string>(form[part]), part).toEqual(new Set(generations.flatMap((one) => one.form[part] ?? [])));
  });

  it("has no field that all of its generations lack", () => {
    for (const { field } of form.fields)
      expect(generations.filter(({ seen }) => !seen.lacks?.includes(field)).length, field).toBeGreaterThan(0);
    const known = form.fields.map(({ field }) => field);
    expect(generations.flatMap(({ seen }) => seen.lacks ?? []).filter((field) => !known.includes(field))).toEqual([]);
  });
});

it("a form keeps what only some of its generations are", () => {
  const traitsOf = (id: string) => WITH_FORMS.find((one) => one.id === id)?.form.traits.toSorted();
  expect(traitsOf("azure")).toEqual([]);
  expect(traitsOf("microsoft365")).toEqual([
    "englishLabels",
    "inPane",
    "pagePerStep",
    "severityFromFew",
    "undatedNumbers",
  ]);
  expect(traitsOf("powerPlatform")).toEqual(["undatedNumbers"]);
});
