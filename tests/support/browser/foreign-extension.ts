import { mkdtemp, rm, writeFile } from "node:fs/promises";
import { tmpdir } from "node:os";
import { join } from "node:path";

/** An extension of somebody else, in a folder of its own. */
export interface ForeignExtension {
  readonly folder: string;
  remove(): Promise<void>;
}

/** Makes an extension whose content script runs in these pages. */
export const makeForeignExtension = async (matches: readonly string[], script: string): Promise<ForeignExtension> => {
  const folder = await mkdtemp(join(tmpdir(), "foreign-extension-"));
  const manifest = {
    manifest_version: 3,
    name: "Somebody else's",
    version: "1.0",
    host_permissions: matches,
    content_scripts: [{ matches, js: ["content.js"], run_at: "document_idle" }],
    browser_specific_settings: { gecko: { id: "somebody-else@example.com" } },
  };
  await writeFile(join(folder, "manifest.json"), JSON.stringify(manifest));
  await writeFile(join(folder, "content.js"), script);
  return { folder, remove: () => rm(folder, { recursive: true, force: true }) };
};
