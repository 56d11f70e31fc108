import type { Page } from "puppeteer-core";

interface OwnWindow {
  readonly chrome: {
    readonly storage: {
      readonly local: { set(items: object): Promise<void>; get(keys: null): Promise<Record<string, unknown>> };
    };
  };
}

/** A submission as a content script writes it, a minute ago. */
export const submissionOf = (count: number) => ({
  submissionId: `00000000-0000-4000-8000-${String(count).padStart(12, "0")}`,
  portal: "azure",
  cloud: "worldwide",
  host: "portal.azure.com",
  title: `Request ${count}`,
  severity: "moderate",
  breakFix: true,
  customer: { domain: "contoso.onmicrosoft.com" },
  own: false,
  contactDetails: {},
  createdDate: new Date(Date.now() - 60_000 + count).toISOString(),
});

/** What content scripts do at the intent, done by a page of the extension. */
export const writeAhead = (page: Page, counts: readonly number[]): Promise<void> =>
  page.evaluate(
    async (entries) => {
      await (globalThis as unknown as OwnWindow).chrome.storage.local.set(entries);
    },
    Object.fromEntries(counts.map((count) => [`submission:${submissionOf(count).submissionId}`, submissionOf(count)])),
  );

/** The keys in `storage.local`. */
export const keysOf = async (page: Page): Promise<string[]> =>
  page.evaluate(async () => Object.keys(await (globalThis as unknown as OwnWindow).chrome.storage.local.get(null)));

export const textOf = (page: Page): Promise<string> => page.evaluate(() => document.body.innerText);
