import { readdirSync, readFileSync, mkdirSync, writeFileSync } from "node:fs";
import { join } from "node:path";
import { zipSync } from "fflate";
import { buildExtension } from "./support/build-extension.ts";
import { runNpm } from "./support/run-npm.ts";

/**
 * What Mozilla's store runs on each upload. It is fetched when it is needed: 190 packages that no other command uses.
 */
const ADDONS_LINTER = "addons-linter@10.13.0";

/** A fixed date, in local time as zip files hold it: the same sources give the same bytes. */
const DATE = new Date(1980, 0, 1);

/** Chromium's stores refuse `key`, which gives the unpacked build one id on every machine. */
const withoutKey = (manifest: Uint8Array): Uint8Array => {
  const { key: _key, ...rest } = JSON.parse(Buffer.from(manifest).toString()) as Record<string, unknown>;
  return new TextEncoder().encode(JSON.stringify(rest, null, 2));
};

const filesIn = (folder: string): Record<string, Uint8Array> => {
  const paths = readdirSync(folder, { recursive: true, withFileTypes: true })
    .filter((entry) => entry.isFile() && entry.name !== ".DS_Store")
    .map((entry) => join(entry.parentPath, entry.name).slice(folder.length + 1))
    .sort();
  return Object.fromEntries(paths.map((path) => [path.replaceAll("\\", "/"), readFileSync(join(folder, path))]));
};

await buildExtension("chrome", "firefox");
const { version } = JSON.parse(readFileSync("manifest.json", "utf8")) as { version: string };
mkdirSync("artifacts", { recursive: true });

const packages: Record<string, string> = {};
for (const browser of ["chrome", "firefox"]) {
  const files = filesIn(join("dist", browser));
  const manifest = files["manifest.json"];
  if (!manifest) throw new Error(`dist/${browser} has no manifest.json`);
  const zip = zipSync({ ...files, "manifest.json": withoutKey(manifest) }, { level: 9, mtime: DATE });
  const path = join("artifacts", `on-behalf-${browser}-${version}.zip`);
  writeFileSync(path, zip);
  packages[browser] = path;
  console.log(`  ${path}: ${Math.ceil(zip.length / 1024)} KB`);
}
await runNpm(
  "Checking the Firefox package with Mozilla's linter",
  "exec",
  "--yes",
  `--package=${ADDONS_LINTER}`,
  "--",
  "addons-linter",
  packages["firefox"] ?? "",
);
