// Writes anew what derives from the registry of portals: hosts and scripts in manifest.json, the tables of hosts in
// docs/permissions.md. `npm run registry`; a test compares.
import type * as Accesses from "../src/portals/hosts/portal-accesses.ts";
import { derivedFiles } from "./portals/derived-files.ts";
import { load } from "./portals/load.ts";
import { readFile, writeFiles } from "./portals/write-files.ts";

const { PORTAL_ACCESSES } = await load<typeof Accesses>("src/portals/hosts/portal-accesses.ts");
writeFiles(await derivedFiles(PORTAL_ACCESSES, readFile));
