import type { FoundField, FoundForm } from "../../../../src/form/detection/found-form.ts";
import { azurePage } from "../../../../src/portals/azure/page.ts";

/** A recognised form of the Azure portal with these fields. */
export const formWith = (...fields: readonly FoundField[]): FoundForm => {
  const [definition] = azurePage.forms({});
  if (!definition) throw new Error("There is no form.");
  return { definition, containers: [document.body], fields, evidence: [], titled: true };
};
