import { existsSync } from "node:fs";
import { join } from "node:path";
import { filesIn, read, readJson, root } from "./files.ts";
import type { Manifest } from "./manifest.ts";

export const BROWSERS = ["chrome", "firefox"] as const;
export type Target = (typeof BROWSERS)[number];

/** The built extension for one browser. */
export interface Built {
  readonly target: Target;
  readonly manifest: Manifest;
  /** All files, named from the extension's folder. */
  readonly files: readonly string[];
  readonly read: (path: string) => string;
}

/**
 * The built extension.
 * @throws with what to do, where there is none
 */
export const built = (target: Target): Built => {
  const folder = `dist/${target}`;
  if (!existsSync(join(root, folder, "manifest.json")))
    throw new Error(`${folder} is missing: run "npm run build" first ("npm test" does it itself).`);
  return {
    target,
    manifest: readJson<Manifest>(`${folder}/manifest.json`),
    files: filesIn(folder).map((path) => path.slice(folder.length + 1)),
    read: (path) => read(`${folder}/${path}`),
  };
};
