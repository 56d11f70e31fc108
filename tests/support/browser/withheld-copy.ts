import { cp, mkdtemp, readFile, writeFile } from "node:fs/promises";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { builtExtension } from "./browsers.ts";

/**
 * Chromium's prompt is out of a test's reach, and its own page of extensions grants no optional host. So there the
 * hosts are required ones of a copy of the extension, withheld by the browser until its page grants them: the extension
 * cannot tell the difference. Firefox asks nobody under test, so there the switch itself is pressed.
 */
export const withheldCopy = async (origins: readonly string[]): Promise<string> => {
  const folder = await mkdtemp(join(tmpdir(), "on-behalf-"));
  await cp(builtExtension("chrome"), folder, { recursive: true });
  const manifest = JSON.parse(await readFile(join(folder, "manifest.json"), "utf8")) as { host_permissions: string[] };
  manifest.host_permissions.push(...origins);
  await writeFile(join(folder, "manifest.json"), JSON.stringify(manifest));
  return folder;
};
