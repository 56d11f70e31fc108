import { afterAll, beforeAll, expect } from "vitest";
import { playPage } from "../../scripts/drift/play-page.ts";
import { storyOf } from "../../scripts/drift/story.ts";
import { saveDriftSettings } from "../../scripts/drift/settings.ts";
import { drawPage } from "../drift/draw/draw-page.ts";
import { byTurns, inBothBrowsers } from "../support/browser/both-browsers.ts";
import { borrow } from "../support/browser/borrow.ts";
import type { TestBrowser } from "../support/browser/browsers.ts";
import { variants } from "../support/is-long.ts";

/** A small part of `npm run drift`: seeds for tuning whose pages together have many values of the axes. */
const SEEDS = [5, 18, 24, 35, 51, 68, 79, 124] as const;

inBothBrowsers("a form that nobody has seen, in %s", (name) => {
  let browser: TestBrowser;
  const byTurn = byTurns(name);

  beforeAll(async () => {
    browser = await borrow(name);
    await saveDriftSettings(browser);
  });
  afterAll(() => browser?.close());

  for (const seed of variants(SEEDS, 4))
    byTurn(`has nothing wrong and nothing silent (seed ${seed})`, async () => {
      const page = drawPage(seed);
      const played = await playPage(browser, page);
      const faults = played.verdicts.filter(({ outcome }) => outcome === "wrong" || outcome === "silent");
      expect(faults, storyOf({ browser: name, page, kind: "played", played }, "")).toEqual([]);
      expect(played.errors).toEqual([]);
    });
});
