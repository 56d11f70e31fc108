import { browser } from "../../platform/browser.ts";
import { isOnToolbar, watchToolbar } from "../../platform/pages/toolbar.ts";
import { CUSTOMER_LIST } from "../../portals/partner-center/customer-list.ts";
import { extensionSource } from "../options/extension/extension-source.ts";
import type { WelcomeSource } from "./welcome-source.ts";

/** The welcome page's view of the extension. */
export const extensionWelcome = (report: WelcomeSource["report"], openSample: () => void): WelcomeSource => ({
  ...extensionSource(report),
  toolbar: {
    kind: browser.runtime.getURL("").startsWith("moz-extension:") ? "firefox" : "chromium",
    isPinned: () => isOnToolbar(browser),
    watch: (changed, signal) => {
      watchToolbar(browser, changed, signal);
      // For browsers without such an event.
      document.addEventListener("visibilitychange", changed, { signal });
    },
  },
  openSample,
  partnerCenter: CUSTOMER_LIST,
  report,
});
