import { beforeEach, describe, expect, it } from "vitest";
import { detectForm } from "../../../../src/form/detection/detect-form.ts";
import type { FoundForm } from "../../../../src/form/detection/found-form.ts";
import { azureForm as azureFormIn } from "../../../../src/portals/azure/forms/azure-form.ts";
import { wordsFor } from "../../../../src/portals/words-for.ts";

const azureForm = azureFormIn(wordsFor("azure", "en"));
const ROUTE = "https://portal.azure.com/#view/Microsoft_Azure_Support/NewSupportRequestV3Blade";
const ELSEWHERE = "https://portal.azure.com/#home";

const box = (label: string, id: string): string => `<label for="${id}">${label}</label><input id="${id}">`;
const list = (label: string, value: string): string =>
  `<div role="combobox" tabindex="0" aria-label="${label}">${value}</div>`;
const request = `${box("Summary", "summary")}${list("Severity", "C - Minimal impact")}${list("Support plan", "Basic")}`;
const contact = (who: string): string =>
  box("Given name", `${who}-first`) +
  box("Family name", `${who}-last`) +
  box("Your e-mail", `${who}-email`) +
  box("Business phone", `${who}-phone`);

const found = (html: string, url = ROUTE, last?: FoundForm): FoundForm | undefined => {
  document.body.innerHTML = html;
  return detectForm({ document, url, frameName: "", last }, azureForm);
};
const contacts = (form: FoundForm | undefined): string[] =>
  (form?.fields ?? []).map(({ control }) => control.element.id).filter((id) => id.includes("-"));
const ours = ["our-first", "our-last", "our-email", "our-phone"].sort();

beforeEach(() => document.body.replaceChildren());

describe("a part of the form without a button of its own", () => {
  const form = (content: string): string =>
    `<main><h1>New support request</h1><form>${request}${content}</form></main>`;

  it.each([
    ["without a heading", `<section>${contact("our")}</section>`],
    ["under a heading that nobody knows", `<section><h3>Xyz</h3>${contact("our")}</section>`],
    [
      "beside another contact",
      `<section><h3>How to reach you</h3>${contact("our")}</section>` +
        `<section><h3>Billing contact</h3>${contact("other")}</section>`,
    ],
  ])("is read with it: %s", (_how, content) => {
    expect(contacts(found(form(content))).sort()).toEqual(ours);
  });

  it("is another form where it is one", () => {
    const other = `<aside>${contact("other")}</aside><div role="dialog">${contact("other2")}</div>`;
    expect(contacts(found(form(`<section>${contact("our")}</section>${other}`))).sort()).toEqual(ours);
  });
});

describe("a step that shows nothing but the contact", () => {
  const wizard = (content: string): string => `<main><h1>New support request</h1>
    <div id="wizard">${content}<button>Next</button><button>Previous</button></div></main>`;
  const step = wizard(`<h2>How to reach you</h2>${contact("our")}`);

  it("is the form's where the address names the form", () => {
    expect(contacts(found(step)).sort()).toEqual(ours);
  });

  it("is the form's where the step before it was", () => {
    const before = found(wizard(request), ELSEWHERE);
    expect(before).toBeDefined();
    const place = document.querySelector("#wizard") as Element;
    place.innerHTML = `${box("Your e-mail", "our-email")}<button>Next</button>`;
    const at = (url: string): FoundForm | undefined =>
      detectForm({ document, url, frameName: "", last: before }, azureForm);
    expect(contacts(at(ELSEWHERE))).toEqual(["our-email"]);
    expect(at("https://portal.azure.com/#view/Microsoft_AAD/Users"), "another page in the same place").toBeUndefined();
    document.querySelector("h1")?.remove();
    expect(at(ELSEWHERE), "without its title").toBeUndefined();
  });

  it("is none elsewhere", () => {
    expect(found(step.replace("New support request", "New user"), ELSEWHERE)).toBeUndefined();
  });
});

it("a list is no button of the wizard, whatever is chosen in it", () => {
  const html = `<main><h1>New support request</h1><div>${request}
    <span><button aria-haspopup="listbox" aria-label="Preferred contact method">Next</button></span>
    ${contact("our")}<button>Next</button></div></main>`;
  expect(contacts(found(html)).sort()).toEqual(ours);
});

it("a known label with a remark about somebody else is theirs", () => {
  const html = `<main><h1>New support request</h1><div>${request}${box("First name", "our-first")}
    ${box("Phone", "our-phone")}${box("Phone (reseller)", "other-phone")}<button>Next</button></div></main>`;
  expect(contacts(found(html)).sort()).toEqual(["our-first", "our-phone"]);
});
