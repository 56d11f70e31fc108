import { browser } from "../../platform/browser.ts";
import { watchAccess, withheldAccess } from "../../platform/pages/site-access.ts";
import type { AccessSource } from "./access-notice.tsx";

/** Access to the portals, as the browser grants it. */
export const extensionAccess = (report: AccessSource["report"]): AccessSource => ({
  withheld: () => withheldAccess(browser),
  request: (origins) => browser.permissions.request({ origins: [...origins] }),
  watch: (changed, signal) => watchAccess(browser.permissions, changed, signal),
  report,
});
