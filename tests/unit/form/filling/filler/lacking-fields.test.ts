import { expect, it } from "vitest";
import { lackingFields } from "../../../../../src/form/filling/filler/lacking-fields.ts";
import type { FoundForm } from "../../../../../src/form/detection/found-form.ts";
import { azureForm } from "../../../../../src/portals/azure/forms/azure-form.ts";

const form = (undecided: FoundForm["undecided"], more: Partial<FoundForm> = {}): FoundForm => ({
  definition: azureForm({}),
  containers: [],
  fields: [],
  evidence: [],
  titled: true,
  ...(undecided && { undecided }),
  ...more,
});

it("names the details that were left because of a second contact", () => {
  const reports = lackingFields(form(["firstName", "phoneNumber"]), ["firstName", "phoneNumber", "lastName"]);
  expect(reports.map(({ field, reason }) => [field, reason])).toEqual([
    ["firstName", "severalContacts"],
    ["lastName", "notFound"],
    ["phoneNumber", "severalContacts"],
  ]);
});

it("says nothing of a step that asks for no contact", () => {
  expect(lackingFields(form(undefined), ["firstName"])).toEqual([]);
  expect(lackingFields(form([]), ["firstName"])).toEqual([]);
});

it("names them where something on the page speaks for one, or a heading announces the contact", () => {
  const named = (more: Partial<FoundForm>): string[] =>
    lackingFields(form(undefined, more), ["firstName", "country"]).map(({ field, reason }) => `${field} ${reason}`);
  expect(named({ unsure: ["firstName"] })).toEqual(["firstName notFound", "country notOffered"]);
  expect(named({ asksForContact: true })).toEqual(["firstName notFound", "country notOffered"]);
  expect(named({ asksForContact: true, hasUnknown: true })).toEqual(["firstName notFound", "country notFound"]);
  expect(named({ unsure: ["severity"] })).toEqual([]);
});

it("names the plan where its neighbour is, or where something speaks for it", () => {
  const control = { kind: "text", element: {} as Element } as const;
  const severity = { field: "severity", control, label: "", sum: 100, clues: [] } as const;
  const named = (more: Partial<FoundForm>): string[] =>
    lackingFields(form(undefined, more), ["supportPlan"]).map(({ field, reason }) => `${field} ${reason}`);
  expect(named({ fields: [severity] })).toEqual(["supportPlan notFound"]);
  expect(named({ unsure: ["supportPlan"] })).toEqual(["supportPlan notFound"]);
  expect(named({ asksForContact: true })).toEqual([]);
});
