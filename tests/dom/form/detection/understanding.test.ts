import { beforeEach, expect, it } from "vitest";
import { detectForm } from "../../../../src/form/detection/detect-form.ts";
import { azureForm } from "../../../../src/portals/azure/forms/azure-form.ts";
import { wordsFor } from "../../../../src/portals/words-for.ts";

const URL = "https://portal.azure.com/#view/Microsoft_Azure_Support/NewSupportRequestV4Blade";

const box = (id: string, label: string, more = ""): string =>
  `<div><label for="${id}">${label}</label><input id="${id}" ${more}></div>`;
const list = (id: string, label: string, ...entries: string[]): string =>
  `<div><label for="${id}">${label}</label><select id="${id}">` +
  `${entries.map((entry) => `<option>${entry}</option>`).join("")}</select></div>`;

const found = (content: string, language = "en") => {
  document.documentElement.lang = language;
  document.body.innerHTML = `<section><h2>New support request</h2>
    <div role="combobox" tabindex="0" aria-label="Severity">C - Minimal impact</div>
    <h3>Contact information</h3>${content}<button>Create</button></section>`;
  return detectForm({ document, url: URL, frameName: "" }, azureForm(wordsFor("azure", language)));
};
/** The IDs of the controls by the fields that they are taken for. */
const taken = (content: string, language?: string): Record<string, string> =>
  Object.fromEntries(
    (found(content, language)?.fields ?? [])
      .filter(({ control }) => control.element.id !== "")
      .map(({ field, control }) => [field, control.element.id]),
  );

beforeEach(() => document.body.replaceChildren());

it("finds fields by the parts of their names", () => {
  const content =
    box("first", "Your given name") +
    box("last", "Family name") +
    box("mail", "Contact email address") +
    box("phone", "Mobile or phone") +
    list("way", "Preferred way to contact you", "Email me", "Phone me") +
    list("plan", "Support plan type", "Basic", "CSP");
  expect(taken(content)).toEqual({
    firstName: "first",
    lastName: "last",
    primaryEmailAddress: "mail",
    phoneNumber: "phone",
    preferredContactMethod: "way",
    supportPlan: "plan",
  });
});

it("finds lists by what can be chosen, whatever they are called", () => {
  const content =
    list("one", "Kde", "Rakousko", "Německo", "Francie") +
    list("two", "Hodiny", "(UTC+01:00) Berlin", "(UTC) Dublin", "(UTC-08:00) Tijuana") +
    list("three", "Předčíslí", "+43", "+49");
  expect(taken(content, "cs")).toMatchObject({ country: "one", preferredTimeZone: "two", phoneCountryCode: "three" });
});

it("a box for the address once more belongs to the address, also where more speaks for it", () => {
  const again = box("again", "Re-enter email", `type="email" name="email" autocomplete="email"`);
  expect(taken(box("mail", "Where can we email you?") + again)).toEqual({
    primaryEmailAddress: "mail",
    confirmEmailAddress: "again",
  });
});

it("takes none of two that are alike, and says of which field it is not sure", () => {
  const form = found(box("one", "", `type="email"`) + box("two", "", `type="email"`) + box("name", "First name"));
  expect(form?.fields.map(({ field }) => field)).not.toContain("primaryEmailAddress");
  expect(form?.unsure).toContain("primaryEmailAddress");
});

it("takes what a name says is somebody else's for nothing", () => {
  const content = box("one", "Billing email", `type="email"`) + box("two", "Manager's phone", `type="tel"`);
  expect(taken(content + box("name", "First name"))).toEqual({ firstName: "name" });
});

it("leaves a number whose country code may be in a list that nobody knows", () => {
  const content = box("name", "First name") + list("what", "Xyz", "One", "Two") + box("phone", "Phone number");
  expect(taken(content)).not.toHaveProperty("phoneNumber");
  expect(found(content)?.unsure).toContain("phoneNumber");
});

it("says why, how surely, and under which heading it found a field", () => {
  const field = found(box("first", "Your given name"))?.fields.find(({ control }) => control.element.id === "first");
  expect(field).toMatchObject({ field: "firstName", section: "Contact information", label: "Your given name" });
  expect(field?.clues).toContain("name");
  expect(field?.sum).toBeGreaterThanOrEqual(60);
});

it("leaves a number behind a box with a code of which nobody knows what it is", () => {
  const content = box("name", "First name") + box("what", "Xyz", `value="1"`) + box("phone", "Phone number");
  expect(taken(content)).not.toHaveProperty("phoneNumber");
  expect(taken(content.replace(`value="1"`, `value="Xyz"`))).toHaveProperty("phoneNumber", "phone");
});

it("takes what a name goes on with for the value that it is", () => {
  const country =
    `<div id="country" role="combobox" aria-label="Your country Sales Land" tabindex="0">` + `Sales Land</div>`;
  expect(taken(box("name", "First name") + country + box("phone", "Phone number"))).toHaveProperty(
    "country",
    "country",
  );
});

it("knows a list of ways to be contacted by the one that is chosen", () => {
  const way = `<div id="way" role="combobox" aria-label="Xyz" tabindex="0">Call me</div>`;
  expect(taken(box("name", "First name") + way)).toHaveProperty("preferredContactMethod", "way");
});

it("knows a list of languages by their own names", () => {
  const content = box("name", "First name") + list("language", "Xyz", "Deutsch", "français", "日本語", "italiano");
  expect(taken(content)).toHaveProperty("preferredSupportLanguage", "language");
});

it("a word of one phrase says nothing alone", () => {
  // "De nuevo" asks for the same once more, "de" does not.
  const content = box("mail", "Correo de contacto", `type="email"`) + box("name", "Nombre de pila");
  expect(taken(content, "es")).toEqual({ primaryEmailAddress: "mail", firstName: "name" });
});

it("says of an unknown choice that any detail may be in it", () => {
  expect(found(box("name", "First name") + list("what", "Xyz", "One", "Two"))?.hasUnknownChoice).toBe(true);
  expect(found(box("name", "First name"))?.hasUnknownChoice).toBe(false);
});

it("a box with digits alone is no country code: it may be an area code", () => {
  const code = (value: string): string => box("code", "Calling code", `value="${value}"`);
  const content = (value: string): string => box("name", "First name") + code(value) + box("phone", "Phone number");
  expect(taken(content("+1"))).toMatchObject({ phoneCountryCode: "code", phoneNumber: "phone" });
  expect(taken(content("1"))).toEqual({ firstName: "name" });
});
