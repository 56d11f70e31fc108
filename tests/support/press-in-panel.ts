import type { Page } from "puppeteer-core";
import type { TestBrowser } from "./browsers.ts";
import { waitFor } from "./wait-for.ts";

/** Presses a button of the panel until it has worked: in its first half second the panel does not act, and a person presses again. */
export const pressInPanel = (browser: TestBrowser, page: Page, button: string, worked: () => Promise<unknown>): Promise<unknown> =>
  waitFor(
    async () => {
      await browser.panel(page).click(button);
      return waitFor(worked, { timeout: 3000 });
    },
    { timeout: 40_000, message: `"${button}" to work` },
  );
