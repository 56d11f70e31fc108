import { expect, it } from "vitest";
import { read, sourceFiles } from "./support/files.ts";

/** A key, or the beginning of several, and the file that defines it. */
interface StorageKey {
  readonly key: string;
  readonly path: string;
}

/** `export const SETTINGS_KEY = "settings"`, `storedItem(session, "numberDrafts", …)`. */
const DEFINITIONS = [/const \w*(?:KEY|PREFIX) = "([^"]+)"/g, /storedItem\(\s*[\w.]+,\s*"([^"]+)"/g];

const sources = sourceFiles().map((path) => ({ path, text: read(path) }));
const keys: StorageKey[] = sources.flatMap(({ path, text }) =>
  DEFINITIONS.flatMap((definition) => [...text.matchAll(definition)].map(([, key = ""]) => ({ key, path }))),
);

it("finds the storage keys", () => {
  expect(keys.map(({ key }) => key)).toEqual(expect.arrayContaining(["settings", "logCopy", "submission:", "form:"]));
});

it("defines each storage key once", () => {
  expect(keys.filter(({ key }, index) => keys.findIndex((other) => other.key === key) !== index)).toEqual([]);
});

const beginnings = keys.filter(({ key }) => key.endsWith(":"));

it("has no key among those that begin with another", () => {
  const among = ({ key }: StorageKey): StorageKey[] =>
    beginnings.filter((other) => other.key !== key && key.startsWith(other.key));
  expect(keys.filter((key) => among(key).length > 0)).toEqual([]);
});

/** A literal key where a storage area is read or written, or a change of it heard. */
const LITERAL = /(?:local|session|managed)\s*\.(?:get|set|remove)\(\s*(?:\[\s*"|\{\s*\w+:|")|"\w+" in changes/g;

it("spells no key out where it is used", () => {
  const used = sources.flatMap(({ path, text }) => [...text.matchAll(LITERAL)].map(([call]) => `${path}: ${call}`));
  const repeated = beginnings.flatMap(({ key, path }) =>
    sources
      .filter((source) => source.path !== path && [`"${key}`, `\`${key}`].some((text) => source.text.includes(text)))
      .map((source) => `${source.path}: ${key}`),
  );
  expect([...used, ...repeated]).toEqual([]);
});
