import { existsSync } from "node:fs";
import { basename, join } from "node:path";
import { describe, expect, it } from "vitest";
import { filesIn, read, root, textFiles } from "./support/files.ts";
import { citationsIn, joined, sectionsOf } from "./support/citations.ts";

const KNOWLEDGE = filesIn("docs/knowledge");
const known = new Map(KNOWLEDGE.map((path) => [basename(path), sectionsOf(read(path))]));
/** All text but this file, which makes citations up. */
const texts = textFiles().filter((path) => !path.endsWith("/citations.test.ts"));
const cited = texts.flatMap((path) => citationsIn(read(path)).map((citation) => ({ path, ...citation })));

describe("citations", () => {
  it("are found, also several of one file and across lines", () => {
    const text = [
      " * See portal.md 1.1 to",
      " * 1.3; a document of others: docs/portal.md 2.1, other-portal.md 04226413 (2020-10-27).",
      "// forms.md section 4, 2025-11; forms.md 2.2 and 3",
    ].join("\n");
    expect(citationsIn(text)).toEqual([
      { file: "portal.md", sections: ["1.1", "1.3"] },
      { file: "forms.md", sections: ["4"] },
      { file: "forms.md", sections: ["2.2", "3"] },
    ]);
  });

  it("lead to a file and a section of docs/knowledge", () => {
    expect(cited.length).toBeGreaterThan(30);
    const wrong = cited.flatMap(({ path, file, sections }) =>
      sections
        .filter((section) => !known.get(file)?.has(section))
        .map((section) => `${path}: ${file} ${section} does not exist`),
    );
    expect(wrong).toEqual([]);
  });

  it("lead to every file of docs/knowledge", () => {
    const files = new Set(cited.filter(({ path }) => !path.startsWith("docs/")).map(({ file }) => file));
    expect([...known.keys()].filter((file) => !files.has(file))).toEqual([]);
  });

  it("say where a measurement is described", () => {
    const wrong = filesIn("src").flatMap((path) =>
      [...joined(read(path)).matchAll(/.{0,50}\bmeasured\b(?!: [a-z\d-]+\.md \d)/g)].map(([end]) => `${path}: ${end}`),
    );
    expect(wrong).toEqual([]);
  });

  it("of documents by their path lead to a file", () => {
    const wrong = texts.flatMap((path) =>
      [...read(path).matchAll(/(?<![\w/.-])docs\/[\w/-]+\.md\b/g)]
        .filter(([name]) => !existsSync(join(root, name)))
        .map(([name]) => `${path}: ${name}`),
    );
    expect(wrong).toEqual([]);
  });
});

describe.each(KNOWLEDGE)("%s", (path) => {
  it("has public sources and dates", () => {
    expect(read(path).match(/https:\/\//g)?.length ?? 0).toBeGreaterThanOrEqual(3);
    expect(read(path)).toMatch(/\b20\d\d(?:-\d\d){1,2}\b/);
  });

  it("numbers its sections without a repetition", () => {
    const numbers = [...read(path).matchAll(/^#{2,3} (\d+(?:\.\d+)?)/gm)].map(([, number]) => number);
    expect(new Set(numbers).size).toBe(numbers.length);
    expect(numbers.length).toBeGreaterThan(0);
  });
});
