import type { Page } from "puppeteer-core";
import { fabrikam } from "../../practice/azure/tenants.ts";
import type { PowerPlatformOverrides } from "../../practice/power-platform/config.ts";
import { type PowerPlatformPerson, powerPlatformPerson } from "../../practice/power-platform/power-platform-person.ts";
import { powerPlatformSite } from "../../practice/power-platform/site.ts";
import type { TestBrowser } from "../browser/browsers.ts";
import { partner, saveSettings } from "./extension-settings.ts";

/** Delays for tests in which waiting is not the point. */
export const QUICK: PowerPlatformOverrides = {
  noise: false,
  answerAfter: 100,
  delays: { organization: 50, route: 50, form: 80 },
};

/** What the form's own model holds once it is filled. */
export const FILLED = {
  country: "DE",
  phoneNumber: "8912345678",
  email: partner.primaryEmailAddress,
  ccEmails: "desk@fabrikam.example",
  contactMethod: "email",
  supportLanguage: "en-us",
} as const;

/** Work at the Power Platform admin center that several tests share. */
export interface PowerPlatformJob {
  /** Opens one of the practice site's addresses, by its name. */
  open(overrides: PowerPlatformOverrides, address: string): Promise<{ page: Page; person: PowerPlatformPerson }>;
  /** Puts the settings of the partner into the extension. */
  settle(): Promise<void>;
  /** Closes a tab with those that were opened here. */
  closeLater(page: Page): void;
  closePages(): Promise<void>;
}

/** Prepares the work in one browser. */
export const powerPlatformJob = (browser: TestBrowser): PowerPlatformJob => {
  const pages: Page[] = [];
  return {
    open: async (overrides, address) => {
      const page = await browser.openPage(powerPlatformSite.addresses[address] ?? address, {
        powerPlatform: { ...QUICK, ...overrides },
      });
      pages.push(page);
      return { page, person: powerPlatformPerson(page) };
    },
    settle: () => saveSettings(browser, { contactDetails: partner, ownTenants: [{ id: fabrikam.id }] }),
    closeLater: (page) => void pages.push(page),
    closePages: async () => {
      for (const page of pages.splice(0)) await page.close();
    },
  };
};
