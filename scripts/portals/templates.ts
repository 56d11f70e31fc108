import { readdirSync } from "node:fs";
import { relative } from "node:path";
import { fromRoot } from "./load.ts";
import { type ProjectFile, readFile } from "./write-files.ts";

const FOLDER = "scripts/portals/templates";

/** The files of a new portal, by their paths in the project. */
export const readTemplates = (): ProjectFile[] =>
  readdirSync(fromRoot(FOLDER), { recursive: true, withFileTypes: true })
    .filter((entry) => entry.isFile())
    .map((entry) => relative(fromRoot(FOLDER), `${entry.parentPath}/${entry.name}`).replaceAll("\\", "/"))
    .sort()
    .map((path) => ({ path, text: readFile(`${FOLDER}/${path}`) }));
