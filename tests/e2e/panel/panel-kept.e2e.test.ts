import { mkdtemp, readdir, readFile, rm } from "node:fs/promises";
import { tmpdir } from "node:os";
import { join } from "node:path";
import type { Page } from "puppeteer-core";
import { afterAll, afterEach, beforeAll, beforeEach, expect } from "vitest";
import { type AzureJob, azureJob, isNumbered } from "../../support/jobs/azure-job.ts";
import { addressOf } from "../../support/browser/address-of.ts";
import { borrow } from "../../support/browser/borrow.ts";
import { byTurns, inBothBrowsers } from "../../support/browser/both-browsers.ts";
import type { TestBrowser } from "../../support/browser/browsers.ts";
import { saveDownloads } from "../../support/jobs/save-downloads.ts";
import { partner, saveSettings } from "../../support/jobs/extension-settings.ts";
import { type Microsoft365Job, microsoft365Job } from "../../support/jobs/microsoft365-job.ts";
import { waitFor } from "../../support/wait-for.ts";

const LIST = /src\/entries\/list\/index\.html$/;

inBothBrowsers("the panel after Create, and answers that are taken back, in %s", (name) => {
  let browser: TestBrowser;
  let azure: AzureJob;
  let admin: Microsoft365Job;
  let downloads: string;
  const byTurn = byTurns(name);

  beforeAll(async () => {
    browser = await borrow(name);
    azure = azureJob(browser);
    admin = microsoft365Job(browser);
    downloads = await mkdtemp(join(tmpdir(), "on-behalf-"));
    await saveDownloads(browser, downloads);
  });
  afterAll(async () => {
    await rm(downloads, { recursive: true, force: true });
    await browser?.close();
  });
  beforeEach(() => azure.settle());
  afterEach(async () => {
    await azure.closePages();
    await admin.closePages();
  });

  const press = (page: Page, button: string, words: RegExp): Promise<void> =>
    browser.panel(page).press(button, async () => words.test(await browser.panel(page).text()));
  const lists = async (): Promise<Page[]> => {
    const pages = await browser.browser.pages();
    const addresses = await Promise.all(pages.map(addressOf));
    return pages.filter((_page, index) => LIST.test(addresses[index] ?? ""));
  };

  byTurn("confirm a request of the Azure portal, and lead to the one list and into the calendar", async () => {
    const { page, person } = await azure.open();
    await azure.review(person, "Kept, Azure");
    await person.press("create");
    const text = await browser.panel(page).waitForText(/Kept: \d+, first response due/);
    const ticket = await azure.oneTicket("Kept, Azure", isNumbered);
    expect(text).toContain(`Kept: ${ticket.supportTicketId}, first response due`);
    expect(text).toContain("Kept, Azure");
    await press(page, "Copy", /Copied to the clipboard/);
    await browser.panel(page).press("Open list", async () => (await lists()).length === 1);
    await page.bringToFront();
    const [list] = await lists();
    await browser
      .panel(page)
      .press("Open list", async () => list?.evaluate(() => document.visibilityState === "visible"));
    expect(await lists()).toHaveLength(1);
    await list?.close();
    await page.bringToFront();
    const saved = async (): Promise<string | undefined> =>
      (await readdir(downloads)).find((file) => file === `${ticket.supportTicketId}.ics`);
    await browser.panel(page).press("Add to calendar", saved);
    expect(await readFile(join(downloads, (await saved()) ?? ""), "utf8")).toMatch(
      new RegExp(`BEGIN:VEVENT[^]*${ticket.supportTicketId}`),
    );
  });

  byTurn("ask for the severity that Microsoft 365 does not ask for, and it reaches the kept request", async () => {
    await admin.settle();
    const { page, person } = await admin.form("Kept, Microsoft 365");
    await admin.submit(person);
    await browser.panel(page).waitForText(/Kept: \d+[^]*the severity is not known[^]*How severe is the problem\?/);
    await press(page, "A – Critical", /Kept: \d+, first response due/);
    const ticket = await admin.oneTicket("Kept, Microsoft 365", ({ severity }) => severity === "critical");
    expect(ticket.serviceLevelAgreement?.slaMinutes).toBe(120);
  });

  byTurn("are asked twice before the first own organization, and a wrong one is taken back", async () => {
    await saveSettings(browser, { contactDetails: partner });
    const { page, person } = await azure.open({ startStep: "additionalDetails" });
    await browser.panel(page).waitForText(/Is Contoso your own organization\?/);
    await press(page, "Yes, it's ours", /This makes Contoso your own organization/);
    await press(page, "Yes, add it as our own", /Contoso is your own organization/);
    await press(page, "No, this is a customer's", /For Contoso/);
    await azure.filled(person);
    expect(await browser.panel(page).find("button", "This is our own organization")).toBeDefined();
    await waitFor(async () => (await browser.panel(page).text()).includes("You confirmed this."));
  });
});
