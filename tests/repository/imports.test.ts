import { existsSync } from "node:fs";
import { join } from "node:path";
import { describe, expect, it } from "vitest";
import { codeFiles, root, sourceFiles } from "./support/files.ts";
import { DATA_FILES, IMPORT_TABLE, type Row, SCRIPT_IMPORTS } from "./support/import-table.ts";
import { type Import, importsOf } from "./support/imports.ts";
import { parsed, type Place } from "./support/parsed.ts";

/** The folder of `src` in which a file lies; empty for a file of no folder. */
const folderOf = (path: string): string => /^src\/([^/]+)\//.exec(path)?.[1] ?? "";
const folders = [...new Set(sourceFiles().map(folderOf))].filter((folder) => folder !== "");
const filesOf = (folder: string): string[] => sourceFiles().filter((path) => folderOf(path) === folder);

const isAllowed = (folder: string, row: Row, { file, query, package: name }: Import): boolean => {
  if (file === undefined) return name === "valibot" || (name !== undefined && (row.packages ?? []).includes(name));
  if (query === "script") return SCRIPT_IMPORTS[folder]?.test(file) ?? false;
  if (!file.startsWith("src/")) return DATA_FILES[file]?.includes(folder) ?? false;
  return folderOf(file) === folder || row.may.includes(folderOf(file)) || (row.files ?? []).includes(file);
};

/** An identifier that stands for a value or type, rather than for the name of a property. */
const isReference = ({ node, parent }: Place): boolean => {
  if (parent?.type === "MemberExpression") return parent.computed || parent.object === node;
  if (parent?.type === "Property") return parent.shorthand ? false : parent.value === node;
  return (
    parent?.type !== "TSPropertySignature" &&
    parent?.type !== "TSQualifiedName" &&
    parent?.type !== "PropertyDefinition"
  );
};

/** Names that the file binds itself, e.g. a parameter `document`: using those is using what was passed in. */
const boundIn = (places: readonly Place[]): Set<string> => {
  const bound = places.flatMap(({ node, parent }) => {
    if (node.type !== "Identifier" || !parent) return [];
    const declares =
      (parent.type === "Property" && parent.value === node) ||
      (parent.type === "VariableDeclarator" && parent.id === node) ||
      (parent.type === "ArrowFunctionExpression" && parent.params.some((one) => one === node)) ||
      parent.type === "ImportSpecifier";
    return declares ? [node.name] : [];
  });
  return new Set(bound);
};

const namesUsed = (path: string): { name: string; where: string }[] => {
  const { places, where } = parsed(path);
  const bound = boundIn(places);
  return places.flatMap((place) => {
    const { node, parent } = place;
    if (
      node.type === "NewExpression" &&
      node.callee.type === "Identifier" &&
      node.callee.name === "Date" &&
      node.arguments.length === 0
    ) {
      return [{ name: "Date.now", where: where(node) }];
    }
    if (node.type !== "Identifier" || !isReference(place) || bound.has(node.name)) return [];
    const member =
      parent?.type === "MemberExpression" && !parent.computed && parent.property.type === "Identifier"
        ? parent.property.name
        : "";
    return [node.name, `${node.name}.${member}`].map((name) => ({ name, where: where(node) }));
  });
};

describe("the import table", () => {
  it("has a row for every folder of src, and no other", () => {
    const entries = Object.keys(IMPORT_TABLE);
    expect(folders.filter((folder) => !entries.includes(folder))).toEqual([]);
    expect(entries.filter((folder) => !folders.includes(folder))).toEqual([]);
  });

  it("keeps all code of src in a folder", () => {
    expect(sourceFiles().filter((path) => folderOf(path) === "" && !path.endsWith(".d.ts"))).toEqual([]);
  });

  it("has no circle among the folders, entries aside", () => {
    const visit = (folder: string, way: readonly string[]): void => {
      expect(way, `circle: ${[...way, folder].join(" -> ")}`).not.toContain(folder);
      for (const next of IMPORT_TABLE[folder]?.may ?? []) visit(next, [...way, folder]);
    };
    for (const folder of Object.keys(IMPORT_TABLE)) visit(folder, []);
  });

  describe.each(Object.entries(IMPORT_TABLE))("src/%s", (folder, row) => {
    it(`imports nothing but ${row.may.join(", ") || "itself"}`, () => {
      const wrong = filesOf(folder)
        .flatMap(importsOf)
        .filter((one) => !isAllowed(folder, row, one));
      expect(wrong.map(({ where, specifier }) => `${where} ${specifier}`)).toEqual([]);
    });

    it("does without what the folder never uses", () => {
      const wrong = filesOf(folder)
        .flatMap(namesUsed)
        .filter(({ name }) => row.never.includes(name));
      expect(wrong.map(({ where, name }) => `${where} ${name}`)).toEqual([]);
    });
  });
});

describe("imports", () => {
  it("name the extension's API in src/platform only", () => {
    const wrong = sourceFiles()
      .flatMap(importsOf)
      .filter(({ from, package: name }) => name === "webextension-polyfill" && folderOf(from) !== "platform");
    expect(wrong.map(({ where }) => where)).toEqual([]);
  });

  it("name existing files, with their ending", () => {
    const wrong = codeFiles()
      .flatMap(importsOf)
      .filter(({ file }) => file !== undefined && !existsSync(join(root, file)));
    expect(wrong.map(({ where, specifier }) => `${where} ${specifier}`)).toEqual([]);
  });

  it("of the product never lead to tests or scripts", () => {
    const wrong = sourceFiles()
      .flatMap(importsOf)
      .filter(({ file }) => /^(?:tests|scripts|docs|dist)\//.test(file ?? ""));
    expect(wrong.map(({ where, specifier }) => `${where} ${specifier}`)).toEqual([]);
  });
});
