import type { Page } from "puppeteer-core";
import { azurePerson, type AzurePerson } from "../../tests/practice/azure/azure-person.ts";
import type { AzureOverrides } from "../../tests/practice/azure/config.ts";
import { azureSite } from "../../tests/practice/azure/site.ts";
import { fabrikam } from "../../tests/practice/azure/tenants.ts";
import type { TestBrowser } from "../../tests/support/browser/browsers.ts";
import { partner, saveSettings } from "../../tests/support/jobs/extension-settings.ts";
import { waitFor } from "../../tests/support/wait-for.ts";

const QUICK: AzureOverrides = {
  startStep: "additionalDetails",
  prefilled: true,
  noise: false,
  delays: { step: 30, contact: 30, popup: 10, options: 10 },
};

export const setUpPartner = (browser: TestBrowser): Promise<void> =>
  saveSettings(browser, { contactDetails: partner, ownTenants: [{ id: fabrikam.id }] });

/** A person with a request that lacks nothing but the press on Create. */
export const readyToCreate = async (
  browser: TestBrowser,
  azure: AzureOverrides,
): Promise<{ page: Page; person: AzurePerson }> => {
  const page = await browser.openPage(azureSite.addresses["customer"] ?? "", { azure: { ...QUICK, ...azure } });
  const person = azurePerson(page, "en");
  await person.waitForStep("additionalDetails");
  await waitFor(
    async () => {
      const { supportPlan, lastName, country } = await person.model();
      return supportPlan === "csp" && lastName === partner.lastName && country === partner.country;
    },
    { timeout: 30_000, message: "the form to be filled" },
  );
  await person.press("next");
  await person.waitForStep("reviewCreate");
  return { page, person };
};
