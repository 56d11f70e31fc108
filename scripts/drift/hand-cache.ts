import { createHash } from "node:crypto";
import { mkdirSync, readFileSync, writeFileSync } from "node:fs";
import { fileURLToPath } from "node:url";
import type { DrawnPage } from "../../tests/drift/page.ts";
import { pageScript } from "../../tests/drift/site.ts";
import type { BrowserName } from "../../tests/support/browser/installed-browsers.ts";

const FOLDER = fileURLToPath(new URL("../../node_modules/.cache/drift/", import.meta.url));

/** What the scripted hand could not fill in, by page; a page that has not changed is not tried again. */
export interface HandCache {
  readonly get: (page: DrawnPage) => readonly string[] | undefined;
  readonly set: (page: DrawnPage, faults: readonly string[]) => void;
  readonly save: () => void;
}

const read = (path: string): Record<string, readonly string[]> => {
  try {
    return JSON.parse(readFileSync(path, "utf8")) as Record<string, readonly string[]>;
  } catch {
    return {};
  }
};

const hashOf = (text: string): string => createHash("sha256").update(text).digest("hex").slice(0, 20);

/** Opens what is kept for a browser and for the present script of the pages. */
export const openHandCache = async (name: BrowserName): Promise<HandCache> => {
  const path = `${FOLDER}${name}-${hashOf(await pageScript())}.json`;
  const kept = read(path);
  const keyOf = (page: DrawnPage): string => hashOf(JSON.stringify(page));
  return {
    get: (page) => kept[keyOf(page)],
    set: (page, faults) => void (kept[keyOf(page)] = faults),
    save: () => {
      mkdirSync(FOLDER, { recursive: true });
      writeFileSync(path, JSON.stringify(kept));
    },
  };
};
