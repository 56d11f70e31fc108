import { expect, it } from "vitest";
import { lackingFields } from "../../../../../src/form/filling/filler/lacking-fields.ts";
import type { FoundForm } from "../../../../../src/form/detection/found-form.ts";
import { azureForm } from "../../../../../src/portals/azure/forms/azure-form.ts";

const form = (undecided: FoundForm["undecided"]): FoundForm => ({
  definition: azureForm({}),
  containers: [],
  fields: [],
  evidence: [],
  titled: true,
  ...(undecided && { undecided }),
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
