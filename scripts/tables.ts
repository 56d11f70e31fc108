// Makes the tables of time zones and countries from the installed CLDR packages, and the pages' colours from the
// palette.
// `npm run tables`; a test compares.
import { mkdirSync, writeFileSync } from "node:fs";
import { dirname } from "node:path";
import { fileURLToPath } from "node:url";
import { tableFiles } from "./tables/table-files.ts";

for (const { path, text } of tableFiles()) {
  const file = fileURLToPath(new URL(`../${path}`, import.meta.url));
  mkdirSync(dirname(file), { recursive: true });
  writeFileSync(file, text);
}
