import { beforeEach, expect, it } from "vitest";
import { isButtonNamed } from "../../../../src/form/detection/containers.ts";
import { detectForm, indexOf } from "../../../../src/form/detection/detect-form.ts";
import { azureForm } from "../../../../src/portals/azure/forms/azure-form.ts";
import { wordsFor } from "../../../../src/portals/words-for.ts";

const definition = azureForm(wordsFor("azure", "en"));
const URL = "https://portal.azure.com/#view/Microsoft_Azure_Support/NewSupportRequestV4Blade";
const fields = (): string[] | undefined =>
  detectForm({ document, url: URL, frameName: "" }, definition)?.fields.map(({ field }) => field);

/** 201 characters that fold to the label, or begin with it. */
const long = (label: string): string[] => [
  label + " ".repeat(201 - label.length),
  `${label}: ${"x".repeat(199 - label.length)}`,
];

beforeEach(() => document.body.replaceChildren());

it.each(long("Support plan"))("a label of more than 200 characters is not matched: %j", (label) => {
  document.body.innerHTML =
    '<section><h2>New support request</h2><div role="combobox" tabindex="0" id="plan">Basic</div><div ' +
    'role="combobox" tabindex="0" aria-label="Severity">C</div><button>Next</button></section>';
  document.getElementById("plan")?.setAttribute("aria-label", label);
  expect(fields()).toEqual(["severity"]);
  document.getElementById("plan")?.setAttribute("aria-label", label.slice(0, 200));
  expect(fields()).toContain("supportPlan");
});

it("nor is the name of a button", () => {
  const [, name = ""] = long("Next");
  expect(isButtonNamed(name.slice(0, 200), indexOf(definition), definition.navigation)).toBe(true);
  expect(isButtonNamed(name, indexOf(definition), definition.navigation)).toBe(false);
});
