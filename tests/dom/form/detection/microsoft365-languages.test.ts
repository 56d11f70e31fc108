import { beforeEach, describe, expect, it } from "vitest";
import labels from "../../../../data/labels/microsoft365.json" with { type: "json" };
import { detectForm } from "../../../../src/form/detection/detect-form.ts";
import { microsoft365Form } from "../../../../src/portals/microsoft365/forms/microsoft365-form.ts";
import { wordsFor } from "../../../../src/portals/words-for.ts";
import { submitControlOf } from "../../../../src/submission/page/submit-control.ts";

type Labels = Readonly<Record<string, readonly string[]>>;
type Word = (key: string) => string;

const byLanguage = labels as unknown as Readonly<Record<string, Labels>>;
const languages = Object.keys(byLanguage).filter((key) => !key.startsWith("_"));

let fields = 0;
const text = (label: string, value = ""): string =>
  `<div><label for="f${++fields}">${label} *</label><div><input id="f${fields}" value="${value}"></div></div>`;
const select = (label: string): string =>
  `<tr><td>${label} <span>*</span></td><td><select><option>…</option><option>Other</option></select></td></tr>`;
const row = (label: string, control: string): string => `<tr><td>${label} <span>*</span></td><td>${control}</td></tr>`;
const phone = (label: string): string =>
  `<div><label for="p${++fields}">${label} *</label><div><div role="combobox" tabindex="0" ` +
  `aria-haspopup="listbox" aria-label="Country code">+1</div><input type="tel" id="p${fields}"></div></div>`;
const radios = (label: string, word: Word): string =>
  `<div role="radiogroup" aria-label="${label}">${["phone", "email"]
    .map((key) => `<label><input ` + `type="radio" name="m">${word(key)}</label>`)
    .join("")}</div>`;
const area = (label: string): string =>
  `<div><label for="a${++fields}">${label}</label><textarea id="a${fields}"></textarea></div>`;

const dialog = (inner: string): string => `<div role="dialog" aria-label="x">${inner}</div>`;
const tabs = (word: Word): string =>
  `<div role="tablist">` +
  `${["selfHelp", "contactSupport", "supportHistory"]
    .map((key) => `<button role="tab" aria-selected="` + `${key === "contactSupport"}">${word(key)}</button>`)
    .join("")}</div>`;
const contact = (word: Word, email: string): string =>
  phone(word("confirmYourNumber")) +
  text(word(email), "megan@contoso.example") +
  radios(word("preferredContactMethod"), word);

/** Each form of the admin center: its page, its fields, and the button that submits it. */
const FORMS: Readonly<
  Record<
    string,
    { readonly page: (word: Word) => string; readonly fields: readonly string[]; readonly submit?: string }
  >
> = {
  "the pane of today": {
    page: (word) =>
      dialog(
        `${tabs(word)}<h2>${word("getSupportFromAnAgent")}</h2>${text(word("title"))}` +
          `${area(word("description"))}${contact(word, "confirmEmailAddressesOfAuthorizedContacts")}<button>` +
          `${word("contactMe")}</button>`,
      ),
    fields: ["phoneCountryCode", "phoneNumber", "preferredContactMethod", "primaryEmailAddress", "title"],
    submit: "contactMe",
  },
  "the pane of 2019": {
    page: (word) =>
      dialog(
        `<h2>${word("contactSupport")}</h2>${text(word("title"))}${area(word("description"))}` +
          `${contact(word, "confirmYourEmail")}<button>${word("contactMe")}</button>`,
      ),
    fields: ["phoneCountryCode", "phoneNumber", "preferredContactMethod", "primaryEmailAddress", "title"],
    submit: "contactMe",
  },
  "the card by phone": {
    page: (word) =>
      `<aside><h2 id="q">${word("needHelp")}</h2><textarea aria-labelledby="q"></textarea>` +
      `<section><h3>${word("confirmYourContactDetails")}</h3>` +
      `${["phoneNumberToCall", "emailAddressToContactYouAt"]
        .map((key) => `<input aria-label="` + `${word(key)}">`)
        .join("")}<button>${word("callMe")}</button></section></aside>`,
    fields: ["phoneNumber", "primaryEmailAddress", "title"],
    submit: "callMe",
  },
  "the wizard's first page": {
    page: (word) =>
      `<main><h1>${word("newServiceRequest")}</h1><form><h2>${word("identifyTheIssue")}</h2><table>` +
      `${select(word("feature"))}${select(word("symptom"))}${row(word("issueSummary"), "<input>")}` +
      `${row(word("issueDetails"), "<textarea></textarea>")}</table><input type="submit" value="` +
      `${word("next")}"></form></main>`,
    fields: ["problemType", "service", "title"],
  },
  "the wizard's last page": {
    page: (word) =>
      `<main><h1>${word("newServiceRequest")}</h1><form><h2>${word("confirmAndSubmit")}</h2><table>` +
      `${row(
        "Country code",
        "<select><option>United States (+1)</option><option>Germany (+49)</option>" + "</select>",
      )}${row("Phone number", "<input>")}${row("Email", "<input>")}<tr><td>` +
      `${word("preferredContactMethod")}</td><td>` +
      `${radios(word("preferredContactMethod"), word)}</td></tr></table><button type="submit">` +
      `${word("submitRequest")}</button></form></main>`,
    fields: ["phoneCountryCode", "phoneNumber", "preferredContactMethod", "primaryEmailAddress"],
    submit: "submitRequest",
  },
};

