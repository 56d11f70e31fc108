import { afterAll, afterEach, beforeAll, beforeEach, describe, expect, test } from "vitest";
import { contoso } from "../practice/azure/tenants.ts";
import { type BrowserName, launch, type TestBrowser } from "../support/browsers.ts";
import { partner } from "../support/extension-settings.ts";
import { expectQuiet, FILLED, type Microsoft365Job, microsoft365Job } from "../support/microsoft365-job.ts";
import { waitFor } from "../support/wait-for.ts";

describe.each<BrowserName>(["chrome", "firefox"])("the help pane of the Microsoft 365 admin center in %s", (name) => {
  let browser: TestBrowser;
  let job: Microsoft365Job;

  beforeAll(async () => {
    browser = await launch(name);
    job = microsoft365Job(browser);
  });
  afterAll(() => browser?.close());
  beforeEach(() => job.settle());
  afterEach(() => job.closePages());

  test.each([
    { generation: "2024", noise: true, delays: { form: 350, prefill: 900 } },
    { generation: "2021", language: "de", countryCodeEntries: "code" },
    { generation: "2019", library: "fluent7", language: "ja" },
    // None of its labels but the tabs' is known: the form is recognised by what it is made of.
    { generation: "2024", language: "he", numberName: "group" },
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

  test("asks whose tenant is open where no address says so, and is filled by the answer", async () => {
    const { page, person } = await job.open({}, "officePortal");
    await person.openForm("Outlook keeps asking");
    await browser.panel(page).waitForText(/own organization\?/);
    expect((await person.model())["email"]).not.toBe(FILLED.email);
    await job.press(page, "No, a customer's", async () => (await person.model())["email"] === FILLED.email);
  });

  test.each(["number", "text", "history"] as const)("gives one ticket, confirmed by %s", async (confirmation) => {
    const title = `Outlook, ${confirmation}`;
    const { page, person } = await job.form(title, { confirmation });
    await job.submit(person);
    const logged = await job.oneTicket(title, (one) => one.confirmation === "confirmed" && (confirmation === "text" || one.supportTicketId !== undefined));
    expect(logged).toMatchObject({
      portal: "microsoft365",
      own: false,
      customer: { domain: contoso.domain },
      contactDetails: { primaryEmailAddress: partner.primaryEmailAddress, additionalEmailAddresses: partner.additionalEmailAddresses, phoneNumber: partner.phoneNumber },
    });
    if (confirmation !== "text") expect(logged.supportTicketId).toMatch(/^\d{8}$/);
    expect([logged.severity, logged.serviceLevelAgreement]).toEqual([undefined, undefined]);
    await expectQuiet(page);
  });

  test("gives its ticket the severity and the kind that the person tells the panel", async () => {
    const title = "Outlook, severe";
    const { page, person } = await job.form(title);
    const isPressed = async (button: string): Promise<unknown> =>
      (await browser.panel(page).find("button", button))?.evaluate((one) => one.getAttribute("aria-pressed") === "true");
    for (const button of ["A – Critical", "Billing or subscription", "Technical problem"]) await job.press(page, button, () => isPressed(button));
    await job.submit(person);
    const logged = await job.oneTicket(title, (one) => one.confirmation === "confirmed");
    expect([logged.severity, logged.breakFix, logged.serviceLevelAgreement?.slaMinutes]).toEqual(["critical", true, 120]);
  });

  test.each(["validationError", "serverError"] as const)("logs nothing after a %s", async (outcome) => {
    const title = `Outlook, ${outcome}`;
    const { person } = await job.form(title, { outcome });
    await job.submit(person);
    await job.discarded(title);
  });

  test("is all that is touched: other forms with such fields are left alone", async () => {
    const open = await Promise.all(["addUser", "editContact", "bulkInvite", "otherHost"].map((address) => job.open({}, address)));
    for (const { page, person } of open) {
      await page.bringToFront();
      await waitFor(() => page.evaluate(() => performance.now() > 2500));
      const model = await person.model().catch(() => ({}));
      expect(Object.values(model).filter((value) => value !== "")).toEqual([]);
      expect(await browser.panel(page).text()).toBe("");
    }
  });
});

/** Where the three tabs are a page and no pane. */
const openOnPage = async (person: { readonly openTab: (tab: "contactSupport") => Promise<void> }): Promise<void> => person.openTab("contactSupport");
