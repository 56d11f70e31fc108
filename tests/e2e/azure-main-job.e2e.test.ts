import type { Page } from "puppeteer-core";
import { afterAll, afterEach, beforeAll, beforeEach, expect } from "vitest";
import type { Ticket } from "../../src/tickets/model/ticket.ts";
import { type AzurePerson, azurePerson } from "../practice/azure/azure-person.ts";
import { azureDefaults, type AzureOverrides } from "../practice/azure/config.ts";
import { azureSite } from "../practice/azure/site.ts";
import { contoso, fabrikam } from "../practice/azure/tenants.ts";
import { FILLED as CONTACT_AND_PLAN, QUICK } from "../support/jobs/azure-job.ts";
import { byTurns, inBothBrowsers, test } from "../support/browser/both-browsers.ts";
import { borrow } from "../support/browser/borrow.ts";
import type { TestBrowser } from "../support/browser/browsers.ts";
import { partner, saveSettings } from "../support/jobs/extension-settings.ts";
import { waitFor } from "../support/wait-for.ts";

/** What Microsoft owes a critical request, in minutes. */
const TWO_HOURS = 120;

/** What the page's own model holds once the form is filled; the portal's switch for later requests stays as it was. */
const FILLED = { ...CONTACT_AND_PLAN, saveContactChanges: false };

/** A page that takes its time, and on which other things go on. */
const LEISURELY = { delays: azureDefaults.delays, avatarDelay: azureDefaults.avatarDelay, noise: true } as const;

