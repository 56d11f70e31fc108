import { setTimeout as pause } from "node:timers/promises";
import { build, type Rollup } from "vite";
import { controlsOf } from "../../tests/drift/judge.ts";
import { drawPage } from "../../tests/drift/draw/draw-page.ts";
import type { DriftDoor, DriftPortal } from "../../tests/drift/page.ts";
import { addressOfPage } from "../../tests/drift/site.ts";
import type { TestBrowser } from "../../tests/support/browser/browsers.ts";
import { formFrame, waitForForm } from "../drift/play-page.ts";
import type { CollectedGroup, Sample } from "./collected.ts";

/** Time in which a page loads what it loads late, in ms. */
const LATE = 1200;

interface Collecting {
  readonly drift: DriftDoor;
  readonly collectCandidates: (portal: DriftPortal) => CollectedGroup[];
}

/** The script that collects, for a page. */
export const collectingScript = async (): Promise<string> => {
  const built = (await build({
    configFile: false,
    logLevel: "error",
    build: {
      write: false,
      lib: { entry: "scripts/weights/in-page.ts", formats: ["iife"], name: "collecting" },
    },
  })) as Rollup.RollupOutput[];
  return built[0]?.output[0].code ?? "";
};

/** What speaks for each control of a drawn page, step by step; nothing of one whose form is in a closed shadow tree. */
export const collectSamples = async (browser: TestBrowser, script: string, seed: number): Promise<Sample[]> => {
  const page = drawPage(seed);
  if (page.axes.shadow.startsWith("closed")) return [];
  const truth = Object.fromEntries(
    controlsOf(page).map(({ id, field, isUndecidable }) => [id, isUndecidable ? undefined : field]),
  );
  browser.configure({ drift: { page } });
  const tab = await browser.browser.newPage();
  try {
    await tab.goto(addressOfPage(page, true));
    const frame = await formFrame(tab, page);
    await waitForForm(frame);
    await frame.evaluate(script);
    const samples: Sample[] = [];
    do {
      if (page.axes.timing !== "at once") await pause(LATE);
      const groups = await frame.evaluate(
        (portal) => (window as unknown as Collecting).collectCandidates(portal),
        page.axes.portal,
      );
      samples.push(...groups.map((group) => ({ ...group, seed, truth })));
    } while (await frame.evaluate(() => (window as unknown as Collecting).drift.next()));
    return samples;
  } finally {
    await tab.close();
  }
};
