import { detectForm } from "../../../../src/form/detection/detect-form.ts";
import type { FoundForm } from "../../../../src/form/detection/found-form.ts";
import { azureForm as azureFormIn } from "../../../../src/portals/azure/forms/azure-form.ts";
import { wordsFor } from "../../../../src/portals/words-for.ts";

export const azureForm = azureFormIn(wordsFor("azure", ""));
export const ROUTE = "https://portal.azure.com/#@contoso.com/view/Microsoft_Azure_Support/NewSupportRequestV3Blade";
export const HOME = "https://portal.azure.com/#home";

export const text = (label: string, value = ""): string =>
  `<div class="row"><div><label>${label}</label></div><div><input value="${value}"></div></div>`;

export const list = (label: string, value: string): string =>
  `<div class="row"><div><label>${label}</label></div><div role="combobox" tabindex="0" ` +
  `aria-label="${label}">${value}</div></div>`;

export const button = (name: string): string => `<div role="button" tabindex="0" title="${name}">${name}</div>`;

export const blade = (title: string, content: string): string =>
  `<section aria-labelledby="${title.replaceAll(" ", "-")}"><h2 id="${title.replaceAll(" ", "-")}">` +
  `${title}</h2>${content}</section>`;

export const METHOD =
  list("Support plan", "Basic") + list("Severity", "C - Minimal impact") + list("Support language", "English");

export const CONTACT =
  text("First name", "Megan") +
  text("Last name", "Bowen") +
  text("Email", "megan@example.com") +
  text("Phone") +
  list("Country/region", "Germany");

export const FOOTER = button("<< Previous") + button("Next: Review + create >>");

export const show = (html: string): void => {
  document.body.innerHTML = html;
};

export const detect = (url = ROUTE, frameName = ""): FoundForm | undefined =>
  detectForm({ document, url, frameName }, azureForm);

export const fields = (form: FoundForm | undefined): string[] | undefined =>
  form?.fields.map(({ field }) => field).sort();
