import { existsSync, mkdirSync, readFileSync, writeFileSync } from "node:fs";
import { dirname } from "node:path";
import { fromRoot } from "./load.ts";

/** A file of the project: its path from the project's folder, and its text. */
export interface ProjectFile {
  readonly path: string;
  readonly text: string;
}

/** The text of a file of the project. */
export const readFile = (path: string): string => readFileSync(fromRoot(path), "utf8");

/** Writes those that are not so yet, and says which. */
export const writeFiles = (files: readonly ProjectFile[]): void => {
  for (const { path, text } of files) {
    if (existsSync(fromRoot(path)) && readFile(path) === text) continue;
    mkdirSync(dirname(fromRoot(path)), { recursive: true });
    writeFileSync(fromRoot(path), text);
    console.log(`wrote ${path}`);
  }
};
