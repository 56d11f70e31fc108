import { readdirSync, readFileSync } from "node:fs";
import { join, relative } from "node:path";
import { fileURLToPath } from "node:url";

/** The folder of the project. */
export const root = fileURLToPath(new URL("../../..", import.meta.url));

/** The text of a file, named from the project's folder. */
export const read = (path: string): string => readFileSync(join(root, path), "utf8");

/** The value in a JSON file. */
export const readJson = <Value>(path: string): Value => JSON.parse(read(path)) as Value;

/** All files in a folder and below, named from the project's folder, in order. */
export const filesIn = (folder: string): string[] =>
  readdirSync(join(root, folder), { recursive: true, withFileTypes: true })
    .filter((entry) => entry.isFile())
    .map((entry) => relative(root, join(entry.parentPath, entry.name)).replaceAll("\\", "/"))
    .sort();

/** Whether the file is one that people write code in. */
export const isCode = (path: string): boolean => /\.(?:tsx?|mjs)$/.test(path);

/** The product's own code. */
export const sourceFiles = (): string[] => filesIn("src").filter(isCode);

/** All code of the project. */
export const codeFiles = (): string[] => [
  ...["src", "tests", "scripts"].flatMap(filesIn).filter(isCode),
  "vite.config.ts",
  "vitest.config.ts",
];

const FOLDERS = [".ci", "data", "docs", "public", "scripts", "src", "tests"];

/** All files of the project that hold text, without those that tools write. */
export const textFiles = (): string[] => {
  const above = readdirSync(root, { withFileTypes: true }).filter(
    (entry) => entry.isFile() && entry.name !== "package-lock.json",
  );
  return [...FOLDERS.flatMap(filesIn), ...above.map(({ name }) => name)].filter(
    (path) => !/\.(?:png|ico|woff2?|store)$/.test(path),
  );
};
