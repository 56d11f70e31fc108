import { setTimeout as pause } from "node:timers/promises";
import type { Page } from "puppeteer-core";

/**
 * The address of a loaded page as the page itself knows it (puppeteer does not hear of navigations in Firefox's
 * extension pages); empty while it loads or when the tab has gone.
 */
export const addressOf = (page: Page): Promise<string> =>
  Promise.race([page.evaluate(() => (document.readyState === "complete" ? location.href : "")), pause(1000, "")]).catch(
    () => "",
  );
