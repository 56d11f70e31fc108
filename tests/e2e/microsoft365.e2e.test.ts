import type { ElementHandle } from "puppeteer-core";
import { afterAll, afterEach, beforeAll, beforeEach, expect } from "vitest";
import { contoso } from "../practice/azure/tenants.ts";
import { byTurns, inBothBrowsers, test } from "../support/browser/both-browsers.ts";
import { borrow } from "../support/browser/borrow.ts";
import type { TestBrowser } from "../support/browser/browsers.ts";
import { partner } from "../support/jobs/extension-settings.ts";
import { expectQuiet, FILLED, type Microsoft365Job, microsoft365Job } from "../support/jobs/microsoft365-job.ts";
import { IS_LONG, variants } from "../support/is-long.ts";
import { waitFor } from "../support/wait-for.ts";

const PANES = [
  { generation: "2024", noise: true, delays: { form: 350, prefill: 900 } },
  // None of its labels but the tabs' is known: the form is recognised by what it is made of.
  { generation: "2024", language: "he", numberName: "group" },
] as const;

const CONFIRMATIONS = ["number", "history"] as const;

inBothBrowsers("the Microsoft 365 admin center in %s", (name) => {
  let browser: TestBrowser;
  let job: Microsoft365Job;
  const byTurn = byTurns(name);

  beforeAll(async () => {
    browser = await borrow(name);
    job = microsoft365Job(browser);
  });
  afterAll(() => browser?.close());
  beforeEach(() => job.settle());
  afterEach(() => job.closePages());

  test.each(variants(PANES, 1))(
    "gets number and addresses into its pane, and its consent is left alone: %o",
    async (variant) => {
      const { page, person } = await job.open(variant);
      await person.openForm("Outlook keeps asking");
      await job.holds(person);
      expect(await person.model()).toMatchObject({ title: "Outlook keeps asking", recordingConsent: "" });
      await browser.panel(page).waitForText(/contoso/i);
      await expectQuiet(page);
    },
  );

  byTurn("is asked about where no address names the tenant, and filled by the answer", async () => {
    const { page, person } = await job.open({}, "officePortal");
    await person.openForm("Outlook keeps asking");
    await browser.panel(page).waitForText(/own organization\?/);
    expect((await person.model())["email"]).not.toBe(FILLED.email);
    await job.press(page, "No, it's a customer's", async () => (await person.model())["email"] === FILLED.email);
  });

  test.each(variants(CONFIRMATIONS, 1))("gives one ticket of its pane, confirmed by %s", async (confirmation) => {
    const title = `Outlook, ${confirmation}`;
    const { page, person } = await job.form(title, { confirmation });
    await job.submit(person);
    const ticket = await job.oneTicket(
      title,
      (one) => one.confirmation === "confirmed" && one.supportTicketId !== undefined,
    );
    expect(ticket).toMatchObject({
      portal: "microsoft365",
      own: false,
      customer: { domain: contoso.domain },
      contactDetails: {
        primaryEmailAddress: partner.primaryEmailAddress,
        additionalEmailAddresses: partner.additionalEmailAddresses,
        phoneNumber: partner.phoneNumber,
      },
    });
    expect(ticket.supportTicketId).toMatch(/^\d{8}$/);
    expect([ticket.severity, ticket.serviceLevelAgreement]).toEqual([undefined, undefined]);
    await expectQuiet(page);
  });

  byTurn("gives its ticket the severity and the kind that the person tells the panel", async () => {
    const title = "Outlook, severe";
    const { page, person } = await job.form(title);
    const isPressed = async (button: string): Promise<unknown> =>
      (await browser.panel(page).find("button", button))?.evaluate(
        (one) => one.getAttribute("aria-pressed") === "true",
      );
    for (const button of ["A – Critical", "Billing or subscription", "Technical problem"])
      await job.press(page, button, () => isPressed(button));
    await job.submit(person);
    const ticket = await job.oneTicket(title, (one) => one.confirmation === "confirmed");
    expect([ticket.severity, ticket.breakFix, ticket.serviceLevelAgreement?.slaMinutes]).toEqual([
      "critical",
      true,
      120,
    ]);
  });

  if (IS_LONG)
    test("waits with the deadline for a severity that is set later, in the popup", async () => {
      const title = "Outlook, told later";
      const { person } = await job.form(title);
      await job.submit(person);
      await job.oneTicket(title, (one) => one.confirmation === "confirmed" && one.serviceLevelAgreement === undefined);
      const popup = await browser.openExtensionPage("src/entries/popup/index.html");
      const choice = await waitFor(
        async () =>
          (
            await popup.evaluateHandle(
              (wanted) =>
                [...document.querySelectorAll("li")]
                  .find(({ textContent }) => textContent.includes(wanted))
                  ?.querySelector<HTMLSelectElement>("select:has([value=moderate])"),
              title,
            )
          ).asElement() as ElementHandle<HTMLSelectElement> | null,
        { message: "the question for the severity" },
      );
      await choice.select("moderate");
      const ticket = await job.oneTicket(title, (one) => one.serviceLevelAgreement !== undefined);
      expect(ticket.severity).toBe("moderate");
      await popup.close();
    });

  if (IS_LONG)
    test("counts what the person calls billing by the deadline of such requests, without a severity", async () => {
      const title = "Outlook, an invoice";
      const { page, person } = await job.form(title);
      await job.press(page, "Billing or subscription", async () =>
        (await browser.panel(page).find("button", "Billing or subscription"))?.evaluate(
          (one) => one.getAttribute("aria-pressed") === "true",
        ),
      );
      await job.submit(person);
      const ticket = await job.oneTicket(title, (one) => one.confirmation === "confirmed");
      expect([ticket.breakFix, ticket.severity]).toEqual([false, undefined]);
      expect(ticket.serviceLevelAgreement).toBeDefined();
    });

  byTurn("logs nothing after an error of the server", async () => {
    const { person } = await job.form("Outlook, serverError", { outcome: "serverError" });
    await job.submit(person);
    await job.discarded("Outlook, serverError");
  });

  byTurn("is all that is touched: other forms with such fields are left alone", async () => {
    const open = await Promise.all(
      ["addUser", "editContact", "bulkInvite", "otherHost"].map((address) => job.open({}, address)),
    );
    for (const { page, person } of open) {
      await page.bringToFront();
      await waitFor(() => page.evaluate(() => performance.now() > 2500));
      const model = await person.model().catch(() => ({}));
      expect(Object.values(model).filter((value) => value !== "")).toEqual([]);
      expect(await browser.panel(page).text()).toBe("");
    }
  });

  byTurn("gives a ticket of the classic wizard the title of its first page", async () => {
    const title = "Enrollment fails";
    const { page, person } = await job.wizard(title, { confirmation: "history" });
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
  });

  if (IS_LONG)
    test("logs nothing of the wizard where the portal finds a field wrong", async () => {
      const { person } = await job.wizard("Enrollment, wrong", { outcome: "validationError" });
      await person.pick(person.words("email"));
      await person.pressWord("submitRequest");
      await job.discarded("Enrollment, wrong");
    });

  byTurn("explains the customer's partner in the form's place, and fills the form behind it", async () => {
    const { page, person } = await job.open({ partnerCard: "withLink", startTab: "contactSupport" });
    await person.pressWord("helpAndSupport");
    await browser.panel(page).waitForText(/the customer's partner here.*Use the link/s);
    await person.pressWord("newMicrosoftServiceRequest");
    await job.holds(person);
  });
});
