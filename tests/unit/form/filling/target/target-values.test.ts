import { describe, expect, it } from "vitest";
import { chooseFor } from "../../../../../src/form/filling/target/target-value.ts";
import { targetValuesFor } from "../../../../../src/form/filling/target/target-values.ts";
import type { ContactDetails } from "../../../../../src/contact/contact-details.ts";
import { otherCountryNames } from "../../../../../src/contact/places/country-names.ts";
import { FORM_FIELDS, type FormField } from "../../../../../src/form/model/form-field.ts";
import { timeZoneNames } from "../../../../../src/contact/places/time-zone-names.ts";
import { azureForm as azureFormIn } from "../../../../../src/portals/azure/forms/azure-form.ts";
import { wordsFor } from "../../../../../src/portals/words-for.ts";

const azureForm = azureFormIn(wordsFor("azure", ""));

const choose = (field: FormField, contactDetails: ContactDetails, offered: string[], language = "en"): unknown => {
  const { country, preferredTimeZone } = contactDetails;
  const otherNames = {
    country: otherCountryNames(country ?? "DE"),
    preferredTimeZone: timeZoneNames(preferredTimeZone ?? ""),
  };
  const target = targetValuesFor(
    FORM_FIELDS,
    { contactDetails, choosePlan: true, otherNames },
    azureForm,
    language,
  ).get(field);
  if (!target) return "no wish";
  const choice = chooseFor(target)(offered);
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
    expect(
      choose("country", { country: "GN" }, ["Equatorial Guinea", "Guinea-Bissau", "Guinea", "Papua New Guinea"]),
    ).toBe("Guinea");
    expect(choose("country", { country: "XX" }, ["Germany"])).toBe("none");
  });

  it("chooses the contact method by meaning and never where none is set", () => {
    expect(choose("preferredContactMethod", { preferredContactMethod: "email" }, ["Phone", "E-Mail"])).toBe("E-Mail");
    expect(choose("preferredContactMethod", {}, ["Phone", "Email"])).toBe("no wish");
  });

  it("chooses a contact method whose name is part of the field's", () => {
    expect(choose("preferredContactMethod", { preferredContactMethod: "phone" }, ["E-Mail", "Telefon"])).toBe(
      "Telefon",
    );
    expect(choose("preferredContactMethod", { preferredContactMethod: "phone" }, ["E-mail", "Téléphone"])).toBe(
      "Téléphone",
    );
    expect(choose("preferredContactMethod", { preferredContactMethod: "email" }, ["", "-", "Telefon"])).toBe("none");
  });

  it("chooses a contact method that is explained", () => {
    expect(
      choose("preferredContactMethod", { preferredContactMethod: "email" }, [
        "Phone An engineer calls you",
        "Email An engineer writes to you",
      ]),
    ).toBe("Email An engineer writes to you");
    expect(choose("preferredContactMethod", { preferredContactMethod: "email" }, ["Email and phone", "Email"])).toBe(
      "Email",
    );
  });

  it("chooses a country by a name that only lists of Microsoft or of ISO have", () => {
    expect(choose("country", { country: "CI" }, ["Cote d'Ivoire", "Congo"])).toBe("Cote d'Ivoire");
    expect(choose("country", { country: "KR" }, ["North Korea", "Korea, Republic of"])).toBe("Korea, Republic of");
    expect(choose("country", { country: "HK" }, ["China", "Hong Kong SAR"])).toBe("Hong Kong SAR");
    expect(choose("country", { country: "CG" }, ["Congo", "Congo (DRC)"])).toBe("Congo");
    expect(choose("country", { country: "CD" }, ["Congo", "Congo (DRC)"])).toBe("Congo (DRC)");
  });

  it.each([
    ["NE", ["Nigeria", "Niger"], "Niger"],
    ["GN", ["Guinea, Equatorial", "Guinea (Bissau)", "Guinea (+224)"], "Guinea (+224)"],
    ["GW", ["Guinea", "Guinea Bissau"], "Guinea Bissau"],
    ["DM", ["Dominican Republic", "Dominica"], "Dominica"],
    ["WS", ["American Samoa", "Samoa (American)", "Samoa"], "Samoa"],
    ["WS", ["Samoa (American)"], "none"],
    ["IE", ["Northern Ireland", "Ireland, Northern", "Ireland (IE)"], "Ireland (IE)"],
    ["KR", ["Korea (North)", "Korea (South)"], "Korea (South)"],
    ["CG", ["Congo (DRC)", "Congo, Democratic Republic of the"], "none"],
    ["VI", ["Virgin Islands, British", "Virgin Islands, U.S."], "Virgin Islands, U.S."],
    ["US", ["United States Minor Outlying Islands", "United States"], "United States"],
    ["DE", ["Austria (AT)", "DE - Germany"], "DE - Germany"],
  ])("chooses the country %s among %j by its whole name", (country, offered, chosen) => {
    expect(choose("country", { country }, offered)).toBe(chosen);
  });

  it("does not take a namesake that is shown already for the country", () => {
    const target = targetValuesFor(
      ["country"],
      { contactDetails: { country: "CG" }, choosePlan: false },
      azureForm,
      "en",
    ).get("country");
    expect(target?.same("Congo (DRC)")).toBe(false);
  });

  it.each([
    ["zh-Hans", ["Chinese", "Chinese - Traditional", "Chinese - Simplified"], "Chinese - Simplified"],
    ["zh-Hans", ["Chinese Traditional", "Chinese Simplified"], "Chinese Simplified"],
    ["pt", ["Portuguese (Brazil)", "Portuguese"], "Portuguese"],
    ["pt", ["Portuguese (Brazil)", "Portuguese (Portugal)"], "ambiguous"],
  ])("chooses the support language %s among %j", (preferredSupportLanguage, offered, chosen) => {
    expect(choose("preferredSupportLanguage", { preferredSupportLanguage }, offered)).toBe(chosen);
  });

  it("has several forms for several addresses, and the first alone for where there is room for one", () => {
    const contactDetails = {
      primaryEmailAddress: "desk@fabrikam.example",
      additionalEmailAddresses: ["night@fabrikam.example", "day@fabrikam.example"],
    };
    const target = targetValuesFor(
      ["additionalEmailAddresses"],
      { contactDetails, choosePlan: false },
      azureForm,
      "en",
    ).get("additionalEmailAddresses");
    expect(target?.forms).toEqual([
      "night@fabrikam.example; day@fabrikam.example",
      "night@fabrikam.example, day@fabrikam.example",
    ]);
    expect(target?.forms?.every(target.same)).toBe(true);
    expect(target?.same("night@fabrikam.example")).toBe(false);
    expect(target?.instead?.value).toBe("night@fabrikam.example");
    expect(target?.instead?.instead).toBeUndefined();
  });

  it("writes the number without its code only where the form asks for the code and the parts are known", () => {
    const phone = { country: "DE", callingCode: "49", whole: ["+49305550123"], national: ["305550123", "030 5550123"] };
    const wanted = { contactDetails: { phoneNumber: "+49305550123" }, choosePlan: false };
    const written = (fields: FormField[], more: object = {}) =>
      targetValuesFor(fields, { ...wanted, ...more }, azureForm, "en").get("phoneNumber")?.value;
    expect(written(["phoneNumber", "phoneCountryCode"], { phone })).toBe("305550123");
    expect(written(["phoneNumber"], { phone })).toBe("+49305550123");
    expect(written(["phoneNumber", "phoneCountryCode"])).toBe("+49305550123");
  });

  describe("chooses the time zone", () => {
    const SHOWN = [
      "(UTC-08:00) Baja California",
      "(UTC-08:00) Pacific Time (US & Canada)",
      "(UTC-05:00) Eastern Time (US & Canada)",
      "(UTC-05:00) Indiana (East)",
      "(UTC) Coordinated Universal Time",
      "(UTC+01:00) Amsterdam, Berlin, Bern, Rome, Stockholm, Vienna",
      "(UTC+01:00) Belgrade, Bratislava, Budapest, Ljubljana, Prague",
      "(UTC+05:30) Chennai, Kolkata, Mumbai, New Delhi",
      "(UTC+08:00) Beijing, Chongqing, Hong Kong, Urumqi",
    ];
    const WINDOWS = [
      "Pacific Standard Time (Mexico)",
      "Pacific Standard Time",
      "US Eastern Standard Time",
      "Eastern Standard Time (Mexico)",
      "Eastern Standard Time",
      "W. Europe Standard Time",
      "Central European Standard Time",
      "Central Europe Standard Time",
      "UTC",
    ];
    const IANA = ["America/Tijuana", "America/New_York", "Europe/Berlin", "Europe/Rome", "Europe/Zurich", "Etc/UTC"];

    it.each([
      ["Europe/Berlin", SHOWN, SHOWN[5]],
      ["Europe/Zurich", SHOWN, SHOWN[5]],
      ["Europe/Prague", SHOWN, SHOWN[6]],
      ["America/Los_Angeles", SHOWN, SHOWN[1]],
      ["America/Toronto", SHOWN, SHOWN[2]],
      ["Asia/Calcutta", SHOWN, SHOWN[7]],
      ["Asia/Shanghai", SHOWN, SHOWN[8]],
      ["Etc/UTC", SHOWN, SHOWN[4]],
      ["Asia/Tokyo", SHOWN, "none"],
      ["America/Los_Angeles", WINDOWS, "Pacific Standard Time"],
      ["America/Tijuana", WINDOWS, "Pacific Standard Time (Mexico)"],
      ["America/New_York", WINDOWS, "Eastern Standard Time"],
      ["Europe/Warsaw", WINDOWS, "Central European Standard Time"],
      ["Europe/Zurich", IANA, "Europe/Zurich"],
      ["America/New_York", IANA, "America/New_York"],
      ["Etc/UTC", IANA, "Etc/UTC"],
    ])("%s among %j", (preferredTimeZone, offered, chosen) => {
      expect(choose("preferredTimeZone", { preferredTimeZone }, offered)).toBe(chosen);
    });
  });

  it("chooses the support language in any of its names", () => {
    expect(choose("preferredSupportLanguage", { preferredSupportLanguage: "de" }, ["English", "Deutsch"], "ja")).toBe(
      "Deutsch",
    );
    expect(
      choose("preferredSupportLanguage", { preferredSupportLanguage: "zh-Hans" }, [
        "Chinese (Traditional)",
        "Chinese (Simplified)",
      ]),
    ).toBe("Chinese (Simplified)");
  });

  it("takes a phone number in any grouping for the same", () => {
    const target = targetValuesFor(
      ["phoneNumber"],
      { contactDetails: { phoneNumber: "+4930123456" }, choosePlan: false },
      azureForm,
      "en",
    ).get("phoneNumber");
    expect(target?.same("+49 30 / 123456")).toBe(true);
    expect(target?.same("+49 30 / 123457")).toBe(false);
  });

  it("has no target value for the plan where none is to be chosen", () => {
    expect(targetValuesFor(["supportPlan"], { contactDetails: {}, choosePlan: false }, azureForm, "en").size).toBe(0);
  });
});
