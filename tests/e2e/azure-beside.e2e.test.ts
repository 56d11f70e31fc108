import { afterAll, beforeAll, expect } from "vitest";
import { formPage } from "../../scripts/matrix/form-page.ts";
import { saveMatrixSettings } from "../../scripts/matrix/settings.ts";
import { azureConfig, type AzureOverrides } from "../practice/azure/config.ts";
import { azureSite } from "../practice/azure/site.ts";
import { contoso } from "../practice/azure/tenants.ts";
import { inBothBrowsers, test } from "../support/browser/both-browsers.ts";
import { borrow } from "../support/browser/borrow.ts";
import type { TestBrowser } from "../support/browser/browsers.ts";
import { waitFor } from "../support/wait-for.ts";

const AZURE: AzureOverrides = {
  tenant: contoso,
  contactBeside: true,
  noise: false,
  avatarDelay: 20,
  answerAfter: 30,
  toastAfter: 20,
  startStep: "additionalDetails",
  prefilled: true,
};

/** For so long the step shows neither fields nor buttons, in milliseconds. */
const LOADS = 4000;

inBothBrowsers("the form of a contact beside the support request in %s", (name) => {
  let browser: TestBrowser;
  beforeAll(async () => {
    browser = await borrow(name);
    await saveMatrixSettings(browser);
  });
  afterAll(() => browser?.close());

  test("is left alone while the request loads, and while it is filled and filed", async () => {
    const azure = { ...AZURE, delays: { step: LOADS } };
    const page = await browser.openPage(azureSite.addresses["customer"] ?? "", { azure });
    const form = formPage(page, azureConfig(azure));
    const beside = (): Promise<unknown> => page.evaluate(() => window.practice.besideModel());
    const shown = await waitFor(beside, { message: "the form beside" });
    expect(shown).toMatchObject({ firstName: "Robin", country: "US", method: "phone" });
    await form.waitForModel({ firstName: "Kim", country: "DE", preferredContactMethod: "email" });
    expect(await beside()).toEqual(shown);

    const create = await waitFor(
      () => page.$("::-p-xpath(//section[.//h2[text()='Edit contact']]//*[@title='Create'])"),
      { message: "the Create of the other form" },
    );
    await create.click();
    await form.press("next");
    expect(await browser.readTickets()).toEqual([]);
    await form.press("create");
    const number = await waitFor(() => page.evaluate(() => window.practice.submissions.at(-1)?.number), {
      message: "the portal to take the request",
    });
    const tickets = await waitFor(
      async () =>
        (await browser.readTickets()).some(({ supportTicketId }) => supportTicketId === number) &&
        browser.readTickets(),
      { message: "the ticket" },
    );
    expect(tickets).toHaveLength(1);
    await page.close();
  });
});
