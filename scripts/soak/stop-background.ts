import { setTimeout as pause } from "node:timers/promises";
import type { TestBrowser } from "../../tests/support/browser/browsers.ts";

/** Stops the background; what comes in may start it again at once, before anybody has seen that it was gone. */
export const stopBackground = (browser: TestBrowser): Promise<unknown> =>
  Promise.race([browser.stopBackground().catch(() => undefined), pause(1000)]);
