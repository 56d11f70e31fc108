import type { ElementHandle } from "puppeteer-core";
import { afterAll, afterEach, beforeAll, beforeEach, expect } from "vitest";
import { contoso } from "../practice/azure/tenants.ts";
import { practiceOf } from "../practice/microsoft365/form-person.ts";
import { microsoft365Person } from "../practice/microsoft365/microsoft365-person.ts";
import { inBothBrowsers, test } from "../support/browser/both-browsers.ts";
import { borrow } from "../support/browser/borrow.ts";
import type { TestBrowser } from "../support/browser/browsers.ts";
import { partner } from "../support/jobs/extension-settings.ts";
import { expectQuiet, FILLED, type Microsoft365Job, microsoft365Job } from "../support/jobs/microsoft365-job.ts";
import { openPartnerCenter } from "../support/jobs/open-partner-center.ts";
import { waitFor } from "../support/wait-for.ts";

const CARD = { phoneNumber: "+498912345678", email: FILLED.email } as const;

inBothBrowsers("the older forms of the Microsoft 365 admin center in %s", (name) => {
  let browser: TestBrowser;
  let job: Microsoft365Job;

  beforeAll(async () => {
    browser = await borrow(name);
    job = microsoft365Job(browser);
  });
  afterAll(() => browser?.close());
  beforeEach(() => job.settle());
  afterEach(() => job.closePages());

  test.each(["number", "text"] as const)(
    "keep the title of the wizard's first page over its full loads, confirmed by %s",
    async (confirmation) => {
      const title = `Enrollment fails, ${confirmation}`;
      const { page, person } = await job.wizard(title, { confirmation });
      await person.pick(person.words("email"));
      await person.pressWord("submitRequest");
      const ticket = await job.oneTicket(title, (one) => one.confirmation === "confirmed");
      // Nothing on these pages names the tenant, and the person has not either.
      expect(ticket).toMatchObject({
        portal: "microsoft365",
        own: false,
        customer: {},
        service: "Intune: Enrollment",
        contactDetails: { primaryEmailAddress: partner.primaryEmailAddress },
      });
      await expectQuiet(page);
    },
  );

  test("forget what the wizard was told once the portal has taken it", async () => {
    const title = "Told once";
    const { page, person } = await job.wizard(title);
    await person.pick(person.words("email"));
    await person.pressWord("submitRequest");
    await job.oneTicket(title, (one) => one.confirmation === "confirmed");
    // The next request of this tab is begun on its last page: what it says of the title is all that there is.
    const second = { ...person };
    await page.goto("https://portal.office.com/Support/SupportEntry.aspx");
    await second.fillWizard("Told next");
    await job.press(page, "No, it's a customer's", async () => (await second.model())["email"] === FILLED.email);
    await second.pick(second.words("email"));
    await second.pressWord("submitRequest");
    await job.oneTicket("Told next", (one) => one.confirmation === "confirmed");
    expect(await job.ticketsTitled(title)).toHaveLength(1);
  });

  test("log nothing of the wizard after an error of the server", async () => {
    const title = "Enrollment fails, serverError";
    const { person } = await job.wizard(title, { outcome: "serverError" });
    await person.pick(person.words("email"));
    await person.pressWord("submitRequest");
    await job.discarded(title);
  });

  test.each([
    {
      generation: "card2018",
      cardFieldName: "ariaLabel",
      language: "de",
      unknownLabels: "english",
      way: "newServiceRequestByPhone",
      send: "callMe",
      filled: CARD,
    },
    { generation: "card2016", cardFieldName: "placeholder", way: "letUsCallYou", send: "callMe", filled: CARD },
    {
      generation: "card2018",
      cardFieldName: "placeholder",
      way: "newServiceRequestByEmail",
      send: "send",
      filled: { email: FILLED.email },
    },
  ] as const)("fill the card, and log what it takes: %o", async ({ way, send, filled, ...variant }) => {
    const { page, person } = await job.open({ confirmation: "number", ...variant });
    const title = `Mail is late, ${way} of ${variant.generation}, by ${variant.cardFieldName}`;
    await person.openForm(title);
    await person.pressWord(way);
    await job.holds(person, filled);
    await person.pressWord(send);
    await waitFor(() => practiceOf<unknown[]>(page, "submissions").then((all) => all.length === 1));
    const ticket = await job.oneTicket(
      title,
      (one) => one.confirmation === "confirmed" && one.supportTicketId !== undefined,
    );
    expect(ticket).toMatchObject({
      portal: "microsoft365",
      customer: { domain: contoso.domain },
      contactDetails: {
        primaryEmailAddress: partner.primaryEmailAddress,
        additionalEmailAddresses: partner.additionalEmailAddresses,
      },
    });
    await expectQuiet(page);
  });

  // Last: the extension knows a customer of the page's name from here on, and asks otherwise.
  test("give the wizard's ticket the customer whose link in Partner Center the person came by", async () => {
    const title = "Enrollment fails, by a link";
    const center = await openPartnerCenter(browser, "serviceManagement", { microsoft365: { noise: false } });
    const link = await waitFor(
      async () =>
        (
          await center.evaluateHandle(() =>
            document.querySelector("customer-app")?.shadowRoot?.querySelector("#MicrosoftOffice"),
          )
        ).asElement() as ElementHandle<Element> | null,
      { message: "the link" },
    );
    const before = new Set(await browser.browser.pages());
    await link.click();
    const page = await waitFor(async () => (await browser.browser.pages()).find((one) => !before.has(one)), {
      message: "the new tab",
    });
    await waitFor(() => /adminportal/i.test(page.url()), { message: "the portal" });
    await page.goto("https://admin.microsoft.com/Support/SupportEntry.aspx");
    const person = microsoft365Person(page);
    await person.fillWizard(title);
    await job.holds(person);
    await browser.panel(page).waitForText(/For Contoso/);
    await person.pick(person.words("email"));
    await person.pressWord("submitRequest");
    const ticket = await job.oneTicket(title, (one) => one.confirmation === "confirmed");
    expect(ticket).toMatchObject({ portal: "microsoft365", own: false, customer: { tenantId: contoso.id } });
    await page.close();
    await center.close();
  });

  test("give the wizard's ticket the customer that the address of this tab named before", async () => {
    const title = "Enrollment fails, delegated";
    const { page } = await job.form("In the help pane first");
    await page.goto("https://admin.microsoft.com/Support/SupportEntry.aspx");
    const person = microsoft365Person(page);
    await person.fillWizard(title);
    await job.holds(person);
    await browser.panel(page).waitForText(/For contoso/i);
    await person.pick(person.words("email"));
    await person.pressWord("submitRequest");
    const ticket = await job.oneTicket(title, (one) => one.confirmation === "confirmed");
    expect(ticket).toMatchObject({ portal: "microsoft365", own: false, customer: { domain: contoso.domain } });
  });
});
