import { beforeEach, expect, it } from "vitest";
import { detectForm } from "../../../../src/form/detection/detect-form.ts";
import { azureForm } from "../../../../src/portals/azure/forms/azure-form.ts";
import { wordsFor } from "../../../../src/portals/words-for.ts";

const URL = "https://portal.azure.com/#view/Microsoft_Azure_Support/NewSupportRequestV4Blade";
const detect = (): Record<string, string> => {
  const form = detectForm({ document, url: URL, frameName: "" }, azureForm(wordsFor("azure", "en")));
  return Object.fromEntries(form?.fields.map(({ field, control }) => [field, control.element.id]) ?? []);
};
const KNOWN = `<h2>New support request</h2><div><label>Severity</label><div role="combobox" tabindex="0">C</div></div>
  <div><label>Preferred contact method</label><div role="combobox" tabindex="0">Email</div></div>`;

beforeEach(() => document.body.replaceChildren());

it("finds what a form says itself, where no label is known", () => {
  document.body.innerHTML =
    `<section>${KNOWN}
    <div><label>Plán</label><select id="plan"><option>Basic</option><option>Cloud Solution ` +
    `Provider</option></select></div>
    <div><label>Ime</label><input id="first" autocomplete="section-a given-name"></div>
    <div><label>Pošta</label><input id="mail" type="email"></div>
    <div><label>Telefon</label><input id="phone" type="tel"></div>
    <button>Next</button></section>`;
  expect(detect()).toMatchObject({
    supportPlan: "plan",
    firstName: "first",
    primaryEmailAddress: "mail",
    phoneNumber: "phone",
  });
});

it.each([
  [
    "without any label",
    '<select id="code"><option>United States (+1)</option><option>Germany (+49)</option></select><input id="number">',
  ],
  [
    "with a label for the code",
    '<select id="code" aria-label="Country code"><option>+1</option><option>+49</option></select><input id="number">',
  ],
  [
    "with a label of its own that is not known",
    '<select id="code" aria-label="Vorwahl"><option>+1</option><option>+49</option></select><input ' +
      'id="number" aria-label="Rufnummer" value="425 5550100">',
  ],
  [
    "with the code's label",
    '<select id="code" aria-label="Rufnummer"><option>+1</option><option>+49</option></select><input ' +
      'id="number" aria-label="Rufnummer">',
  ],
  [
    "with the code first",
    '<select id="code"><option>+1 United States</option><option>+49 Germany</option></select><input id="number">',
  ],
])("finds a number behind the country code with which it shares one label (%s)", (_how, html) => {
  document.body.innerHTML =
    `<section>${KNOWN}<div><div>Phone</div><div>${html}</div></div><div>` +
    `<div>Notes</div><input id="other"></div><button>Next</button></section>`;
  expect(detect()).toMatchObject({ phoneCountryCode: "code", phoneNumber: "number" });
});

it("leaves alone what is not certain", () => {
  document.body.innerHTML = `<section>${KNOWN}
    <div><label>Plán</label><select id="plan"><option>Basic</option><option>Standard</option></select></div>
    <div><label>Ime</label><input id="first"></div>
    <button>Next</button></section>`;
  expect(Object.keys(detect()).sort()).toEqual(["preferredContactMethod", "severity"]);
});

it("takes no other field for the number behind a country code", () => {
  document.body.innerHTML =
    `<section>${KNOWN}<div><label>Rufnummer</label><input id="number"></div>
    <div><label>Vorwahl</label><select id="code"><option>+1</option><option>+49</option></select></div>` +
    `<div><label>Pošta</label><input id="mail"></div><button>Next</button></section>`;
  expect(detect()).not.toHaveProperty("phoneNumber");
});

it("does not take the field of a known label again", () => {
  document.body.innerHTML = `<section>${KNOWN}
    <div><label>Email</label><input id="mail"></div><div><label>Alternativa</label><input id="other" type="email"></div>
    <button>Next</button></section>`;
  expect(detect()["primaryEmailAddress"]).toBe("mail");
});
