import { readdirSync, readFileSync } from "node:fs";
import { setTimeout as pause } from "node:timers/promises";
import type { Page } from "puppeteer-core";
import { afterAll, afterEach, beforeAll, beforeEach, expect } from "vitest";
import { type PortalId, TICKET_PORTAL_IDS, type TicketPortalId } from "../../../src/model/portal.ts";
import { contoso, fabrikam } from "../../practice/azure/tenants.ts";
import { borrow } from "../../support/browser/borrow.ts";
import { inBothBrowsers, test } from "../../support/browser/both-browsers.ts";
import type { TestBrowser } from "../../support/browser/browsers.ts";
import { REQUEST_FORMS } from "../../support/foreign-forms/request-forms.ts";
import { partner, saveSettings } from "../../support/jobs/extension-settings.ts";
import { waitFor } from "../../support/wait-for.ts";

/** The pages by their kind, such as "people/add-user". */
const FOLDER = "tests/fixtures/foreign-forms";
const PAGES = readdirSync(FOLDER, { recursive: true, encoding: "utf8" })
  .filter((path) => path.endsWith(".html"))
  .sort()
  .map((path) => ({ kind: path.replace(/\.html$/, ""), html: readFileSync(`${FOLDER}/${path}`, "utf8") }));

/** A page of each portal that holds no support form. */
const ADDRESSES: readonly [portal: PortalId, address: string][] = [
  ["azure", `https://portal.azure.com/#@${contoso.domain}/home`],
  ["microsoft365", `https://admin.cloud.microsoft/?delegatedOrg=${contoso.domain}#/homepage`],
  ["powerPlatform", "https://admin.powerplatform.microsoft.com/environments/new"],
  ["partnerCenter", "https://partner.microsoft.com/dashboard/v2/customers/list"],
];

/** Maximum time from a change of the page to the look at it, in ms (`src/page/watch/watch-page.ts`). */
const LOOKS_WITHIN = 1000;

/** Maximum time of one portal, in ms: all pages are shown one after the other. */
const TIMEOUT = 600_000;

/** No language that is known: so the words of all of them count. */
const NO_LANGUAGE = { noise: false, language: "eo" } as const;
const CONFIG = { azure: NO_LANGUAGE, microsoft365: NO_LANGUAGE, powerPlatform: NO_LANGUAGE };

interface WatchedWindow {
  /** How many times the panel was shown. */
  panelsShown: number;
}

/** From now on the page counts the panels that it is shown. */
const countPanels = (page: Page): Promise<void> =>
  page.evaluate(() => {
    const watched = window as Window & Partial<WatchedWindow>;
    watched.panelsShown = 0;
    const isPanel = ({ target }: Event): boolean => target instanceof Element && target.localName === "on-behalf-panel";
    addEventListener(
      "beforetoggle",
      (event) => {
        if (isPanel(event) && event.newState === "open") watched.panelsShown = (watched.panelsShown ?? 0) + 1;
      },
      { capture: true },
    );
  });
const shownSoFar = (page: Page): Promise<number> =>
  page.evaluate(() => (window as Window & Partial<WatchedWindow>).panelsShown ?? 0);

const show = (page: Page, html: string): Promise<void> =>
  page.evaluate((body) => {
    document.body.innerHTML = body;
  }, html);

/** What all controls of the page hold. */
const values = (page: Page): Promise<string[]> =>
  page.evaluate(() =>
    [...document.body.querySelectorAll("input,textarea,select,button,[role=combobox],[role=radio]")].map((control) =>
      control instanceof HTMLInputElement
        ? `${control.value} ${control.checked}`
        : control instanceof HTMLTextAreaElement || control instanceof HTMLSelectElement
          ? control.value
          : `${control.textContent} ${control.getAttribute("aria-checked")} ${control.getAttribute("aria-expanded")}`,
    ),
  );

inBothBrowsers("pages that ask for something else than support, in %s", (name) => {
  let browser: TestBrowser;
  let page: Page | undefined;
  /** The time in which the panel last came for a support form, in ms. */
  let time = 0;

  beforeAll(async () => {
    browser = await borrow(name);
  });
  afterAll(() => browser?.close());
  beforeEach(() => saveSettings(browser, { contactDetails: partner, ownTenants: [{ id: fabrikam.id }] }));
  afterEach(() => page?.close());

  const clear = async (on: Page): Promise<void> => {
    await show(on, "");
    await waitFor(() => on.evaluate(() => document.querySelector("on-behalf-panel:popover-open") === null), {
      message: "the panel to go",
    });
  };
  /** The support form itself brings the panel: the extension is at work. */
  const expectAtWork = async (on: Page, portal: TicketPortalId): Promise<void> => {
    const before = await shownSoFar(on);
    const since = Date.now();
    await show(on, REQUEST_FORMS[portal]);
    await waitFor(async () => (await shownSoFar(on)) > before, {
      interval: 10,
      message: "the panel for the support form",
    });
    time = Date.now() - since;
    await clear(on);
  };

  test.each(ADDRESSES)(
    "are left alone by the extension for %s, at %s",
    async (portal, address) => {
      expect(PAGES.length).toBeGreaterThanOrEqual(80);
      page = await browser.openPage(address, CONFIG);
      await countPanels(page);
      const withForm = TICKET_PORTAL_IDS.find((one) => one === portal);
      // The first panel takes longer: its script is loaded.
      if (withForm) for (const _ of ["first", "next"]) await expectAtWork(page, withForm);
      const found: string[] = [];
      for (const { kind, html } of PAGES) {
        const shown = await shownSoFar(page);
        await show(page, html);
        const before = await values(page);
        // Until it was looked at, and for the time that the panel took for the form itself.
        await pause(LOOKS_WITHIN + time);
        const isShown = (await shownSoFar(page)) > shown;
        if (isShown) found.push(`${kind}: the panel was shown`);
        if (JSON.stringify(await values(page)) !== JSON.stringify(before)) found.push(`${kind}: a value was changed`);
        if (isShown) await clear(page);
      }
      expect(found).toEqual([]);
      if (withForm) await expectAtWork(page, withForm);
    },
    TIMEOUT,
  );
});
