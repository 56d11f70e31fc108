import { afterAll, afterEach, beforeAll, beforeEach, expect } from "vitest";
import { contoso } from "../practice/azure/tenants.ts";
import { microsoft365Person } from "../practice/microsoft365/microsoft365-person.ts";
import { inBothBrowsers, test } from "../support/browser/both-browsers.ts";
import { borrow } from "../support/browser/borrow.ts";
import type { TestBrowser } from "../support/browser/browsers.ts";
import { expectQuiet, type Microsoft365Job, microsoft365Job } from "../support/jobs/microsoft365-job.ts";
import { waitFor } from "../support/wait-for.ts";

inBothBrowsers("the help pane of the Microsoft 365 admin center in %s", (name) => {
  let browser: TestBrowser;
  let job: Microsoft365Job;

  beforeAll(async () => {
    browser = await borrow(name);
    job = microsoft365Job(browser);
  });
  afterAll(() => browser?.close());
  beforeEach(() => job.settle());
  afterEach(() => job.closePages());

  test.each([
    { generation: "2021", language: "de", countryCodeEntries: "code" },
    { generation: "2019", library: "fluent7", language: "ja" },
  ] as const)("gets number and addresses, and its consent is left alone: %o", async (variant) => {
    const { page, person } = await job.open(variant);
    await person.openForm("Outlook keeps asking");
    await job.holds(person);
    expect(await person.model()).toMatchObject({ title: "Outlook keeps asking", recordingConsent: "" });
    await browser.panel(page).waitForText(/contoso/i);
    await expectQuiet(page);
  });

  test.each(["customerById", "supportPage", "intune"])("is filled wherever it stands: %s", async (address) => {
    const { page, person } = await job.open({}, address);
    await (address === "supportPage" ? openOnPage(person) : person.openForm("Outlook keeps asking"));
    await job.holds(person);
    await expectQuiet(page);
  });

  test("is filled in a blade's frame of another host", async () => {
    const { page, person: outside } = await job.open({ intuneFrame: true, startTab: "contactSupport" }, "intune");
    await outside.press("Intune");
    const frame = await waitFor(() => page.frames().find((one) => one.url().includes("reactblade")));
    const person = microsoft365Person(frame);
    await job.holds(person);
    await person.write(person.words("title"), "Intune, in a frame");
    await job.submit(person);
    const ticket = await job.oneTicket("Intune, in a frame", (one) => one.confirmation === "confirmed");
    expect(ticket).toMatchObject({ portal: "microsoft365", customer: { domain: contoso.domain } });
  });

  test("gives one ticket, confirmed by a text without a number", async () => {
    const { page, person } = await job.form("Outlook, text", { confirmation: "text" });
    await job.submit(person);
    const ticket = await job.oneTicket("Outlook, text", (one) => one.confirmation === "confirmed");
    expect(ticket).toMatchObject({ portal: "microsoft365", customer: { domain: contoso.domain } });
    await expectQuiet(page);
  });

  test("logs nothing where the portal finds a field wrong", async () => {
    const { person } = await job.form("Outlook, validationError", { outcome: "validationError" });
    await job.submit(person);
    await job.discarded("Outlook, validationError");
  });
});

/** Where the three tabs are a page and no pane. */
const openOnPage = async (person: { readonly openTab: (tab: "contactSupport") => Promise<void> }): Promise<void> =>
  person.openTab("contactSupport");
