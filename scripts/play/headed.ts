import { azureSite } from "../../tests/practice/azure/site.ts";
import { fabrikam } from "../../tests/practice/azure/tenants.ts";
import { launch } from "../../tests/support/browsers.ts";
import { partner, saveSettings } from "../../tests/support/extension-settings.ts";

const HELP = `
The browser is open, with the extension and the practice Azure portal; it has no way to the network.
Contact details and the own tenant (${fabrikam.domain}) are set; change them in the options of the extension.
Play the job by hand: fill in step 1, go on to step 3, look at what the extension did, press Create, open the popup.
More addresses to try:`;

/** Opens a browser in which a person plays the job, and waits until it is closed. */
export const playHeaded = async (): Promise<void> => {
  const browser = await launch("chrome", { headless: false });
  await saveSettings(browser, { contactDetails: partner, ownTenants: [{ domain: fabrikam.domain }] });
  const page = await browser.openPage(azureSite.addresses["customer"] ?? "");
  for (const other of await browser.browser.pages()) if (other !== page) await other.close();
  console.log(HELP);
  for (const address of Object.values(azureSite.addresses)) console.log(`  ${address}`);
  console.log("Close the browser to end.");
  await new Promise<void>((resolve) => browser.browser.once("disconnected", () => resolve()));
  await browser.proxy.close();
};
