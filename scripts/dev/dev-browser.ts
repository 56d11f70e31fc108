import { azureSite } from "../../tests/practice/azure/site.ts";
import { fabrikam } from "../../tests/practice/azure/tenants.ts";
import { practiceSites } from "../../tests/practice/sites.ts";
import { launch } from "../../tests/support/browser/browsers.ts";
import { partner, saveSettings } from "../../tests/support/jobs/extension-settings.ts";
import { addressOf } from "../../tests/support/browser/address-of.ts";
import type { Target } from "../support/build-extension.ts";

/** A browser with the extension at the practice portals. */
export interface DevBrowser {
  /** Puts the extension as it is built now in the place of the old one, and loads all pages again. */
  reload(): Promise<void>;
  close(): Promise<void>;
}

/** Opens it, with contact details and the own tenant set. */
export const openDevBrowser = async (
  target: Target,
  extension: string,
  { headless, onClosed }: { readonly headless: boolean; readonly onClosed: () => void },
): Promise<DevBrowser> => {
  const browser = await launch(target, { extension, headless, interruptible: false });
  await saveSettings(browser, { contactDetails: partner, ownTenants: [{ domain: fabrikam.domain }] });
  await browser.openPage(practiceSites.find(({ id }) => id === "chooser")?.addresses["chooser"] ?? "");
  const front = await browser.openPage(azureSite.addresses["customer"] ?? "", {
    azure: { startStep: "additionalDetails", prefilled: true },
  });
  await front.bringToFront();
  browser.browser.once("disconnected", onClosed);
  return {
    reload: async () => {
      const own = browser.extensionOrigin;
      const pages = await browser.browser.pages();
      const addresses = await Promise.all(pages.map(addressOf));
      await browser.installExtension();
      for (const [index, page] of pages.entries()) {
        const address = addresses[index] ?? "";
        if (address.startsWith("https:")) await page.reload();
        // The extension's own pages are closed with it.
        if (address.startsWith(own) && page.isClosed()) await browser.openExtensionPage(address.slice(own.length));
      }
    },
    close: () => browser.close(),
  };
};
