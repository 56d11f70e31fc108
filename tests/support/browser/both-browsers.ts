import { describe, test as anyTest } from "vitest";
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
