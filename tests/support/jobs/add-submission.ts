import type { Submission } from "../../../src/submission/model/submission.ts";
import type { TestBrowser } from "../browser/browsers.ts";

interface OwnWindow {
  readonly chrome: { readonly storage: { readonly local: { set(items: object): Promise<void> } } };
}

/**
 * Adds a request whose outcome nobody saw: a write-ahead entry as a content script writes it at the intent, made by a
 * page of the extension.
 */
export const addSubmission = async (browser: TestBrowser, changes: Partial<Submission>): Promise<void> => {
  const submission: Submission = {
    submissionId: crypto.randomUUID(),
    portal: "microsoft365",
    cloud: "worldwide",
    host: "admin.cloud.microsoft",
    title: "A request",
    breakFix: true,
    customer: {},
    own: false,
    contactDetails: {},
    createdDate: new Date().toISOString(),
    ...changes,
  };
  const page = await browser.openExtensionPage("manifest.json");
  await page.evaluate(async (entry) => {
    await (globalThis as unknown as OwnWindow).chrome.storage.local.set({
      [`submission:${entry.submissionId}`]: entry,
    });
  }, submission);
  await page.close();
};
