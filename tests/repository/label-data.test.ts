import { describe, expect, it } from "vitest";
import { wordFiles } from "../../scripts/portals/word-files.ts";
import { FORM_FIELDS } from "../../src/form/model/form-field.ts";
import { fold } from "../../src/page/text/fold.ts";
import { PORTALS } from "../../src/portals/registry.ts";
import { filesIn, read, readJson } from "./support/files.ts";

/** Label data: languages with their labels; keys with `_` in front tell where they come from. */
type Labels = Readonly<Record<string, Readonly<Record<string, unknown>>>>;

describe.each(filesIn("data/labels"))("%s", (path) => {
  const data = readJson<Labels>(path);
  const languages = Object.keys(data).filter((key) => !key.startsWith("_"));
  const sources = data["_sources"] ?? {};

  it("names languages by their tags", () => {
    expect(languages.filter((language) => Intl.getCanonicalLocales(language)[0] !== language)).toEqual([]);
  });

  it("has a source for every language, or for every word of it", () => {
    const isSource = (source: unknown): boolean => typeof source === "string" && source.trim() !== "";
    const areSources = (named: unknown): boolean => Array.isArray(named) && named.length > 0 && named.every(isSource);
    const perWord = (sources["perLabel"] ?? {}) as Readonly<Record<string, Labels>>;
    const wrong = languages
      .filter((language) => !areSources(sources[language]))
      .flatMap((language) =>
        Object.entries(data[language] ?? {}).flatMap(([key, words]) =>
          (words as string[])
            .filter((word) => !areSources(perWord[language]?.[key]?.[word]))
            .map((word) => `${language}.${key}: ${word}`),
        ),
      );
    expect(wrong).toEqual([]);
  });

  it("holds lists of words and nothing else", () => {
    const isWord = (word: unknown): boolean =>
      typeof word === "string" && word !== "" && word.trim() === word && word.length <= 200;
    const wrong = languages.flatMap((language) =>
      Object.entries(data[language] ?? {})
        .filter(([, words]) => !Array.isArray(words) || !words.every(isWord))
        .map(([key]) => `${language}.${key}`),
    );
    expect(wrong).toEqual([]);
  });

  it("has evidence only for labels that it holds", () => {
    const evidence = (data["_evidence"] ?? {}) as Record<string, Record<string, Record<string, unknown>>>;
    const wrong = Object.entries(evidence).flatMap(([language, keys]) =>
      Object.entries(keys).flatMap(([key, words]) => {
        const held = (data[language]?.[key] ?? []) as string[];
        return Object.keys(words)
          .filter((word) => !held.includes(word))
          .map((word) => `${language}.${key}: ${word}`);
      }),
    );
    expect(wrong).toEqual([]);
  });
});

describe("data/general-words.json", () => {
  const data = readJson<Labels>("data/general-words.json");
  const languages = Object.entries(data).filter(([key]) => !key.startsWith("_"));
  const NO_FIELDS = ["ignored", "others", "again", "contact", "plan", "emailMethod", "phoneMethod"];
  const folded = (words: unknown): string[] => (words as string[]).map((word) => fold(word));

  it("names fields and languages that there are", () => {
    expect(languages.length).toBeGreaterThan(15);
    expect(languages.filter(([language]) => Intl.getCanonicalLocales(language)[0] !== language)).toEqual([]);
    const keys = [...new Set(languages.flatMap(([, words]) => Object.keys(words)))];
    expect(keys.filter((key) => !NO_FIELDS.includes(key) && !FORM_FIELDS.some((field) => field === key))).toEqual([]);
  });

  it.each(languages)(
    "has no word of %s for two fields, or for a field and what is not the contact's",
    (_tag, words) => {
      const fields = Object.entries(words).filter(([key]) => !NO_FIELDS.includes(key));
      const all = [...fields.flatMap(([, texts]) => [...new Set(folded(texts))]), ...new Set(folded(words["others"]))];
      expect(all.filter((word, index) => all.indexOf(word) !== index)).toEqual([]);
    },
  );
});

describe("the words that the product carries", () => {
  const files = wordFiles(PORTALS, read);

  it("are those of the label data; `npm run words` makes them anew", () => {
    for (const { path, text } of files) expect(read(path), path).toBe(text);
  });

  it("are all made from it", () => {
    const made = filesIn("src/portals").filter((path) => /\.json$|\/label-key\.ts$/.test(path));
    expect(made).toEqual(files.map(({ path }) => path).sort());
  });
});
