import { fabrikam } from "../../tests/practice/azure/tenants.ts";
import type { TestBrowser } from "../../tests/support/browser/browsers.ts";
import { partner, saveSettings } from "../../tests/support/jobs/extension-settings.ts";

/** The partner of the matrix: as in all tests, and at home in a time zone. */
export const matrixPartner = { ...partner, preferredTimeZone: "Europe/Berlin" };

/** Puts the settings of the matrix into the extension. */
export const saveMatrixSettings = (browser: TestBrowser): Promise<void> =>
  saveSettings(browser, { contactDetails: matrixPartner, ownTenants: [{ id: fabrikam.id }] });
