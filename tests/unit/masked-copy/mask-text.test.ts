import { describe, expect, it } from "vitest";
import { kitClasses } from "../../../src/masked-copy/model/kit-classes.ts";
import { maskHost, maskLanguage, maskRoute } from "../../../src/masked-copy/model/mask-address.ts";
import { type Keeps, maskText } from "../../../src/masked-copy/model/mask-text.ts";
import { portalWords } from "../../../src/masked-copy/model/portal-words.ts";
import { privateTexts } from "../../../src/masked-copy/model/private-texts.ts";

const words = portalWords(["Support plan", "Phone", "E-mail", "Plan d'assistance", "電話番号", "連絡先", "24x7"]);
const PRIVATE = ["Fabrikam Support GmbH", "kim@fabrikam.example", "+49 89 1234567"];
const masking = { words, privates: privateTexts(PRIVATE, words) };

describe("a text", () => {
  it.each<[Keeps, string, string]>([
    ["words", "Support plan *", "Support plan *"],
    ["words", "Support plan of Kim", "Support plan xx xxx"],
    ["words", "Plan d'assistance", "Plan d'assistance"],
    ["words", "E-mail (Kim)", "E-mail (xxx)"],
    ["words", "+49 89 1234567", "+00 00 0000000"],
    ["words", "6f9619ff-8b86-d011-b42d-00c04fc964ff", "0x0000xx-0x00-x000-x00x-00x00xx000xx"],
    ["words", "support.phone.example", "xxxxxxx.xxxxx.xxxxxxx"],
    ["words", "担当の電話番号", "xxx電話番号"],
    ["words", "Plan 24x7", "Plan 24x7"],
    ["nothing", "Support plan", "xxxxxxx xxxx"],
    ["parts", "Supports", "Supports"],
    ["parts", "Contoso phone", "xxxxxxx phone"],
    ["all", "your Contoso phone", "your xxxxxxx phone"],
    ["all", "fabrikam phone", "xxxxxxxx phone"],
    ["entry", "A - Phone 12", "A - Phone 12"],
    ["entry", "Phone 1234", "Phone 0000"],
  ])("of which %s may stay: %s", (keeps, text, masked) => {
    expect(maskText(text, keeps, masking)).toBe(masked);
  });

  it("keeps its length, also beyond the first plane", () => {
    expect(maskText("𠮷田 12", "words", masking)).toBe("xx 00");
  });

  it("keeps the name of a country as a whole, and of none that is a customer's", () => {
    const isPlace = (text: string): boolean => ["Georgia", "Fabrikam"].includes(text);
    expect(maskText("Georgia", "places", masking, isPlace)).toBe("Georgia");
    expect(maskText("Georgia Support", "places", masking, isPlace)).toBe("xxxxxxx xxxxxxx");
    expect(maskText("Fabrikam", "places", masking, isPlace)).toBe("xxxxxxxx");
  });
});

describe("an address", () => {
  const route = (url: string): string => maskRoute(new URL(url), masking);

  it("keeps the portal's route without tenant, IDs and query", () => {
    expect(
      route("https://portal.azure.com/?tid=1#@contoso.example/view/Microsoft_Azure_Support/NewSupportRequestV3Blade"),
    ).toBe("/#@xxxxxxx.xxxxxxx/view/Microsoft_Azure_Support/NewSupportRequestV3Blade");
    expect(route("https://admin.cloud.microsoft/#/support/1234?x=Contoso")).toBe("/#/support/0000");
    expect(route("https://admin.cloud.microsoft/%E0%A4%A")).toBe("/%x0%x0%x");
  });

  it("keeps of a host what is the portals'", () => {
    const hosts = ["portal.azure.com", "*.portal.azure.net"];
    expect(maskHost("Portal.azure.com", hosts)).toBe("portal.azure.com");
    expect(maskHost("contoso-1.portal.azure.net", hosts)).toBe("xxxxxxx-0.portal.azure.net");
    expect(maskHost("contoso.example", hosts)).toBe("xxxxxxx.xxxxxxx");
  });

  it("names a language, and nothing else in its place", () => {
    expect(["de-DE", "zh-Hant-TW", "de-contoso", "", "x-fabrikam"].map(maskLanguage)).toEqual([
      "de-DE",
      "zh-Hant-TW",
      "",
      "",
      "",
    ]);
  });
});

it("of classes those of a known kit stay that name nothing but its parts", () => {
  expect(
    kitClasses(["ms-TextField", "azc-formControl", "ms-Contoso", "fxs-blade-1234", "azc-kim", "css-102", "own-field"]),
  ).toEqual(["ms-TextField", "azc-formControl"]);
});
