import type { Page } from "puppeteer-core";
import type { PanelRow } from "../../tests/drift/judge.ts";
import type { TestBrowser } from "../../tests/support/browser/browsers.ts";

/** What the panel says at one moment. */
export interface PanelView {
  readonly text: string;
  readonly rows: readonly PanelRow[];
}

/** Reads the panel with its list of fields; empty while there is none. */
export const readPanel = async (browser: TestBrowser, page: Page): Promise<PanelView> => {
  const region = await browser.panel(page).region();
  if (!region) return { text: "", rows: [] };
  return region.evaluate((element) => ({
    text: (element as HTMLElement).innerText,
    rows: [...element.querySelectorAll("li")].map((row) => ({
      name: row.querySelector(".name")?.textContent ?? "",
      why: row.querySelector(".why")?.textContent ?? "",
      mark: row.className,
      isFolded: row.closest("details:not([open])") !== null,
    })),
  }));
};
