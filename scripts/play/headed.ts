import { azureSite } from "../../tests/practice/azure/site.ts";
import { fabrikam } from "../../tests/practice/azure/tenants.ts";
import { practiceSites } from "../../tests/practice/sites.ts";
import { launch } from "../../tests/support/browser/browsers.ts";
import { partner, saveSettings } from "../../tests/support/jobs/extension-settings.ts";

const HELP = `
The browser is open, with the extension and the practice portals; it has no way to the network.
Contact details and the own tenant (${fabrikam.domain}) are set; change them in the options of the extension.
Play the job by hand: fill in step 1, go on to step 3, look at what the extension did, press Create, open the popup.
The other tab leads to all practice portals. Close the browser to end.`;

/** Opens a browser in which a person plays the job, and waits until it is closed. */
export const playHeaded = async (): Promise<void> => {
  const browser = await launch("chrome", { headless: false });
  await saveSettings(browser, { contactDetails: partner, ownTenants: [{ domain: fabrikam.domain }] });
  const left = await browser.browser.pages();
  await browser.openPage(practiceSites.find(({ id }) => id === "chooser")?.addresses["chooser"] ?? "");
  const front = await browser.openPage(azureSite.addresses["customer"] ?? "");
  for (const page of left) await page.close();
  await front.bringToFront();
  console.log(HELP);
  await new Promise<void>((resolve) => browser.browser.once("disconnected", () => resolve()));
  await browser.proxy.close();
};
