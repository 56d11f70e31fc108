// Writes anew what derives from the registry of portals: hosts and scripts in manifest.json, the tables of hosts in
// README.md. `npm run registry`; a test compares. Vite loads the registry, which collects the portals' folders.
import { readFileSync, writeFileSync } from "node:fs";
import { runnerImport } from "vite";
import { root } from "./tools.mjs";

/** @template Module @param {string} path @returns {Promise<Module>} */
const load = async (path) =>
  (await runnerImport(`${root}${path}`, { configFile: false, root, logLevel: "error" })).module;

/** @type {typeof import("./portals/derived-files.ts")} */
const { derivedFiles } = await load("scripts/portals/derived-files.ts");
/** @type {typeof import("../src/portals/hosts/portal-accesses.ts")} */
const { PORTAL_ACCESSES } = await load("src/portals/hosts/portal-accesses.ts");

/** @param {string} path */
const read = (path) => readFileSync(`${root}${path}`, "utf8");

for (const { path, text } of await derivedFiles(PORTAL_ACCESSES, read)) {
  if (text === read(path)) continue;
  writeFileSync(`${root}${path}`, text);
  console.log(`wrote ${path}`);
}
