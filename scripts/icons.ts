import { readFile, writeFile } from "node:fs/promises";
import { fileURLToPath } from "node:url";
import puppeteer from "puppeteer-core";
import { chromiumPath } from "./support/find-browser.ts";

// Draws public/icons/*.png anew from icon.svg; needed only after the drawing has changed.
const SIZES = [16, 32, 48, 128];
const folder = new URL("../public/icons/", import.meta.url);
const drawing = await readFile(new URL("icon.svg", folder), "base64");

const executablePath = chromiumPath();
if (executablePath === undefined) throw new Error("No Chromium found; CHROMIUM can name one");
const browser = await puppeteer.launch({ executablePath, args: ["--no-sandbox"] });
try {
  const page = await browser.newPage();
  for (const size of SIZES) {
    await page.setViewport({ width: size, height: size });
    await page.setContent(
      `<style>body{margin:0}img{display:block;width:${size}px;height:${size}px}</style><img ` +
        `src="data:image/svg+xml;base64,${drawing}">`,
    );
    const image = await page.screenshot({ omitBackground: true });
    await writeFile(fileURLToPath(new URL(`${size}.png`, folder)), image);
  }
} finally {
  await browser.close();
}