beforeEach(() => document.body.replaceChildren());

describe.each(languages)("in %s", (language) => {
  const own = byLanguage[language] ?? {};
  const english = byLanguage["en"] ?? {};
  const variants = Math.max(...Object.values(own).map((words) => words.length), 1);

  // A label that is not known in a language is in English, as much is on the real pages.
  it.each(Object.entries(FORMS))("%s is recognised in every known wording", (_name, form) => {
    document.documentElement.dir = language === "he" || language === "ar" ? "rtl" : "ltr";
    const definition = microsoft365Form(wordsFor("microsoft365", language));
    for (let variant = 0; variant < variants; variant += 1) {
      const word = (key: string): string => {
        const words = own[key] ?? english[key] ?? [];
        return words[Math.min(variant, words.length - 1)] ?? key;
      };
      document.body.innerHTML = form.page(word);
      const found = detectForm({ document, url: "https://admin.cloud.microsoft/", frameName: "" }, definition);
      expect(found?.fields.map(({ field }) => field as string).sort()).toEqual(form.fields);
      if (!form.submit) continue;
      const button = [...document.querySelectorAll("button,input[type=submit]")].at(-1);
      const event = new MouseEvent("click", { bubbles: true, cancelable: true });
      let control: Element | undefined;
      const hear = (heard: Event): void => {
        heard.preventDefault();
        control = submitControlOf(heard, definition, found?.containers ?? []);
      };
      document.body.addEventListener("click", hear, { once: true });
      button?.dispatchEvent(event);
      expect(control).toBe(button);
    }
  });
});

it("is recognised by what it is made of where only the name of its tab is known", () => {
  document.documentElement.dir = "rtl";
  document.body.innerHTML = dialog(
    `
    <div role="tablist"><button role="tab" aria-selected="false">עזרה עצמית</button><button role="tab" ` +
      `aria-selected="true">פנייה לתמיכה</button></div>
    <h2>קבל תמיכה מנציג</h2><label for="t" id="tl">כותרת</label><input id="t" aria-labelledby="tl">
    <label for="d">תיאור</label><textarea id="d"></textarea>
    <div role="group" aria-labelledby="n"><label id="n">אשר את המספר שלך</label>
      <div><div><div role="combobox" tabindex="0" aria-haspopup="listbox" aria-expanded="false"><span ` +
      `id="o"><span>+1</span></span><span><i aria-hidden="true">⌄</i></span></div></div><div><input ` +
      `type="tel" value="4255550100"></div></div></div>
    <label for="e" id="el">אשר את כתובות הדואר האלקטרוני</label><input id="e" aria-labelledby="el" ` +
      `value="megan@contoso.example">
    <button>צור איתי קשר</button>`,
  );
  const found = detectForm(
    { document, url: "https://admin.cloud.microsoft/", frameName: "" },
    microsoft365Form(wordsFor("microsoft365", "he")),
  );
  expect(found?.fields.map(({ field }) => field as string).sort()).toEqual([
    "phoneCountryCode",
    "phoneNumber",
    "primaryEmailAddress",
    "title",
  ]);
});

it.each([
  [
    "de",
    "Bevorzugte Kontaktmethode",
    ["Telefon (Antwort innerhalb von 30 Minuten)", "E-Mail (Antwort innerhalb von 4 Stunden)"],
  ],
  ["fr", "Méthode de contact préférée", ["Téléphone (réponse sous 30 minutes)", "E-mail (réponse sous 4 heures)"]],
  ["ja", "ご希望の連絡方法", ["電話 (30 分以内に応答)", "メール (4 時間以内に応答)"]],
])("in %s the contact method is recognised by the label that the portals share", (language, label, options) => {
  const word = (key: string): string => byLanguage[language]?.[key]?.[0] ?? byLanguage["en"]?.[key]?.[0] ?? key;
  const list =
    `<div><label for="m">${label} *</label><select id="m"><option>` +
    `</option>${options.map((one) => `<option>${one}</option>`).join("")}</select></div>`;
  document.body.innerHTML = dialog(
    `<h2>${word("contactSupport")}</h2>${text(word("title"))}${phone(word("confirmYourNumber"))}` +
      `${text(word("confirmYourEmail"))}${list}<button>${word("contactMe")}</button>`,
  );
  const found = detectForm(
    { document, url: "https://admin.cloud.microsoft/", frameName: "" },
    microsoft365Form(wordsFor("microsoft365", language)),
  );
  expect(found?.fields.map(({ field }) => field as string)).toContain("preferredContactMethod");
});
