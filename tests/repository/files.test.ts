import { existsSync } from "node:fs";
import { basename, join, posix } from "node:path";
import { describe, expect, it } from "vitest";
import { codeFiles, filesIn, read, root, sourceFiles, textFiles } from "./support/files.ts";
import { parsed } from "./support/parsed.ts";

/** Maximum number of lines of a file, of columns of a line, and of files beside each other. */
const LONGEST = 250;
const WIDEST = 120;
const BESIDE = 20;
/** The middle of the files of `src`, in lines: small files, each named for the one thing in it. */
const MIDDLE = { least: 20, most: 80 };
const KEBAB = /^[a-z0-9]+(?:-[a-z0-9]+)*(?:\.[a-z0-9]+)+$/;

/** Code and styles; what is generated, and data, are as long as they are. */
const code = [
  ...codeFiles(),
  ...["src", "tests"].flatMap(filesIn).filter((path) => /\.(?:css|html)$/.test(path)),
].filter((path) => !path.includes("/generated/"));

const lines = (path: string): number => read(path).split("\n").length - 1;

describe("files", () => {
  it(`have at most ${LONGEST} lines`, () => {
    expect(code.filter((path) => lines(path) > LONGEST).map((path) => `${path}: ${lines(path)}`)).toEqual([]);
  });

  it(`have lines of at most ${WIDEST} columns`, () => {
    const wide = code.flatMap((path) =>
      read(path)
        .split("\n")
        .flatMap((line, index) => (line.length > WIDEST ? [`${path}:${index + 1}`] : [])),
    );
    expect(wide).toEqual([]);
  });

  it(`are at most ${BESIDE} beside each other`, () => {
    const folders = ["src", "tests", "scripts", "docs"].flatMap(filesIn).map((path) => posix.dirname(path));
    const count = (folder: string): number => folders.filter((other) => other === folder).length;
    expect([...new Set(folders)].filter((folder) => count(folder) > BESIDE)).toEqual([]);
  });

  it("of src are small, taken together", () => {
    const sorted = sourceFiles()
      .map(lines)
      .sort((a, b) => a - b);
    const median = sorted[Math.floor(sorted.length / 2)];
    expect(median).toBeGreaterThanOrEqual(MIDDLE.least);
    expect(median).toBeLessThanOrEqual(MIDDLE.most);
  });

  it("have kebab-case names", () => {
    expect(["src", "tests", "scripts", "docs"].flatMap(filesIn).filter((path) => !KEBAB.test(basename(path)))).toEqual(
      [],
    );
  });

  it("end with one line break and hold no tab and no space at a line's end", () => {
    expect(textFiles().filter((path) => !path.startsWith("data/") && isUntidy(read(path)))).toEqual([]);
  });

  it("refer to nothing outside the project", () => {
    // Put together here, so that this file does not refer to it either.
    const outside = [["", "work", ""].join("/"), ["DESIGN", "md"].join(".")];
    const wrong = textFiles().flatMap((path) => [
      ...outside.filter((name) => read(path).includes(name)).map((name) => `${path}: ${name}`),
      ...[...read(path).matchAll(/(?:\.\.\/)+shared\b/g)]
        .filter(([name]) => !isInside(path, name))
        .map(([name]) => `${path}: ${name}`),
    ]);
    expect(wrong).toEqual([]);
  });
});

/** Whether a relative name leads to something of the project. */
const isInside = (from: string, name: string): boolean => {
  const target = posix.join(posix.dirname(from), name);
  return !target.startsWith("..") && existsSync(join(root, target));
};

const isUntidy = (text: string): boolean =>
  text !== "" && (!text.endsWith("\n") || text.endsWith("\n\n") || /\t|[ \u00a0]$/m.test(text));

describe("code", () => {
  it("leaves no work for later", () => {
    const marks = ["TODO", "FIXME", "XXX", "HACK"];
    const wrong = codeFiles().flatMap((path) => {
      const { comments, where } = parsed(path);
      return comments.filter(({ value }) => marks.some((mark) => new RegExp(`\\b${mark}\\b`).test(value))).map(where);
    });
    expect(wrong).toEqual([]);
  });

  it("silences no checker", () => {
    const wrong = codeFiles().flatMap((path) => {
      const { comments, where } = parsed(path);
      return comments
        .filter(({ value }) =>
          /@ts-(?:ignore|nocheck|expect-error)|\b(?:eslint|oxlint|biome)-(?:disable|ignore)/.test(value),
        )
        .map(where);
    });
    expect(wrong).toEqual([]);
  });

  it("never says any", () => {
    const wrong = codeFiles().flatMap((path) => {
      const { places, where } = parsed(path);
      return places.filter(({ node }) => node.type === "TSAnyKeyword").map(({ node }) => where(node));
    });
    expect(wrong).toEqual([]);
  });

  it("casts no value through unknown in the product", () => {
    const wrong = sourceFiles().flatMap((path) => {
      const { places, where } = parsed(path);
      return places
        .filter(
          ({ node }) =>
            node.type === "TSAsExpression" &&
            node.expression.type === "TSAsExpression" &&
            node.expression.typeAnnotation.type === "TSUnknownKeyword",
        )
        .map(({ node }) => where(node));
    });
    expect(wrong).toEqual([]);
  });
});
