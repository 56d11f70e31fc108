import { expect, it } from "vitest";
import { detectForm } from "../../../../src/form/detection/detect-form.ts";
import { powerPlatformPage } from "../../../../src/portals/power-platform/page.ts";
import { wordsFor } from "../../../../src/portals/words-for.ts";

const [form] = powerPlatformPage.forms(wordsFor("powerPlatform", "en"));
const radios = (label: string): string =>
  `<div role="radiogroup" aria-label="${label}"><label><input type="radio" name="${label}">Phone</label>` +
  `<label><input type="radio" name="${label}">Email</label></div>`;

// The documents name the fields in prose only; each name here is one that a form may give them.
it.each(["Preferred contact method", "Contact method", "Preferred method of contact"])(
  "the web form's contact is known with its method as %j",
  (method) => {
    document.body.innerHTML =
      `<main><h1>New support request</h1><label>Support plan <select>` +
      `<option>Subscription support</option></select></label>
    ${radios("Request type")}${radios(method)}<label>Email <input></label><label>Preferred language ` +
      `<select><option>English</option></select></label><button>Create support request</button></main>`;
    const found =
      form && detectForm({ document, url: "https://admin.powerplatform.microsoft.com/support", frameName: "" }, form);
    expect((found?.fields ?? []).map(({ field }) => field).sort()).toEqual([
      "issueType",
      "preferredContactMethod",
      "preferredSupportLanguage",
      "primaryEmailAddress",
      "supportPlan",
    ]);
  },
);
