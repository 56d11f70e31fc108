import { describe, expect, it } from "vitest";
import { filesIn, isCode, readJson } from "./support/files.ts";
import { parsed, stringsOf } from "./support/parsed.ts";

/** Folders that work for every site and every language: what they know of one comes in as data. */
const ENGINE = [
  "page",
  "form/detection",
  "form/filling",
  "form/session",
  "tenant/verdict",
  "tenant/page",
  "submission/page",
];

/** Sites, their hosts, and the class prefixes of their component libraries. */
const SITE_WORDS = [
  /azure|microsoft|office|entra\b|intune|power ?(?:platform|apps)|partner ?cent/,
  /fluent|knockout|reactblade|msportalfx|__react/,
  /(?<![a-z])(?:fxs|fxc|azc|ext|ms|fui)-/,
];

/** Whole strings that are words of a language rather than names of roles, keys or attributes. */
const labels = (): Set<string> => {
  const texts = filesIn("data/labels").flatMap((path) =>
    Object.entries(readJson<Record<string, Record<string, string[]>>>(path))
      .filter(([language]) => !language.startsWith("_"))
      .flatMap(([, words]) => Object.values(words).flat()),
  );
  return new Set(texts.filter((text) => /\s|\P{ASCII}/u.test(text)).map((text) => text.toLowerCase()));
};

const stringsIn = (path: string): { text: string; where: string }[] => {
  const { places, where } = parsed(path);
  return places
    .filter(
      ({ parent }) =>
        parent?.type !== "ImportDeclaration" &&
        parent?.type !== "ExportNamedDeclaration" &&
        parent?.type !== "ExportAllDeclaration",
    )
    .flatMap((place) => {
      const { node } = place;
      const patterns = node.type === "Literal" && "regex" in node ? [node.regex.pattern] : [];
      return [...stringsOf(place), ...patterns].map((text) => ({ text: text.toLowerCase(), where: where(node) }));
    });
};

describe.each(ENGINE)("src/%s", (folder) => {
  const files = filesIn(`src/${folder}`).filter(isCode);

  it("names no portal, no host and no class of a component library", () => {
    expect(files.flatMap(stringsIn).filter(({ text }) => SITE_WORDS.some((word) => word.test(text)))).toEqual([]);
  });

  it("has no address", () => {
    const wrong = files
      .flatMap(stringsIn)
      .filter(({ text }) => /https?:\/\/\w|\b[\w-]+\.(?:com|net|us|cn|de|fr|sg)\b/.test(text));
    expect(wrong).toEqual([]);
  });

  it("has no label of any language", () => {
    const words = labels();
    expect(words.size).toBeGreaterThan(100);
    expect(files.flatMap(stringsIn).filter(({ text }) => words.has(text))).toEqual([]);
  });

  it("has no letters beyond the Latin alphabet of code", () => {
    // Punctuation such as the full-width colon is structure; letters are words of a language.
    const wrong = files.flatMap(stringsIn).filter(({ text }) => /(?!\p{ASCII})\p{L}/u.test(text));
    expect(wrong).toEqual([]);
  });

  it("takes no file but code", () => {
    expect(filesIn(`src/${folder}`).filter((path) => !isCode(path))).toEqual([]);
    expect(files.length).toBeGreaterThan(0);
  });
});
