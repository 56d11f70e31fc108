import { mkdir } from "node:fs/promises";
import { join } from "node:path";
import type { Page, Viewport } from "puppeteer-core";

/** Takes pictures of a page in light and in dark, named after what they show. */
export type TakePictures = (page: Page, name: string, viewport?: Viewport) => Promise<void>;

const FOLDER = "artifacts";
const SCHEMES = ["light", "dark"] as const;

/** Pictures go to `artifacts/<name>-<language>-<scheme>.png`. */
export const picturesOf =
  (language: string): TakePictures =>
  async (page, name, viewport) => {
    await mkdir(FOLDER, { recursive: true });
    await page.bringToFront();
    if (viewport) await page.setViewport(viewport);
    await page.evaluate(() => {
      if (document.activeElement instanceof HTMLElement) document.activeElement.blur();
      scrollTo(0, 0);
    });
    for (const value of SCHEMES) {
      await page.emulateMediaFeatures([{ name: "prefers-color-scheme", value }]);
      const path = join(FOLDER, `${name}-${language}-${value}.png`);
      await page.screenshot({ path });
      console.log(`      picture: ${path}`);
    }
    await page.emulateMediaFeatures([]);
  };
