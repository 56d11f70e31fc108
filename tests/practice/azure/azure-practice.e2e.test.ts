import { afterAll, beforeAll, describe, expect, test } from "vitest";
import type { Page } from "puppeteer-core";
import { launch, type TestBrowser } from "../../support/browser/browsers.ts";
import { waitFor } from "../../support/wait-for.ts";
import { type AzurePerson, azurePerson } from "./azure-person.ts";
import type { AzureOverrides } from "./config.ts";
import { azureSite } from "./site.ts";

const NUMBER = /(?<!\d)\d{6}0010\d{6}(?!\d)/;

describe("the practice Azure portal", () => {
  let chromium: TestBrowser;

  beforeAll(async () => {
    chromium = await launch("chrome", { extension: false });
  });

  afterAll(() => chromium?.close());

  const open = async (
    azure: AzureOverrides = {},
    address = "customer",
  ): Promise<{ page: Page; person: AzurePerson }> => {
    const page = await chromium.openPage(azureSite.addresses[address] ?? "", { azure: { noise: false, ...azure } });
    return { page, person: azurePerson(page, azure.language) };
  };

  const openReview = async (azure: AzureOverrides): Promise<{ page: Page; person: AzurePerson }> => {
    const opened = await open({ startStep: "reviewCreate", answerAfter: 100, toastAfter: 50, ...azure });
    await opened.person.waitForStep("reviewCreate");
    return opened;
  };

  const expectQuiet = async (page: Page): Promise<void> => {
    expect(await page.evaluate(() => [window.practice.errors, window.practice.messages])).toEqual([[], []]);
    await page.close();
  };

  test.each(["en", "de"] as const)("lets a person file a request by hand (%s)", async (language) => {
    const { page, person } = await open({ language, noise: true });
    await person.describeProblem("RDP refuses every connection");
    expect(await person.model()).toMatchObject({
      title: "RDP refuses every connection",
      supportPlan: "basic",
      severity: "minimal",
      firstName: "Megan",
      primaryEmailAddress: "megan@contoso.onmicrosoft.com",
      saveContactChanges: false,
    });
    await person.write("description", "Error 0x204 since this morning");
    await person.choose("supportPlan", language === "de" ? "Cloud-Lösungsanbieter" : "Cloud Solution Provider");
    await person.choose("severity", "B - Moderate impact");
    await person.pick("preferredContactMethod", language === "de" ? "Telefon" : "Phone");
    await person.choose("supportLanguage", language === "de" ? "Deutsch" : "German");
    await person.write("firstName", "Robin");
    await person.write("lastName", "Counts");
    await person.write("email", "robin@fabrikam.example.com");
    await person.write("additionalEmail", "desk@fabrikam.example.com");
    await person.write("phone", "+49 30 5550123");
    await person.choose("countryRegion", language === "de" ? "Deutschland" : "Germany");
    await person.tick("saveContactChanges");
    await person.press("next");
    await person.waitForStep("reviewCreate");
    expect(await page.$("textarea"), "the third step has left the document").toBeNull();
    const expected = {
      step: "reviewCreate",
      description: "Error 0x204 since this morning",
      supportPlan: "csp",
      severity: "moderate",
      preferredContactMethod: "phone",
      preferredSupportLanguage: "de-de",
      firstName: "Robin",
      lastName: "Counts",
      primaryEmailAddress: "robin@fabrikam.example.com",
      additionalEmailAddresses: "desk@fabrikam.example.com",
      phoneNumber: "+49 30 5550123",
      country: "DE",
      saveContactChanges: true,
    };
    expect(await person.model()).toMatchObject(expected);
    await person.press("create");
    await waitFor(async () => NUMBER.test(await person.toasts()));
    expect(await page.evaluate(() => window.practice.submissions.map(({ model }) => model))).toEqual([
      expect.objectContaining(expected),
    ]);
    expect(await person.blade()).toBe(language === "de" ? "Start" : "Home");
    await expectQuiet(page);
  });

  test("gives a number of today and keeps it in the notifications after the toast has gone", async () => {
    const { page, person } = await openReview({ outcome: "success", toastLasts: 300, numberIn: "title" });
    const shown = await page.evaluateHandle(() => {
      const texts: string[] = [];
      new MutationObserver(() =>
        texts.push(...[...document.querySelectorAll(".fxs-toast-item")].map((item) => item.textContent)),
      ).observe(document.body, { childList: true, subtree: true, characterData: true });
      return texts;
    });
    await person.press("create");
    const toast = await waitFor(() => shown.evaluate((texts) => texts.at(-1)), { message: "the toast" });
    expect(toast).toContain(new Date().toISOString().slice(2, 10).replaceAll("-", "") + "0010");
    await waitFor(async () => (await person.toasts()) === "");
    await page.click(".fxs-topbar-notifications a");
    const pane = await waitFor(() => page.$(".fxs-notificationspane"));
    expect(await pane.evaluate((element) => element.textContent)).toMatch(NUMBER);
    expect(
      await page.evaluate(() =>
        performance
          .getEntriesByType("resource")
          .some((entry) => (entry as PerformanceResourceTiming).responseStatus === 201),
      ),
    ).toBe(true);
    await expectQuiet(page);
  });

  test("shows a validation error in the third step and stays", async () => {
    const { page, person } = await openReview({ outcome: "validationError" });
    await person.press("create");
    await person.waitForStep("additionalDetails");
    const invalid = await waitFor(() => page.$("[aria-invalid=true]"));
    expect(await invalid.evaluate((element) => element.closest(".fxc-section-control")?.textContent)).toMatch(
      /Phone.*not valid/s,
    );
    expect(await person.toasts()).toBe("");
    await expectQuiet(page);
  });

  test("shows a validation error in the review step", async () => {
    const { page, person } = await openReview({ outcome: "validationError", validationErrorIn: "reviewCreate" });
    await person.press("create");
    await waitFor(() => page.$(".fxs-validation-summary[role=alert]"));
    expect((await person.model())["step"]).toBe("reviewCreate");
    await expectQuiet(page);
  });

  test("shows a server error as a toast and lets the person try again", async () => {
    const { page, person } = await openReview({ outcome: "serverError" });
    await person.press("create");
    await waitFor(async () => (await person.toasts()).includes("Failed to create"));
    expect((await person.model())["step"]).toBe("reviewCreate");
    await page.evaluate(() => window.practice.configure({ outcome: "success" }));
    await person.press("create");
    await waitFor(async () => NUMBER.test(await person.toasts()));
    await expectQuiet(page);
  });

  test("can stay silent", async () => {
    const { page, person } = await openReview({ outcome: "silence" });
    await waitFor(() => page.$("#fxs-avatarmenu-button[title*=Directory]"), { message: "the page to be complete" });
    const before = await page.evaluate(() => document.body.innerHTML);
    await person.press("create");
    await page.evaluate(() => fetch("/api/ClientTelemetry", { method: "POST" }));
    expect(await page.evaluate(() => document.body.innerHTML)).toBe(before);
    expect(await page.evaluate(() => window.practice.submissions.length)).toBe(0);
    await expectQuiet(page);
  });

  test("refuses to go on without the required fields", async () => {
    const { page, person } = await open();
    await person.waitForStep("problemDescription");
    await person.press("next");
    await waitFor(() => page.$("[role=combobox][aria-invalid=true]"));
    expect((await person.model())["step"]).toBe("problemDescription");
    await expectQuiet(page);
  });

  test("keeps its configuration over a reload, and knows the tenant by the address", async () => {
    const { page } = await open({ outcome: "silence" }, "ownOrganization");
    chromium.configure({});
    await page.reload();
    expect(await page.evaluate(() => [window.practice.config().outcome, window.practice.tenant.name])).toEqual([
      "silence",
      "Fabrikam",
    ]);
    const title = await waitFor(() => page.$eval("#fxs-avatarmenu-button", (button) => button.getAttribute("title")));
    expect(title).toMatch(/Directory: Fabrikam \([\da-f-]{36}\)\nDomain: fabrikam\.onmicrosoft\.com$/);
    await expectQuiet(page);
  });

  test("closes the form by its X and by Discard, and keeps older blades hidden", async () => {
    const { page, person } = await open({ hiddenOldForm: true });
    await person.waitForStep("problemDescription");
    const forms = (): Promise<number> =>
      page.evaluate(
        () =>
          [...document.querySelectorAll("h2")].filter((title) => title.textContent === "New support request").length,
      );
    expect(await forms()).toBe(2);
    expect(await page.$$eval(".fxs-blade", (blades) => blades.filter((blade) => blade.checkVisibility()).length)).toBe(
      1,
    );
    await person.closeBlade();
    await waitFor(async () => (await person.blade()) === "Home");
    expect(await forms()).toBe(0);
    await page.goBack();
    await person.press("discard");
    await waitFor(async () => (await person.blade()) === "Home");
    await expectQuiet(page);
  });

  test("leaves the machine for no other host", async () => {
    const page = await chromium.browser.newPage();
    await expect(page.goto("https://example.org/")).rejects.toThrow();
    expect(chromium.proxy.refused).toContain("example.org:443");
    await page.close();
  });
});
