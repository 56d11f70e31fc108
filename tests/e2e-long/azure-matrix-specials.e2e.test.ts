import type { Page } from "puppeteer-core";
import { afterAll, afterEach, beforeAll, beforeEach, describe, expect, test } from "vitest";
import { formPage, type FormPage } from "../../scripts/matrix/form-page.ts";
import { saveMatrixSettings } from "../../scripts/matrix/settings.ts";
import type { Ticket } from "../../src/tickets/model/ticket.ts";
import { azureConfig, type AzureOverrides } from "../practice/azure/config.ts";
import { azureSite } from "../practice/azure/site.ts";
import { contoso } from "../practice/azure/tenants.ts";
import { launch, type TestBrowser } from "../support/browser/browsers.ts";
import { waitFor } from "../support/wait-for.ts";

const QUICK: AzureOverrides = {
  noise: false,
  avatarDelay: 20,
  answerAfter: 30,
  toastAfter: 20,
  tenant: contoso,
  delays: { step: 30, contact: 30, popup: 10, options: 10 },
};

/** Today as request numbers write it. */
const TODAY = new Date().toISOString().slice(2, 10).replaceAll("-", "");
const NUMBERS = { 15: `1${TODAY}21001170`, 16: `${TODAY}0040001234` } as const;

describe("special cases of the Azure portal's form", () => {
  let browser: TestBrowser;
  const pages: Page[] = [];
  beforeAll(async () => {
    browser = await launch("chrome");
  });
  afterAll(() => browser?.close());
  beforeEach(() => saveMatrixSettings(browser));
  afterEach(async () => {
    for (const page of pages.splice(0)) await page.close();
  });

  const open = async (azure: AzureOverrides = {}, address = "customer"): Promise<{ page: Page; form: FormPage }> => {
    const config = { ...QUICK, startStep: "additionalDetails", ...azure } as const;
    const page = await browser.openPage(azureSite.addresses[address] ?? "", { azure: config });
    pages.push(page);
    return { page, form: formPage(page, azureConfig(config)) };
  };
  const contactFilled = (form: FormPage): Promise<void> => form.waitForModel({ firstName: "Kim", country: "DE" });
  const numbered = async (number: string): Promise<Ticket[]> =>
    (await browser.readTickets()).filter(({ supportTicketId }) => supportTicketId === number);
  const review = async (azure: AzureOverrides): Promise<{ page: Page; form: FormPage }> => {
    const opened = await open(azure);
    await contactFilled(opened.form);
    await opened.form.press("next");
    await waitFor(async () => (await opened.form.model())["step"] === "reviewCreate");
    return opened;
  };

  describe("the plan", () => {
    test("without a CSP entry stays, and the panel says why", async () => {
      const { page, form } = await open({ plan: "listWithoutCsp" });
      await contactFilled(form);
      expect(await browser.panel(page).waitForText(/reseller/i)).toMatch(/plan/i);
      expect((await form.model())["supportPlan"]).toBe("basic");
    });

    test("stays where two entries bear its name and neither is the very one", async () => {
      const { form, page } = await open({ plan: "listTwoCsp" });
      await contactFilled(form);
      const plan = (await form.model())["supportPlan"];
      expect(["basic", "csp"], await browser.panel(page).text()).toContain(plan);
    });

    test.each(["textTechnical", "disabledList"] as const)(
      "that the portal has fixed stays and is named (%s)",
      async (plan) => {
        const { page, form } = await open({ plan });
        await contactFilled(form);
        expect((await form.model())["supportPlan"]).toBe("technicalIncluded");
        expect(await browser.panel(page).waitForText(/Technical support - Included/)).toMatch(/Support plan/);
      },
    );

    test("that the person chose stays", async () => {
      const { page, form } = await open({ planReloads: false });
      await contactFilled(form);
      await form.waitForModel({ supportPlan: "csp" });
      await page.click("[role=combobox][aria-label='Support plan']");
      const standard = await waitFor(async () => {
        for (const option of await page.$$(".fxc-dropdown-option"))
          if ((await option.evaluate((one) => one.textContent)) === "Standard") return option;
        return undefined;
      });
      await standard.click();
      await form.waitForModel({ supportPlan: "standard" });
      await new Promise((resolve) => setTimeout(resolve, 2500));
      expect((await form.model())["supportPlan"]).toBe("standard");
    });
  });

  describe("a field", () => {
    test.each(["firstName", "lastName", "primaryEmailAddress", "phoneNumber"] as const)(
      "that rejects a value is reported (%s)",
      async (rejects) => {
        const { page, form } = await open({ contactVariant: { rejects } });
        await form.waitForModel({ supportPlan: "csp", country: "DE" });
        expect(await browser.panel(page).waitForText(/not (?:accept|keep|take)|refused|rejected/i)).toMatch(/./);
        expect((await form.model())[rejects]).toMatch(/Megan|Bowen|megan@|425/);
      },
    );

    test("that can only be read is left alone", async () => {
      const { page, form } = await open({ contactVariant: { readOnlyEmail: true } });
      await contactFilled(form);
      await browser.panel(page).waitForText(/unchanged: 1/);
      expect((await form.model())["primaryEmailAddress"]).toBe("megan@contoso.onmicrosoft.com");
    });

    test.each(["offScreen", "hidden"] as const)("whose copy nobody sees is filled once (%s)", async (copy) => {
      const { form } = await open({ contactVariant: { copy } });
      await contactFilled(form);
      await form.waitForModel({ phoneNumber: "+498912345678", copyTouched: false });
    });
  });

  describe("the request number", () => {
    test.each([15, 16] as const)("of %i digits is read from the toast", async (digits) => {
      const { form } = await review({ number: NUMBERS[digits], numberIn: "title" });
      await form.press("create");
      const ticket = await waitFor(async () => (await numbered(NUMBERS[digits]))[0], { message: "the ticket" });
      expect(ticket.confirmation).toBe("confirmed");
    });

    test("is read from the notifications that the person opens", async () => {
      const number = `${TODAY}0050001111`;
      const { page, form } = await review({ number, successToast: "paneOnly" });
      await form.press("create");
      await waitFor(() => page.evaluate(() => window.practice.submissions.at(-1)?.number));
      await page.click(".fxs-topbar-notifications a");
      await waitFor(async () => (await numbered(number)).length === 1, { message: "the ticket" });
    });

    test("is read from the page of the request", async () => {
      const number = `${TODAY}0030002222`;
      const { form } = await review({ number, successToast: false, afterCreate: "details" });
      await form.press("create");
      await waitFor(async () => (await numbered(number)).length === 1, { message: "the ticket" });
    });

    test("makes one ticket, however often Create was pressed", async () => {
      const number = `${TODAY}0010003333`;
      const { page } = await review({ number, answerAfter: 400 });
      const before = (await browser.readTickets()).length;
      const button = await waitFor(() => page.$(".fxs-blade-lastblade .fxs-button[title=Create]"));
      await button.click({ count: 3, delay: 30 });
      await waitFor(async () => (await numbered(number)).length === 1, { message: "the ticket" });
      expect((await browser.readTickets()).length).toBe(before + 1);
    });

    test("makes one ticket where the portal gives it twice", async () => {
      const number = `${TODAY}0010004444`;
      for (const _time of [1, 2]) {
        const { page, form } = await review({ number });
        await form.press("create");
        await waitFor(() => page.evaluate(() => window.practice.submissions.at(-1)?.number));
        await waitFor(async () => (await numbered(number)).length === 1, { message: "the ticket" });
      }
      await new Promise((resolve) => setTimeout(resolve, 1000));
      expect(await numbered(number)).toHaveLength(1);
    });
  });

  describe("the help pane", () => {
    test.each(["help", "requests"])("is left alone (%s)", async (address) => {
      const before = (await browser.readTickets()).length;
      const { page } = await open({ helpPane: true, noise: true }, address);
      const pane = await waitFor(() => page.$(".practice-help-pane"));
      const shown = await pane.evaluate((element) => element.innerHTML);
      await page.type(".practice-help-pane textarea", "My VM is slow");
      await waitFor(() => page.evaluate(() => document.querySelectorAll(".fxs-toast-item").length > 0), {
        message: "some noise",
      });
      expect(await pane.evaluate((element) => element.innerHTML)).toBe(shown);
      expect(await page.$eval(".practice-help-pane textarea", (field) => field.value)).toBe("My VM is slow");
      expect(await browser.panel(page).text()).toBe("");
      expect(await browser.readTickets()).toHaveLength(before);
    });

    test("does not disturb the form beside it", async () => {
      const { page, form } = await open({ helpPane: true });
      await contactFilled(form);
      expect(await page.$eval(".practice-help-pane textarea", (field) => field.value)).toBe("");
    });
  });
});
