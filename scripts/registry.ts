// Writes anew what derives from the registry of portals: hosts and scripts in manifest.json, the tables of hosts in
// README.md. `npm run registry`; a test compares. Vite loads the registry, which collects the portals' folders.
import { readFileSync, writeFileSync } from "node:fs";
import { runnerImport } from "vite";
import type * as access from "../src/portals/hosts/portal-accesses.ts";
import type * as derived from "./portals/derived-files.ts";
import { root } from "./support/tools.ts";

const load = async <Module>(path: string): Promise<Module> =>
  (await runnerImport<Module>(`${root}${path}`, { configFile: false, root, logLevel: "error" })).module;

const { derivedFiles } = await load<typeof derived>("scripts/portals/derived-files.ts");
const { PORTAL_ACCESSES } = await load<typeof access>("src/portals/hosts/portal-accesses.ts");

const read = (path: string): string => readFileSync(`${root}${path}`, "utf8");

for (const { path, text } of await derivedFiles(PORTAL_ACCESSES, read)) {
  if (text === read(path)) continue;
  writeFileSync(`${root}${path}`, text);
  console.log(`wrote ${path}`);
}
