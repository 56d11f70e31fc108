import type { Page } from "puppeteer-core";
import { afterAll, afterEach, beforeAll, beforeEach, describe, expect, test } from "vitest";
import type { Ticket } from "../../src/model/ticket.ts";
import { contoso, fabrikam } from "../practice/azure/tenants.ts";
import type { Microsoft365Overrides } from "../practice/microsoft365/config.ts";
import { practiceOf } from "../practice/microsoft365/form-person.ts";
import { type Microsoft365Person, microsoft365Person } from "../practice/microsoft365/microsoft365-person.ts";
import { microsoft365Site } from "../practice/microsoft365/site.ts";
import { type BrowserName, launch, type TestBrowser } from "../support/browsers.ts";
import { partner, saveSettings } from "../support/extension-settings.ts";
import { waitFor } from "../support/wait-for.ts";

const settings = { contactDetails: { ...partner, preferredContactMethod: "email" as const }, ownTenants: [{ id: fabrikam.id, domain: fabrikam.domain }] };
const FILLED = { country: "DE", phoneNumber: "8912345678", email: "kim.akers@fabrikam.example; desk@fabrikam.example" };

describe.each<BrowserName>(["chrome", "firefox"])("the Microsoft 365 admin center in %s", (name) => {
  let browser: TestBrowser;
  const pages: Page[] = [];

  beforeAll(async () => {
    browser = await launch(name);
  });
  afterAll(() => browser?.close());
  beforeEach(() => saveSettings(browser, settings));
  afterEach(async () => {
    for (const page of pages.splice(0)) await page.close();
  });

  const open = async (microsoft365: Microsoft365Overrides = {}, address = "customer"): Promise<{ page: Page; person: Microsoft365Person }> => {
    const page = await browser.openPage(microsoft365Site.addresses[address] ?? "", { microsoft365 });
    pages.push(page);
    return { page, person: microsoft365Person(page, microsoft365) };
  };
  const filled = (person: Microsoft365Person): Promise<unknown> =>
    waitFor(
      async () => {
        const model = await person.model();
        return Object.entries(FILLED).every(([key, value]) => model[key] === value);
      },
      { timeout: 20_000, message: "the form to be filled" },
    );
  const ticket = (title: string, accept: (one: Ticket) => boolean): Promise<Ticket> =>
    waitFor(async () => (await browser.readTickets()).find((one) => one.title === title && accept(one)), { message: `the ticket "${title}"` });
  const expectQuiet = async (page: Page): Promise<void> => {
    expect([await practiceOf(page, "errors"), await practiceOf(page, "messages")]).toEqual([[], []]);
  };

  test.each([
    { generation: "2024" },
    { generation: "2021", language: "de", countryCodeEntries: "code" },
    { generation: "2019", library: "fluent7", language: "ja" },
    { generation: "2024", language: "he", numberName: "group" },
  ] as const)("fills number and addresses, and leaves the consent alone: %o", async (variant) => {
    const { page, person } = await open(variant);
    await person.openForm("Outlook keeps asking");
    await filled(person);
    expect(await person.model()).toMatchObject({ title: "Outlook keeps asking", recordingConsent: "" });
    await browser.panel(page).waitForText(/Contoso|contoso/);
    await expectQuiet(page);
  });

  test.each(["number", "text", "history"] as const)("logs one ticket, confirmed by %s", async (confirmation) => {
    const title = `Outlook, ${confirmation}`;
    const { page, person } = await open({ confirmation });
    await person.openForm(title);
    await filled(person);
    await person.answerOwnQuestions("email");
    await person.pressWord("contactMe");
    const logged = await ticket(title, (one) => one.confirmation === "confirmed");
    expect(logged).toMatchObject({
      portal: "microsoft365",
      own: false,
      customer: { domain: contoso.domain },
      contactDetails: { primaryEmailAddress: partner.primaryEmailAddress, additionalEmailAddresses: partner.additionalEmailAddresses },
    });
    expect(logged.severity).toBeUndefined();
    expect(logged.serviceLevelAgreement).toBeUndefined();
    if (confirmation === "number") expect((await ticket(title, (one) => one.supportTicketId !== undefined)).supportTicketId).toMatch(/^\d{8}$/);
    expect((await browser.readTickets()).filter((one) => one.title === title)).toHaveLength(1);
    await expectQuiet(page);
  });

  test("takes the severity that the person tells the panel", async () => {
    const title = "Outlook, severe";
    const { page, person } = await open();
    await person.openForm(title);
    await filled(person);
    await waitFor(
      async () => {
        await browser.panel(page).click("A – Critical");
        return waitFor(async () => (await browser.panel(page).find("button", "A – Critical"))?.evaluate((one) => one.getAttribute("aria-pressed") === "true"), { timeout: 2000 });
      },
      { timeout: 15_000 },
    );
    await person.answerOwnQuestions("email");
    await person.pressWord("contactMe");
    const logged = await ticket(title, (one) => one.confirmation === "confirmed");
    expect([logged.severity, logged.serviceLevelAgreement?.slaMinutes]).toEqual(["critical", 120]);
  });

  test("keeps the title of the classic wizard's first page", async () => {
    const title = "Enrollment fails";
    const { person } = await open({}, "classicWizard");
    await person.fillWizard(title);
    await waitFor(async () => (await person.model())["email"] === FILLED.email, { timeout: 20_000, message: "the last page to be filled" });
    await person.pressWord("submitRequest");
    const logged = await ticket(title, (one) => one.confirmation === "confirmed");
    expect(logged).toMatchObject({ portal: "microsoft365", customer: { tenantId: contoso.id } });
    expect((await browser.readTickets()).filter((one) => one.title === title)).toHaveLength(1);
  });

  test.each(["validationError", "serverError"] as const)("logs nothing after a %s", async (outcome) => {
    const title = `Outlook, ${outcome}`;
    const { person } = await open({ outcome });
    await person.openForm(title);
    await filled(person);
    await person.answerOwnQuestions("email");
    await person.pressWord("contactMe");
    await ticket(title, (one) => one.confirmation === "pending");
    await waitFor(async () => !(await browser.readTickets()).some((one) => one.title === title), { message: "the ticket to be discarded" });
  });

  test.each(["addUser", "editContact", "bulkInvite", "otherHost"])("leaves %s alone", async (address) => {
    const { page, person } = await open({}, address);
    await waitFor(() => page.evaluate(() => performance.now() > 1500));
    const before = await person.model().catch(() => undefined);
    await waitFor(() => page.evaluate(() => performance.now() > 4000));
    expect(await person.model().catch(() => undefined)).toEqual(before);
    expect(await browser.panel(page).text()).toBe("");
  });
});
