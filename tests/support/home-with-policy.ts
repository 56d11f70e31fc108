import { mkdir, mkdtemp, writeFile } from "node:fs/promises";
import { tmpdir } from "node:os";
import { join } from "node:path";

const ID = "on-behalf@example.com";

/**
 * Makes a home folder with a policy for the extension. Firefox takes it from there; Chromium only from one of the whole
 * machine, which is no test's.
 * @param settings what the policy sets
 * @returns the folder, which the caller removes
 */
export const homeWithPolicy = async (settings: object): Promise<string> => {
  const home = await mkdtemp(join(tmpdir(), "on-behalf-home-"));
  const folder = join(home, ".mozilla", "managed-storage");
  await mkdir(folder, { recursive: true });
  const policy = { name: ID, description: "On Behalf", type: "storage", data: settings };
  await writeFile(join(folder, `${ID}.json`), JSON.stringify(policy));
  return home;
};
