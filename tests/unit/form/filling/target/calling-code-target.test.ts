import { describe, expect, it } from "vitest";
import { chooseFor } from "../../../../../src/form/filling/target/target-value.ts";
import { targetValuesFor } from "../../../../../src/form/filling/target/target-values.ts";
import { otherCountryNames } from "../../../../../src/contact/places/country-names.ts";
import { phonePartsOf } from "../../../../../src/contact/phone/phone-parts-of.ts";
import { azureForm } from "../../../../../src/portals/azure/forms/azure-form.ts";
import { wordsFor } from "../../../../../src/portals/words-for.ts";

const form = azureForm(wordsFor("azure", ""));

const targetOf = (phoneNumber: string, country: string | undefined, language: string) => {
  const phone = phonePartsOf(phoneNumber);
  const otherNames = {
    phoneCountryCode: otherCountryNames(phone?.country ?? "XX"),
    country: otherCountryNames(country ?? "XX"),
  };
  const target = targetValuesFor(
    ["phoneCountryCode"],
    { contactDetails: { phoneNumber, ...(country && { country }) }, choosePlan: false, otherNames, phone },
    form,
    language,
  ).get("phoneCountryCode");
  if (!target) throw new Error("no wish");
  return target;
};
const choose = (phoneNumber: string, country: string | undefined, offered: string[], language = "en"): unknown => {
  const choice = chooseFor(targetOf(phoneNumber, country, language))(offered);
  return typeof choice === "number" ? offered[choice] : choice;
};

const AMERICA = [
  "Canada (+1)",
  "United States Minor Outlying Islands (+1)",
  "United States (+1)",
  "U.S. Virgin Islands (+1)",
];
const CARIBBEAN = [
  "Canada (+1)",
  "Dominica (+1-767)",
  "Dominican Republic (+1-809, 1-829, 1-849)",
  "Jamaica (+1-876)",
  "United States (+1)",
];
const BRITAIN = ["Guernsey (+44-1481)", "Isle of Man (+44-1624)", "United Kingdom (+44)"];

describe("the entry of a calling code", () => {
  it.each([
    ["+14255550123", "US", AMERICA, AMERICA[2]],
    ["+16135550123", "CA", AMERICA, AMERICA[0]],
    ["+13405550123", "VI", AMERICA, AMERICA[3]],
    ["+17675550123", "DM", ["Dominican Republic (+1)", "Dominica (+1)"], "Dominica (+1)"],
    ["+18095550123", "DO", ["Dominica (+1)", "Dominican Republic (+1)"], "Dominican Republic (+1)"],
    ["+17675550123", "DM", CARIBBEAN, CARIBBEAN[1]],
    ["+18295550123", "DO", CARIBBEAN, CARIBBEAN[2]],
    [
      "+18495550123",
      "DO",
      ["Dominican Republic (+1-809/829/849)", "Canada (+1)"],
      "Dominican Republic (+1-809/829/849)",
    ],
    ["+18765550123", "JM", CARIBBEAN, CARIBBEAN[3]],
    ["+14255550123", "US", CARIBBEAN, CARIBBEAN[4]],
    ["+18765550123", "JM", ["+1", "+1 876", "+1 767"], "+1 876"],
    ["+18765550123", "JM", ["1", "1876", "1767"], "1876"],
    ["+441481555012", "GG", BRITAIN, BRITAIN[0]],
    ["+442079460958", "GB", BRITAIN, BRITAIN[2]],
    ["+77015550123", "KZ", ["Russia (+7)", "Kazakhstan (+7)"], "Kazakhstan (+7)"],
    ["+77015550123", "KZ", ["Russia (+7)", "Kazakhstan (+7 7)"], "Kazakhstan (+7 7)"],
    ["+74951234567", "RU", ["Russia (+7)", "Kazakhstan (+7 7)"], "Russia (+7)"],
    ["+390669812345", "VA", ["Italy (+39)", "Vatican City (+39 06698)"], "Vatican City (+39 06698)"],
    ["+390669812345", "VA", ["Italy (+39)", "Vatican City (+379)"], "Italy (+39)"],
    ["+49305550123", "DE", ["+43", "+49"], "+49"],
    ["+49305550123", "DE", ["43", "49", "228"], "49"],
    ["+49305550123", "DE", ["AT +43", "DE +49"], "DE +49"],
    ["+49305550123", "DE", ["Austria 0043", "Germany 0049"], "Germany 0049"],
    ["+49305550123", "DE", ["🇦🇹 +43", "🇩🇪 +49"], "🇩🇪 +49"],
    ["+14255550123", "US", ["🇨🇦 +1", "🇺🇸 +1"], "🇺🇸 +1"],
    ["+14255550123", "US", ["+1 (Canada)", "+1 (USA)"], "+1 (USA)"],
    ["+14255550123", "US", ["US/Canada (+1)", "Jamaica (+1-876)"], "US/Canada (+1)"],
    ["+49305550123", "DE", ["Germany (＋４９)", "Austria (＋４３)"], "Germany (＋４９)"],
  ])("of %s, %s, among %j is %s", (number, country, offered, chosen) => {
    expect(choose(number, country, offered)).toBe(chosen);
  });

  it("is called as in the page's language", () => {
    expect(choose("+14255550123", "US", ["Kanada (+1)", "Vereinigte Staaten (+1)"], "de")).toBe(
      "Vereinigte Staaten (+1)",
    );
    expect(choose("+81355501234", "JP", ["アメリカ合衆国 (+1)", "日本 (+81)"], "ja")).toBe("日本 (+81)");
  });

  it("is that of the number, and only then that of the person's country", () => {
    expect(choose("+16135550123", "US", AMERICA)).toBe("Canada (+1)");
    expect(choose("+441481555012", "GB", ["Jersey (+44)", "United Kingdom (+44)"])).toBe("United Kingdom (+44)");
  });

  it("is none where several fit alike or none fits", () => {
    expect(choose("+14255550123", "US", ["+1", "+1"])).toBe("ambiguous");
    expect(choose("+14255550123", undefined, ["Canada (+1)", "Jamaica (+1)"])).toBe("ambiguous");
    expect(choose("+14255550123", "US", ["Jamaica (+1-876)", "Germany (+49)", "Togo (228)"])).toBe("none");
    expect(choose("+492285550123", "DE", ["Togo (228)", "Togo (+228)"])).toBe("none");
  });

  it("shown already is the right one only if the number begins with it", () => {
    const target = targetOf("+18765550123", "JM", "en");
    expect(target.same("Jamaica (+1-876)")).toBe(true);
    expect(target.same("+1")).toBe(true);
    expect(target.same("Dominica (+1-767)")).toBe(false);
    expect(target.same("Austria (+43)")).toBe(false);
    expect(target.same("Jamaica")).toBe(false);
  });
});
