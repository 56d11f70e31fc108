import { describe, expect, it } from "vitest";
import { blades2016 } from "../../../src/portals/azure/forms/blades-2016.ts";
import { steps2021 } from "../../../src/portals/azure/forms/steps-2021.ts";
import { tabs2018 } from "../../../src/portals/azure/forms/tabs-2018.ts";
import type { FormGeneration } from "../../../src/portals/definition/form-generation.ts";
import { cards2016 } from "../../../src/portals/microsoft365/forms/cards-2016.ts";
import { pane2019 } from "../../../src/portals/microsoft365/forms/pane-2019.ts";
import { wizard2016 } from "../../../src/portals/microsoft365/forms/wizard-2016.ts";
import { webForm2019 } from "../../../src/portals/power-platform/forms/web-form-2019.ts";
import { PORTALS } from "../../../src/portals/registry.ts";

const GENERATIONS: Readonly<Record<string, readonly FormGeneration[]>> = {
  azure: [steps2021, tabs2018, blades2016],
  microsoft365: [pane2019, cards2016, wizard2016],
  powerPlatform: [webForm2019],
};

describe.each(Object.entries(GENERATIONS))("the generations of the form: %s", (portal, generations) => {
  it("are dated, the newest first, and each has a public source", () => {
    for (const { seen } of generations) {
      expect(seen.source).toMatch(/^https:\/\/(?:learn\.microsoft\.com|github\.com)\//);
      for (const date of [seen.from, seen.to ?? seen.from]) expect(date).toMatch(/^\d{4}(?:-\d{2})?$/);
      if (seen.to !== undefined) expect(seen.from <= seen.to).toBe(true);
    }
    const begun = generations.map(({ seen }) => seen.from);
    expect(begun.toSorted().toReversed()).toEqual(begun);
    expect(generations.filter(({ seen }) => seen.to === undefined)).toEqual(generations.slice(0, 1));
  });

  it("give the form all that any of them has, and share its fields", () => {
    const [form] = PORTALS.find(({ id }) => id === portal)?.page?.forms({}) ?? [];
    for (const generation of generations) {
      for (const field of generation.fields) expect(form?.fields).toContain(field);
      for (const part of ["titles", "lists", "submit", "navigation", "contactHeadings", "behindPartner"] as const)
        expect(form?.[part]).toEqual(expect.arrayContaining([...(generation[part] ?? [])]));
    }
    const used = new Set(generations.flatMap(({ fields }) => fields));
    expect(form?.fields.filter((field) => !used.has(field))).toEqual([]);
  });
});

describe("the form in all its generations", () => {
  const formOf = (id: string) => PORTALS.find((portal) => portal.id === id)?.page?.forms({})[0];

  it("is in a pane or has a page per step where one of them has", () => {
    expect([formOf("azure")?.inPane, formOf("azure")?.pages]).toEqual([false, false]);
    expect([formOf("microsoft365")?.inPane, formOf("microsoft365")?.pages]).toEqual([true, true]);
  });

  it("keeps the order of fields, by which a word that names two of them is given to the first", () => {
    expect(
      formOf("microsoft365")
        ?.fields.map(({ field }) => field)
        .slice(0, 4),
    ).toEqual(["title", "service", "problemType", "phoneCountryCode"]);
  });
});
