import { describe, test as anyTest } from "vitest";
import { IS_LONG } from "../is-long.ts";
import type { BrowserName } from "./installed-browsers.ts";

/** A test that runs after those before it in its own browser. */
export const test = anyTest.sequential;

/**
 * The same tests in Chromium and in Firefox, both at once: most of their time is waiting. What they share in a browser
 * has to be declared within.
 * @param title with `%s` for the browser
 */
export const inBothBrowsers = (title: string, tests: (name: BrowserName) => void): void =>
  describe.concurrent.each<BrowserName>(["chrome", "firefox"])(title, tests);

/**
 * Tests of which each runs in one of the two browsers, by turns; in both where the run may take long. For what our own
 * code decides, in the same way in both, where other tests show in both that it gets to the page.
 * @param name the browser of the tests around it
 */
export const byTurns = (name: BrowserName): ((title: string, run: () => Promise<void>) => void) => {
  let turns = 0;
  return (title, run) => {
    const isMine = turns % 2 === (name === "chrome" ? 0 : 1);
    turns += 1;
    if (isMine || IS_LONG) test(title, run);
  };
};
