import { afterEach, describe, expect, it } from "vitest";
import { detectForm } from "../../../../src/form/detection/detect-form.ts";
import type { FormDefinition } from "../../../../src/portals/definition/form-definition.ts";
import { azureForm as azureFormIn } from "../../../../src/portals/azure/forms/azure-form.ts";
import { powerPlatformPage } from "../../../../src/portals/power-platform/page.ts";
import { wordsFor } from "../../../../src/portals/words-for.ts";

const azureForm = azureFormIn(wordsFor("azure", "en"));
const [powerPlatformForm = azureForm] = powerPlatformPage.forms(wordsFor("powerPlatform", "en"));

afterEach(() => document.body.replaceChildren());

const text = (label: string, more = ""): string => `<div><label>${label} <input ${more}></label></div>`;
const list = (label: string, id = ""): string =>
  `<div><label>${label} <select id="${id}"><option>One</option><option>Two</option></select></label></div>`;
const lone = (id: string): string =>
  `<div><select id="${id}" aria-label="Time zone"><option>(UTC+09:00) Osaka</option><option>(UTC+01:00) ` +
  `Berlin</option></select></div>`;

const METHOD = list("Support plan") + list("Severity") + list("Preferred contact method") + list("Support language");
const NAMES = text("First name") + text("Last name") + text("Email") + text("Phone");
const COUNTRY = list("Country/region", "country");
const FOOTER = `<button>Previous</button><button>Create</button>`;

/** The ids of the controls that are taken for time zone and country. */
const taken = (content: string, definition: FormDefinition = azureForm): (string | undefined)[] => {
  document.body.innerHTML = `<main><h2>New support request</h2>${content}${FOOTER}</main>`;
  const host = definition === azureForm ? "portal.azure.com/#home" : "admin.powerplatform.microsoft.com/support";
  const form = detectForm({ document, url: `https://${host}`, frameName: "" }, definition);
  expect(form, "the form is known").toBeDefined();
  return ["preferredTimeZone", "country"].map(
    (name) => form?.fields.find(({ field }) => field === name)?.control.element.id,
  );
};

const DATES: Readonly<Record<string, string>> = {
  "date and time": text("When did the problem start?", "type=date") + text("Time", "type=time"),
  "one input for both": text("When did the problem start?", "type=datetime-local"),
  "lists that show a date and a time":
    text("When did the problem start?", 'value="11/30/2026" role=combobox') +
    text("Time", 'value="2:30 PM" role=combobox'),
  "pickers that are empty":
    text("When did the problem start?", 'placeholder="MM/DD/YYYY" aria-haspopup=dialog') +
    text("Time", 'placeholder="Select"'),
  "a date of which only the order of its parts is told": text(
    "When did the problem start?",
    'placeholder="TT.MM.JJJJ"',
  ),
  "texts of which nothing is known": text("When did the problem start?") + text("Time"),
};

describe("the time zone of the problem's beginning is not the contact's", () => {
  it.each(Object.entries(DATES))("behind %s", (_, dates) => {
    const row = `<div>${dates}${lone("problem")}</div>`;
    const contact = `<section><h3>Contact information</h3>${NAMES}${COUNTRY}</section>`;
    expect(taken(`<section>${row}</section><section>${METHOD}</section>${contact}`)).toEqual([undefined, "country"]);
    expect(taken(`<section>${METHOD}</section>${contact}<section>${row}</section>`), "behind the contact").toEqual([
      undefined,
      "country",
    ]);
    expect(taken(METHOD + dates + lone("problem") + NAMES + COUNTRY), "without sections").toEqual([
      undefined,
      "country",
    ]);
    expect(taken(METHOD + row + NAMES + COUNTRY), "right before the contact").toEqual([undefined, "country"]);
  });

  it.each(Object.entries(DATES).slice(0, 5))("before %s", (_, dates) => {
    expect(taken(METHOD + NAMES + COUNTRY + lone("problem") + dates)).toEqual([undefined, "country"]);
  });

  it("in a step of its own", () => {
    expect(
      taken(list("Issue type") + list("Problem type") + text("Summary") + text("When?") + lone("problem")),
    ).toEqual([undefined, undefined]);
  });
});

describe("the contact's own time zone is taken", () => {
  it.each([
    ["at the end of its section", `<section>${METHOD}</section><section>${NAMES}${COUNTRY}${lone("own")}</section>`],
    [
      "at the beginning of its section",
      `<section>${METHOD}${text("Details")}</section><section>${lone("own")}${NAMES}${COUNTRY}</section>`,
    ],
    ["between its fields", `${METHOD}${NAMES}${lone("own")}${COUNTRY}`],
    ["without sections", `${METHOD}${NAMES}${COUNTRY}${lone("own")}`],
    ["before a check box", `${METHOD}${NAMES}${COUNTRY}${lone("own")}<label><input type="checkbox"> Save</label>`],
  ])("%s", (_, content) => {
    expect(taken(content)).toEqual(["own", "country"]);
  });

  it("beside that of the problem, whichever comes last", () => {
    const problem = `<section>${text("When?", "type=date")}${lone("problem")}</section>`;
    const contact = `<section>${NAMES}${COUNTRY}${lone("own")}</section>`;
    expect(taken(problem + METHOD + contact)).toEqual(["own", "country"]);
    expect(taken(METHOD + contact + problem)).toEqual(["own", "country"]);
  });

  it("although a phone number may read like a date", () => {
    expect(
      taken(METHOD + NAMES.replace("Phone <input", 'Phone <input value="01-23-45-67-89"') + lone("own") + COUNTRY),
    ).toEqual(["own", "country"]);
  });
});

describe("other labels that serve several purposes", () => {
  it("a country that the problem is about is not the contact's", () => {
    const problem = `<section>${text("Details")}${list("Country/region", "problem")}</section>`;
    const contact = `<section>${NAMES}${COUNTRY}</section>`;
    expect(taken(problem + METHOD + contact)).toEqual([undefined, "country"]);
    expect(taken(METHOD + contact + problem)).toEqual([undefined, "country"]);
  });

  it("another portal's time zone is the contact's only beside it too", () => {
    const problem = `<section>${text("When did the issue start?", "type=date")}${lone("problem")}</section>`;
    const contact = `<section>${text("Email")}${list("Country/region", "country")}${lone("own")}</section>`;
    const method = list("Support plan") + list("Severity") + list("Preferred contact method");
    expect(taken(problem + method + contact.replace(lone("own"), ""), powerPlatformForm)).toEqual([
      undefined,
      "country",
    ]);
    expect(taken(problem + method + contact, powerPlatformForm)).toEqual(["own", "country"]);
  });
});
