import { fabrikam } from "../../tests/practice/azure/tenants.ts";
import type { TestBrowser } from "../../tests/support/browser/browsers.ts";
import { saveSettings } from "../../tests/support/jobs/extension-settings.ts";
import { matrixPartner } from "../matrix/settings.ts";

/** Puts the partner's contact into the extension, and the own tenant with both of its names. */
export const saveDriftSettings = (browser: TestBrowser): Promise<void> =>
  saveSettings(browser, {
    contactDetails: matrixPartner,
    ownTenants: [{ id: fabrikam.id, domain: fabrikam.domain }],
  });
