import { beforeEach, expect, it } from "vitest";
import type { Evidence } from "../../../../src/form/model/evidence.ts";
import { detectForm } from "../../../../src/form/detection/detect-form.ts";
import { microsoft365Form } from "../../../../src/portals/microsoft365/forms/microsoft365-form.ts";
import { wordsFor } from "../../../../src/portals/words-for.ts";

const evidence = (attributes: string): readonly Evidence[] => {
  document.body.innerHTML =
    `<div role="dialog"><div role="tablist"><button role="tab" ` +
    `aria-selected="true" ${attributes}><i aria-hidden="true">\ue76e</i></button></div>
    <div><label>Title</label><input></div><div><label>Confirm your number</label><input></div><div>` +
    `<label>Confirm your email</label><input></div><button>Contact me</button></div>`;
  return (
    detectForm(
      { document, url: "https://admin.cloud.microsoft/#/users", frameName: "" },
      microsoft365Form(wordsFor("microsoft365", "en")),
    )?.evidence ?? []
  );
};

beforeEach(() => document.body.replaceChildren());

it("a tab that shows no more than an icon is a heading by its name", () => {
  expect(evidence('aria-label="Contact support"')).toContainEqual({ kind: "heading", text: "Contact support" });
});

it("a tab of another name is none", () => {
  expect(evidence('aria-label="Filter"')).toEqual([]);
});

it.each([
  ["Contact me", ["phoneCountryCode", "phoneNumber", "primaryEmailAddress", "title"]],
  ["Save changes", []],
])("a pane without any heading is known by one label, number and code, and its button: %s", (button, fields) => {
  document.body.innerHTML =
    `<div role="dialog"><div><label>Title</label><input></div>
    <div><div>Confirm your number</div><div><div role="combobox" tabindex="0" ` +
    `aria-haspopup="listbox">+1</div><input value="4255550100"></div></div>
    <div><div>Confirm email addresses of authorized contacts</div><div>Separate them.</div><input ` +
    `value="megan@contoso.example"></div><button>${button}</button></div>`;
  const form = detectForm(
    { document, url: "https://admin.cloud.microsoft/#/users", frameName: "" },
    microsoft365Form(wordsFor("microsoft365", "en")),
  );
  expect((form?.fields ?? []).map(({ field }) => field).sort()).toEqual(fields);
});
