import { beforeEach, describe, expect, it } from "vitest";
import { detectForm } from "../../../../src/form/detection/detect-form.ts";
import { azureForm as azureFormIn } from "../../../../src/portals/azure/forms/azure-form.ts";
import { wordsFor } from "../../../../src/portals/words-for.ts";

const azureForm = azureFormIn(wordsFor("azure", "en"));
const url = "https://portal.azure.com/#view/Microsoft_Azure_Support/NewSupportRequestV3Blade";

const box = (label: string, id: string, type = "text"): string =>
  `<div><label for="${id}">${label}</label><input id="${id}" type="${type}"></div>`;
const contact = (who: string, email = "Email"): string =>
  box("First name", `${who}-first`) +
  box("Last name", `${who}-last`) +
  box(email, `${who}-email`, "email") +
  box("Phone", `${who}-phone`);
const form = (content: string): string =>
  `<section><h2>New support request</h2>${box("Summary", "summary")}
    <div role="combobox" tabindex="0" aria-label="Severity">C - Minimal impact</div>
    ${content}<button>Create</button></section>`;

/** The ids of the controls that were taken for fields of the contact. */
const taken = (content: string): string[] => {
  document.body.innerHTML = form(content);
  const found = detectForm({ document, url, frameName: "" }, azureForm);
  expect(found).toBeDefined();
  return (found?.fields ?? [])
    .map(({ control }) => control.element.id)
    .filter((id) => id.includes("-"))
    .sort();
};
const undecided = (): readonly string[] | undefined =>
  detectForm({ document, url, frameName: "" }, azureForm)?.undecided;
const all = (who: string): string[] => [`${who}-email`, `${who}-first`, `${who}-last`, `${who}-phone`];

beforeEach(() => document.body.replaceChildren());

it("one contact leaves nothing undecided", () => {
  expect(taken(`<h3>Contact information</h3>${contact("our")}`)).toEqual(all("our"));
  expect(undecided()).toEqual([]);
});

describe("of two contacts in one form", () => {
  it.each([
    ["first", `<h3>Contact information</h3>${contact("our")}<h3>Billing contact</h3>${contact("other")}`],
    ["second", `<h3>Reseller contact</h3>${contact("other")}<h3>Contact information</h3>${contact("our")}`],
    [
      "in a part of its own",
      `<section><h3>Contact information</h3>${contact("our")}</section><section><h3>Site ` +
        `contact</h3>${contact("other")}</section>`,
    ],
    [
      "in a fieldset",
      `<fieldset><legend>Technical contact</legend>${contact("other")}</fieldset><fieldset>` +
        `<legend>Contact information</legend>${contact("our")}</fieldset>`,
    ],
  ])("the one under the contact heading is meant: %s", (_where, content) => {
    expect(taken(content)).toEqual(all("our"));
  });

  it("the one with the most fields is meant where no heading says so", () => {
    const other = `<h3>Who pays</h3>${box("First name", "other-first")}${box("Email", "other-email", "email")}`;
    expect(taken(`<h3>Who asks</h3>${contact("our")}${other}`)).toEqual(all("our"));
    expect(taken(`${other}<h3>Who asks</h3>${contact("our")}`)).toEqual(all("our"));
  });

  it("neither is taken where nothing decides", () => {
    expect(taken(`<h3>Who asks</h3>${contact("one")}<h3>Who pays</h3>${contact("two")}`)).toEqual([]);
    expect(undecided()).toEqual(["firstName", "lastName", "primaryEmailAddress", "phoneNumber"]);
    expect(taken(`<div>${contact("one")}</div><div>${contact("two")}</div>`)).toEqual([]);
    expect(undecided()).toEqual(["firstName", "lastName", "primaryEmailAddress", "phoneNumber"]);
  });

  it("what is called otherwise in the other one is not taken in its place", () => {
    const ours = `${box("First name", "our-first")}${box("Last name", "our-last")}${box("Phone", "our-phone")}`;
    const content =
      `<h3>Contact information</h3>${ours}<h3>Billing ` + `contact</h3>${contact("other", "Send the bill to")}`;
    expect(taken(content)).toEqual(["our-first", "our-last", "our-phone"]);
  });
});

it("a contact whose fields are under several headings is one", () => {
  const content = `<h3>Your name</h3>${box("First name", "our-first")}${box("Last name", "our-last")}
    <h3>How to reach you</h3>${box("Email", "our-email", "email")}${box("Phone", "our-phone")}`;
  expect(taken(content)).toEqual(all("our"));
});

it("one field that comes again is no contact of its own", () => {
  const content = `<h3>Contact information</h3>${contact("our")}${box("Phone", "our-second")}`;
  expect(taken(content)).toEqual(["our-email", "our-first", "our-last", "our-second"]);
});

it("the same words more in several names are another contact, whatever they mean", () => {
  const theirs = (label: string, id: string): string => box(`${label} (Zentrale)`, `other-${id}`);
  const other = theirs("First name", "first") + theirs("Last name", "last") + theirs("Email", "email");
  expect(taken(`<h3>Contact information</h3>${other}${contact("our")}`)).toEqual(all("our"));
  expect(undecided()).toEqual([]);
});

it("a word that says nothing makes nobody else of a contact", () => {
  const asked = (label: string, id: string): string => box(`${label} (required)`, `one-${id}`);
  const first = asked("First name", "first") + asked("Last name", "last") + asked("Email", "email");
  expect(taken(`<h3>Who</h3>${first}${asked("Phone", "phone")}<h3>Whom</h3>${contact("two")}`)).toEqual([]);
});

it("boxes for the same once more are nobody else's", () => {
  const again = box("Email once more", "our-again-email") + box("Phone once more", "our-again-phone");
  expect(taken(`<h3>Contact information</h3>${contact("our")}${again}`)).toEqual(
    [...all("our"), "our-again-email"].sort(),
  );
});

it("a fieldset around one field is no contact of its own, and its legend no heading", () => {
  const alone = (label: string, id: string): string =>
    `<fieldset><legend>${label}</legend><input id="our-${id}" aria-label="${label}"></fieldset>`;
  const ours =
    alone("First name", "first") + alone("Last name", "last") + alone("Email", "email") + alone("Phone", "phone");
  const content = `<h3>Contact information</h3>${ours}<h3>Billing contact</h3>${contact("other")}`;
  expect(taken(content)).toEqual(all("our"));
});

it("a fieldset around one field of somebody else is theirs", () => {
  const bill = `<fieldset><legend>Billing contact</legend>${box("Email", "other-email", "email")}</fieldset>`;
  expect(taken(`<h3>Contact information</h3>${contact("our")}${bill}`)).toEqual(all("our"));
});

it("a form with nothing but two equal contacts is still the form", () => {
  document.body.innerHTML = `<section><h2>New support request</h2><h3>Contact information</h3>
    ${contact("one")}${contact("two")}<button>Create</button></section>`;
  const found = detectForm({ document, url, frameName: "" }, azureForm);
  expect(found?.fields.filter(({ control }) => control.element.id.includes("-"))).toEqual([]);
  expect(found?.undecided).toContain("primaryEmailAddress");
});

it("a contact of which more is understood is not meant for that where the other has the same names", () => {
  const xyz = (who: string, more = ""): string =>
    `<div><label for="${who}-xyz">Xyz</label><input id="${who}-xyz" ${more}></div>`;
  const content = `${contact("one")}${xyz("one", `autocomplete="tel-country-code"`)}${contact("two")}${xyz("two")}`;
  expect(taken(content)).toEqual([]);
});
