import type { Settings } from "../../../src/settings/settings-schema.ts";
import type { TestBrowser } from "../browser/browsers.ts";

/** The partner of all tests; an example, like everything here. */
export const partner: Settings["contactDetails"] = {
  firstName: "Kim",
  lastName: "Akers",
  primaryEmailAddress: "kim.akers@fabrikam.example",
  additionalEmailAddresses: ["desk@fabrikam.example"],
  phoneNumber: "+498912345678",
  preferredContactMethod: "email",
  preferredSupportLanguage: "en",
  country: "DE",
};

/** Puts settings into the extension's storage, as its options page does. */
export const saveSettings = (browser: TestBrowser, settings: Partial<Settings>): Promise<void> =>
  browser.inExtension((page) =>
    page.evaluate(async (value) => {
      const { storage } = (
        globalThis as unknown as { chrome: { storage: { local: { set: (items: object) => Promise<void> } } } }
      ).chrome;
      await storage.local.set({ settings: value });
    }, settings),
  );

/** Changes some of them, as its options page does. */
export const changeSettings = (browser: TestBrowser, parts: Partial<Settings>): Promise<void> =>
  browser.inExtension((page) =>
    page.evaluate(async (changed) => {
      const { local } = (
        globalThis as unknown as {
          chrome: { storage: { local: Record<"get" | "set", (items: object) => Promise<{ settings?: object }>> } };
        }
      ).chrome.storage;
      const { settings } = await local.get(["settings"]);
      await local.set({ settings: { ...settings, ...changed } });
    }, parts),
  );
