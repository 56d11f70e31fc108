import { mkdtemp, readdir, readFile, rm } from "node:fs/promises";
import { tmpdir } from "node:os";
import { join } from "node:path";
import type { Page } from "puppeteer-core";
import * as v from "valibot";
import { afterAll, beforeAll, expect } from "vitest";
import { maskedCopySchema } from "../../../src/masked-copy/model/masked-copy.ts";
import { azureSite } from "../../practice/azure/site.ts";
import { fabrikam } from "../../practice/azure/tenants.ts";
import { inBothBrowsers, test } from "../../support/browser/both-browsers.ts";
import { borrow } from "../../support/browser/borrow.ts";
import type { TestBrowser } from "../../support/browser/browsers.ts";
import { bundleWithVite } from "../../support/bundle-with-vite.ts";
import { QUICK } from "../../support/jobs/azure-job.ts";
import { input, NAMES, PHONE, select } from "../../support/jobs/declared-form.ts";
import { partner, saveSettings } from "../../support/jobs/extension-settings.ts";
import { saveDownloads } from "../../support/jobs/save-downloads.ts";
import { textOf } from "../../support/jobs/write-ahead.ts";
import { waitFor } from "../../support/wait-for.ts";

const FORM =
  `<h2>Contact information</h2><p data-owner="robin">Opened by Robin Okafor of Tailspin, 55501477</p>` +
  select("Severity", "severity", ["C - Minimal impact", "B - Moderate impact", "A - Critical impact"]) +
  input("Summary", "title") +
  select("Support plan", "plan", ["Basic support", "Cloud Solution Provider"]) +
  NAMES +
  PHONE;
/** Chromium hands over no value that is nested deeper than 100; portals nest deep. */
const DEEP = `${"<div>".repeat(60)}${FORM}${"</div>".repeat(60)}`;

/** The texts of that form, the values of the page and of the extension, and the tenant that is open. */
const PLANTED =
  /robin|okafor|tailspin|55501477|carla|kundin|akers|contoso|fabrikam|15550199|8912345678|c0a70500|fab71ca0|wingtip/i;

const FIELDS = ["firstName", "lastName", "phoneNumber", "primaryEmailAddress", "severity", "supportPlan", "title"];

inBothBrowsers("a masked copy in %s", (name) => {
  let browser: TestBrowser;
  let downloads: string;
  const pages: Page[] = [];

  beforeAll(async () => {
    browser = await borrow(name);
    downloads = await mkdtemp(join(tmpdir(), "masked-copy-"));
    await saveDownloads(browser, downloads);
  });
  afterAll(async () => {
    for (const page of pages) await page.close();
    await browser?.close();
    await rm(downloads, { recursive: true, force: true });
  });

  test("is saved from the diagnostics: it holds no planted name, and the same fields are found on it", async () => {
    const script = bundleWithVite("tests/support/masked-copy/fixture-in-page.ts");
    await saveSettings(browser, {
      contactDetails: partner,
      ownTenants: [{ id: fabrikam.id, domain: fabrikam.domain }],
    });
    const portal = await browser.openPage(azureSite.addresses["customer"] ?? "", { azure: { ...QUICK, native: DEEP } });
    pages.push(portal);
    await browser.panel(portal).waitForText(/Contoso/);
    await (await portal.$("[name=title]"))?.type("Wingtip is down");
    const options = await browser.openExtensionPage("src/entries/options/index.html");
    pages.push(options);
    await (await options.waitForSelector(".diagnostics li .buttons button"))?.click();
    const save = await waitFor(() => options.$(".examined .buttons button"), { message: "the examined page" });
    expect(await textOf(options)).toMatch(/A form was recognized: Azure|Ein Formular wurde erkannt: Azure/);
    await save.click();
    const file = await waitFor(
      async () => (await readdir(downloads)).find((one) => /^on-behalf-masked-azure-[\d-]{10}\.json$/.test(one)),
      { message: "the file" },
    );
    const text = await waitFor(async () => (await readFile(join(downloads, file), "utf8")) || undefined, {
      message: "what is in the file",
    });
    const copy = v.parse(maskedCopySchema, JSON.parse(text));
    expect(PLANTED.exec(text)).toBeNull();
    expect(text).toContain("Support plan");
    const blank = await browser.browser.newPage();
    pages.push(blank);
    await blank.evaluate(await script);
    const forms = await blank.evaluate((one) => window.formsInCopy(one), copy);
    expect(forms.map(({ portal: id }) => id)).toEqual(["azure"]);
    expect(Object.keys(forms[0]?.fields ?? {})).toEqual(expect.arrayContaining(FIELDS));
  });
});
