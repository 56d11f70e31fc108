import { describe, expect, it } from "vitest";
import { languageOfWords } from "../../../src/messages/kept-words.ts";
import { languagesOf, wordsFor } from "../../../src/portals/words-for.ts";

const PORTALS = ["azure", "microsoft365", "powerPlatform"] as const;

describe("the languages in which forms are known", () => {
  it.each(PORTALS)("of %s are exactly those of which a page is not sent the words of all", (portal) => {
    const all = wordsFor(portal, "");
    const tags = [
      "en",
      "de",
      "fr",
      "pt",
      "el",
      "sw",
      "tlh",
      "zh",
      "zh-hans",
      "zh-hant",
      "zh-cn",
      "zh-tw",
      "zh-hk",
      "zh-sg",
      "zh-mo",
      "zh-xx",
      "",
    ];
    const known = languagesOf(portal);
    expect(tags.filter((tag) => known.includes(tag))).toEqual(
      tags.filter((tag) => JSON.stringify(wordsFor(portal, tag)) !== JSON.stringify(all)),
    );
    expect(known).toEqual(expect.arrayContaining(["en", "de", "zh-hans", "zh-cn", "zh-tw"]));
    expect(known).not.toContain("sw");
  });

  it.each(PORTALS)("of %s hang on the language alone, in Chinese on the script too", (portal) => {
    for (const tag of ["de-AT", "PT-br", "pt-PT", "en-GB", "zh-Hans-CN", "zh-TW", "sw-KE", "german"]) {
      const own = tag.startsWith("zh-Hans") ? "zh-hans" : tag;
      expect(wordsFor(portal, languageOfWords(tag)), tag).toEqual(wordsFor(portal, own));
    }
  });

  it.each(["microsoft365", "azure"] as const)(
    "of %s tell the two kinds of Chinese apart, whatever they are called",
    (portal) => {
      const [simplified, traditional] = [wordsFor(portal, "zh-Hans"), wordsFor(portal, "zh-Hant")];
      expect(simplified).not.toEqual(traditional);
      expect(wordsFor(portal, "zh-CN")).toEqual(simplified);
      expect(wordsFor(portal, "zh-HK")).toEqual(traditional);
    },
  );
});
