import { beforeEach, describe, expect, it } from "vitest";
import labels from "../../../../data/labels/azure.json" with { type: "json" };
import { detectForm } from "../../../../src/form/detection/detect-form.ts";
import { azureForm } from "../../../../src/portals/azure/forms/azure-form.ts";
import { wordsFor } from "../../../../src/portals/words-for.ts";

type Labels = Readonly<Record<string, readonly string[]>>;

/** Which label names which field of the details step, and what kind of control it has. */
const FIELDS = {
  supportPlan: ["supportPlan", "list"],
  severity: ["severity", "list"],
  preferredContactMethod: ["preferredContactMethod", "list"],
  supportLanguage: ["preferredSupportLanguage", "list"],
  firstName: ["firstName", "text"],
  lastName: ["lastName", "text"],
  email: ["primaryEmailAddress", "text"],
  additionalEmail: ["additionalEmailAddresses", "text"],
  phone: ["phoneNumber", "text"],
  countryRegion: ["country", "list"],
} as const;

const byLanguage = labels as unknown as Readonly<Record<string, Labels>>;
const languages = Object.keys(byLanguage).filter((key) => !key.startsWith("_"));

const row = (label: string, kind: "list" | "text"): string =>
  kind === "text"
    ? `<div><div><label>${label} *</label></div><div><input></div></div>`
    : `<div><div><label>${label} *</label></div><div role="combobox" tabindex="0" aria-label="${label}">…</div></div>`;

const URL = "https://portal.azure.com/#view/Microsoft_Azure_Support/NewSupportRequestV3Blade";

beforeEach(() => document.body.replaceChildren());

describe.each(languages)("the details step in %s", (language) => {
  const own = byLanguage[language] ?? {};
  const english = byLanguage["en"] ?? {};
  const variants = Math.max(...Object.keys(FIELDS).map((key) => own[key]?.length ?? 0), 1);
  const right = language === "he" || language === "ar";

  it.each(Array.from({ length: variants }, (_, variant) => variant))(
    "is recognised whole in its wording %i",
    (variant) => {
      const word = (key: string): string => {
        const words = own[key] ?? english[key] ?? [];
        return words[Math.min(variant, words.length - 1)] ?? key;
      };
      const rows = Object.entries(FIELDS).map(([key, [, kind]]) => row(word(key), kind));
      document.documentElement.dir = right ? "rtl" : "ltr";
      document.body.innerHTML =
        `<section><h2>${word("newSupportRequest")}</h2>` +
        `${rows.join("")}<div role="button" tabindex="0">${word("next")}</div></section>`;
      const form = detectForm({ document, url: URL, frameName: "" }, azureForm(wordsFor("azure", language)));
      expect(form?.fields.map(({ field }) => field).sort()).toEqual(
        Object.values(FIELDS)
          .map(([field]) => field)
          .sort(),
      );
    },
  );
});
