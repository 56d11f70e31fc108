import { fileURLToPath } from "node:url";
import { runnerImport } from "vite";

/** The folder of the project. */
const root = fileURLToPath(new URL("../..", import.meta.url));

/** A path in the project, from anywhere. */
export const fromRoot = (path: string): string => `${root}${path}`;

/** Loads a module as Vite does: Node alone cannot collect the portals' folders. */
export const load = async <Module>(path: string): Promise<Module> =>
  (await runnerImport<Module>(fromRoot(path), { configFile: false, root, logLevel: "error" })).module;
