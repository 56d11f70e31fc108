// Makes src/portals/*/labels.json and forms/label-key.ts from data/labels. `npm run words`; a test compares.
import type * as Registry from "../src/portals/registry.ts";
import { load } from "./portals/load.ts";
import { wordFiles } from "./portals/word-files.ts";
import { readFile, writeFiles } from "./portals/write-files.ts";

const { PORTALS } = await load<typeof Registry>("src/portals/registry.ts");
writeFiles(wordFiles(PORTALS, readFile));