inBothBrowsers("the main job in %s", (name) => {
  let browser: TestBrowser;
  const pages: Page[] = [];
  const byTurn = byTurns(name);

  beforeAll(async () => {
    browser = await borrow(name);
  });
  afterAll(() => browser?.close());
  beforeEach(() => saveSettings(browser, { contactDetails: partner, ownTenants: [{ id: fabrikam.id }] }));
  afterEach(async () => {
    for (const page of pages.splice(0)) await page.close();
  });

  const open = async (
    azure: AzureOverrides = {},
    address = "customer",
  ): Promise<{ page: Page; person: AzurePerson }> => {
    const page = await browser.openPage(azureSite.addresses[address] ?? "", {
      azure: { ...QUICK, prefilled: false, ...azure },
    });
    pages.push(page);
    return { page, person: azurePerson(page, azure.language) };
  };
  const ticketsTitled = async (title: string): Promise<Ticket[]> =>
    (await browser.readTickets()).filter((ticket) => ticket.title === title);
  const oneTicket = (title: string, accept: (ticket: Ticket) => boolean = () => true): Promise<Ticket> =>
    waitFor(async () => (await ticketsTitled(title)).find(accept), { message: `the ticket "${title}"` });
  const expectQuiet = async (page: Page): Promise<void> => {
    expect(await page.evaluate(() => [window.practice.errors, window.practice.messages])).toEqual([[], []]);
  };
  const isFilled = async (person: AzurePerson): Promise<boolean> => {
    const model = await person.model();
    return Object.entries(FILLED).every(([key, value]) => model[key] === value);
  };
  const filled = (person: AzurePerson): Promise<unknown> =>
    waitFor(() => isFilled(person), { message: "the form to be filled" });
  test("fills plan and contact in the page's own model", async () => {
    const { page, person } = await open(LEISURELY);
    await person.describeProblem("Fills it");
    await filled(person);
    expect(await person.model()).toMatchObject({ ...FILLED, severity: "minimal", title: "Fills it", description: "" });
    expect(await browser.panel(page).waitForText(/Kim/)).toContain("Megan");
    await expectQuiet(page);
  });

  test("undoes to the very former values", async () => {
    const { page, person } = await open({ startStep: "additionalDetails" });
    await filled(person);
    await browser.panel(page).press("Undo", async () => (await person.model())["supportPlan"] === "basic");
    await browser.panel(page).waitForText(/Undone/);
    expect(await person.model()).toMatchObject({
      supportPlan: "basic",
      firstName: "Megan",
      lastName: "Bowen",
      primaryEmailAddress: "megan@contoso.onmicrosoft.com",
      additionalEmailAddresses: "helpdesk@contoso.onmicrosoft.com",
      phoneNumber: "+1 425 555 0100",
      country: "US",
    });
    await expectQuiet(page);
  });

  test("never overwrites what the person typed", async () => {
    await saveSettings(browser, { contactDetails: partner, ownTenants: [{ id: fabrikam.id }], fillMode: "onClick" });
    const { page, person } = await open({ startStep: "additionalDetails" });
    await browser.panel(page).waitForText(/Contoso/);
    await person.waitForStep("additionalDetails");
    await person.write("firstName", "Robin");
    await saveSettings(browser, { contactDetails: partner, ownTenants: [{ id: fabrikam.id }] });
    await waitFor(async () => (await person.model())["lastName"] === "Akers", {
      message: "the other fields to be filled",
    });
    expect((await person.model())["firstName"]).toBe("Robin");
  });

  byTurn("touches nothing in the own context and warns", async () => {
    const { page, person } = await open({ startStep: "additionalDetails", tenant: fabrikam }, "ownOrganization");
    await person.waitForStep("additionalDetails");
    const before = await person.model();
    const text = await browser.panel(page).waitForText(/own organization/i);
    expect(text).toMatch(/Partner Center/);
    expect(await browser.panel(page).find("alert", "")).toBeDefined();
    expect(await person.model()).toEqual(before);
    await expectQuiet(page);
  });

  test("logs one confirmed ticket after Create", async () => {
    const title = "Logs it";
    const { page, person } = await open({ noise: true });
    await person.describeProblem(title);
    await filled(person);
    await person.choose("severity", "A - Critical impact");
    await person.write("description", "It is down");
    await person.press("next");
    await person.waitForStep("reviewCreate");
    const began = Date.now();
    await person.press("create");
    const ticket = await oneTicket(
      title,
      ({ confirmation, supportTicketId }) => confirmation === "confirmed" && supportTicketId !== undefined,
    );
    const [submission] = await page.evaluate(() => window.practice.submissions);
    expect(ticket).toMatchObject({
      portal: "azure",
      cloud: "worldwide",
      host: "portal.azure.com",
      title,
      severity: "critical",
      breakFix: true,
      own: false,
      status: "awaitingResponse",
      supportPlan: "Cloud Solution Provider",
      customer: { tenantId: contoso.id, domain: contoso.domain, name: contoso.name },
      contactDetails: { firstName: "Kim", primaryEmailAddress: partner.primaryEmailAddress },
      supportTicketId: submission?.number,
    });
    const { startTime, expirationTime, slaMinutes, policy } = ticket.serviceLevelAgreement ?? {};
    expect([slaMinutes, policy]).toEqual([TWO_HOURS, "csp"]);
    expect(Date.parse(expirationTime ?? "") - Date.parse(startTime ?? "")).toBe(TWO_HOURS * 60_000);
    expect(Date.parse(startTime ?? "")).toBeGreaterThanOrEqual(began);
    expect(Date.parse(startTime ?? "")).toBeLessThanOrEqual(Date.now());
    expect(await ticketsTitled(title)).toHaveLength(1);
    await expectQuiet(page);
  });

  byTurn("leaves other pages alone", async () => {
    const before = (await browser.readTickets()).length;
    const opened: [string, Page, unknown][] = [];
    for (const address of ["virtualMachine", "user", "requests", "otherHost"]) {
      const { page } = await open({ noise: true }, address);
      opened.push([address, page, await page.evaluate(() => window.practice.model())]);
      await page.evaluate(() => document.querySelector<HTMLElement>("input:not([type=search])")?.focus());
    }
    for (const [address, page, model] of opened) {
      await page.bringToFront();
      await waitFor(() => page.evaluate(() => document.querySelectorAll(".fxs-toast-item").length > 0), {
        message: "some noise",
      });
      expect(await page.evaluate(() => window.practice.model()), address).toEqual(model);
      expect(await browser.panel(page).text(), address).toBe("");
    }
    expect(await browser.readTickets()).toHaveLength(before);
  });

  byTurn("says so, and fills nothing, where no contact details are set", async () => {
    await saveSettings(browser, { ownTenants: [{ id: fabrikam.id }] });
    const { page, person } = await open({ startStep: "additionalDetails" });
    await person.waitForStep("additionalDetails");
    await browser.panel(page).waitForText(/contact details/i);
    expect(await browser.panel(page).find("button", "Open options")).toBeDefined();
    expect((await person.model())["firstName"]).toBe("Megan");
  });

  byTurn("asks whose tenant it is, and fills after the answer", async () => {
    await saveSettings(browser, { contactDetails: partner });
    const { page, person } = await open({ startStep: "additionalDetails" });
    await browser.panel(page).waitForText(/Is Contoso your own organization/);
    expect((await person.model())["firstName"]).toBe("Megan");
    await browser.panel(page).press("No, it's a customer's", () => isFilled(person));
  });
});
