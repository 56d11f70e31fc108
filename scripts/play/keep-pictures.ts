import { copyFile, mkdir, stat } from "node:fs/promises";
import { join } from "node:path";

/** The pictures that the README shows, from those that the play has taken. */
const KEPT = {
  "panel.png": "form-en-light.png",
  "own-organization.png": "own-organization-en-light.png",
  "popup.png": "popup-en-light.png",
  "all-requests.png": "all-requests-en-light.png",
};
const LARGEST = 200_000;

/** Copies the README's pictures to `docs/pictures`. */
export const keepPictures = async (): Promise<void> => {
  await mkdir("docs/pictures", { recursive: true });
  for (const [name, taken] of Object.entries(KEPT)) {
    const path = join("docs", "pictures", name);
    await copyFile(join("artifacts", taken), path);
    const { size } = await stat(path);
    if (size > LARGEST) throw new Error(`${path} has ${size} bytes, more than ${LARGEST}`);
    console.log(`      kept: ${path} (${Math.ceil(size / 1000)} KB)`);
  }
};
