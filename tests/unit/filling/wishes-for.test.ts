import { describe, expect, it } from "vitest";
import { chooseFor } from "../../../src/filling/wish.ts";
import { wishesFor } from "../../../src/filling/wishes-for.ts";
import type { ContactDetails } from "../../../src/model/contact-details.ts";
import { FORM_FIELDS, type FormField } from "../../../src/model/form-field.ts";
import { azureForm as azureFormIn } from "../../../src/portals/azure/azure-form.ts";
import { wordsFor } from "../../../src/portals/words-for.ts";

const azureForm = azureFormIn(wordsFor("azure", ""));

const choose = (field: FormField, contactDetails: ContactDetails, offered: string[], language = "en"): unknown => {
  const wish = wishesFor(FORM_FIELDS, { contactDetails, choosePlan: true }, azureForm, language).get(field);
  if (!wish) return "no wish";
  const choice = chooseFor(wish)(offered);
  return typeof choice === "number" ? offered[choice] : choice;
};

describe("wishesFor", () => {
  it.each([
    [["Basic", "Cloud Solution Provider", "Developer"], "Cloud Solution Provider"],
    [["Basic", "Cloud Solution Provider - Included"], "Cloud Solution Provider - Included"],
    [["Basis", "Cloud-Lösungsanbieter"], "Cloud-Lösungsanbieter"],
    [["Basic", "Developer"], "none"],
    [["Cloud Solution Provider", "Cloud Solution Provider (2)"], "ambiguous"],
  ])("chooses the plan among %j", (offered, chosen) => {
    expect(choose("supportPlan", {}, offered)).toBe(chosen);
  });

  it("chooses a country by its code, in the page's language or in English, never by a part of another's name", () => {
    expect(choose("country", { country: "DE" }, ["Frankreich", "Deutschland"], "de")).toBe("Deutschland");
    expect(choose("country", { country: "DE" }, ["France", "Germany (+49)"], "de")).toBe("Germany (+49)");
    expect(choose("country", { country: "GN" }, ["Equatorial Guinea", "Guinea-Bissau", "Guinea", "Papua New Guinea"])).toBe("Guinea");
    expect(choose("country", { country: "XX" }, ["Germany"])).toBe("none");
  });

  it("chooses the contact method by meaning and never without a wish", () => {
    expect(choose("preferredContactMethod", { preferredContactMethod: "email" }, ["Phone", "E-Mail"])).toBe("E-Mail");
    expect(choose("preferredContactMethod", {}, ["Phone", "Email"])).toBe("no wish");
  });

  it("chooses the support language in any of its names", () => {
    expect(choose("preferredSupportLanguage", { preferredSupportLanguage: "de" }, ["English", "Deutsch"], "ja")).toBe("Deutsch");
    expect(choose("preferredSupportLanguage", { preferredSupportLanguage: "zh-Hans" }, ["Chinese (Traditional)", "Chinese (Simplified)"])).toBe("Chinese (Simplified)");
  });

  it("takes a phone number in any grouping for the same", () => {
    const wish = wishesFor(["phoneNumber"], { contactDetails: { phoneNumber: "+4930123456" }, choosePlan: false }, azureForm, "en").get("phoneNumber");
    expect(wish?.same("+49 30 / 123456")).toBe(true);
    expect(wish?.same("+49 30 / 123457")).toBe(false);
  });

  it("has no wish for the plan where none is to be chosen", () => {
    expect(wishesFor(["supportPlan"], { contactDetails: {}, choosePlan: false }, azureForm, "en").size).toBe(0);
  });
});
