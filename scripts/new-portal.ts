// Makes what a new portal begins with: `npm run new:portal contoso-admin` writes its folders, and what derives from
// them.
import { readdirSync } from "node:fs";
import type * as Accesses from "../src/portals/hosts/portal-accesses.ts";
import { derivedFiles } from "./portals/derived-files.ts";
import { fromRoot, load } from "./portals/load.ts";
import { refusal, scaffold } from "./portals/scaffold.ts";
import { readTemplates } from "./portals/templates.ts";
import { readFile, writeFiles } from "./portals/write-files.ts";

const [name = ""] = process.argv.slice(2);
const refused = refusal(name, readdirSync(fromRoot("src/portals")));
if (refused) {
  console.error(`${refused}.\nUsage: npm run new:portal NAME`);
  process.exit(1);
}

writeFiles(await scaffold(name, new Date().getFullYear(), readTemplates(), readFile("src/model/portal.ts")));
const { PORTAL_ACCESSES } = await load<typeof Accesses>("src/portals/hosts/portal-accesses.ts");
writeFiles(await derivedFiles(PORTAL_ACCESSES, readFile));

console.log(`
Next:
  1. Replace the hosts in src/portals/${name}/access.ts and the words in forms/, each with its public source, and make
     tests/practice/${name}/page.html like the real page.
  2. npm run registry   writes the new hosts into manifest.json and docs/permissions.md
  3. npm run check      then npm test`);
