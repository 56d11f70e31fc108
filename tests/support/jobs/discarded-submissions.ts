import type { TestBrowser } from "../browser/browsers.ts";
import { sessionItem } from "./session-item.ts";

/**
 * The submissions that the extension has taken back since it was started: a lasting sign, where the ticket may have
 * come and gone before anybody looked.
 */
export const discardedSubmissions = async (browser: TestBrowser): Promise<readonly string[]> =>
  ((await sessionItem(browser, "discarded")) as readonly string[] | undefined) ?? [];
