import type { Page } from "puppeteer-core";
import { afterEach, describe, expect, test } from "vitest";
import { azureJob } from "../support/jobs/azure-job.ts";
import { type BrowserName, launch, type TestBrowser } from "../support/browser/browsers.ts";
import { partner, saveSettings } from "../support/jobs/extension-settings.ts";
import { waitFor } from "../support/wait-for.ts";

let browser: TestBrowser | undefined;
afterEach(async () => {
  await browser?.close();
  browser = undefined;
});

const start = async (name: BrowserName): Promise<TestBrowser> => {
  browser = await launch(name, { language: "en" });
  return browser;
};

const valueOf = (page: Page, id: string): Promise<string> =>
  page.$eval(`#${id}`, (control) =>
    control instanceof HTMLSelectElement
      ? (control.selectedOptions[0]?.text ?? "")
      : (control as HTMLInputElement).value,
  );

const press = async (page: Page, name: RegExp): Promise<void> => {
  const button = await waitFor(
    async () => {
      for (const one of await page.$$("button"))
        if (name.test(await one.evaluate(({ textContent }) => textContent))) return one;
      return undefined;
    },
    { message: `the button ${name}` },
  );
  await button.evaluate((one) => one.click());
};

describe.each<BrowserName>(["chrome", "firefox"])("the options, in %s", (name) => {
  test(
    "lead to a sample form, which the engine fills with the person's details, and its panel " + "takes back",
    async () => {
      const running = await start(name);
      await saveSettings(running, { contactDetails: partner });
      const options = await running.openExtensionPage("src/entries/options/index.html");
      await press(options, /^(?:Open sample form|Beispielformular öffnen)$/);
      const page = await running.waitForPage(/sample-form/);
      await waitFor(
        async () =>
          (await valueOf(page, "lastName")) === partner.lastName &&
          /^(?:Germany|Deutschland)$/.test(await valueOf(page, "country")),
        { message: "the filled form" },
      );
      expect(await valueOf(page, "supportPlan")).toMatch(/^(?:Cloud Solution Provider|Cloud-Lösungsanbieter)$/);
      const panel = running.panel(page);
      await panel.waitForText(/Contoso[\s\S]*Howard →\s*Akers/);
      await panel.press("Undo", async () => (await valueOf(page, "lastName")) === "Howard");
      expect(await running.readTickets()).toEqual([]);
    },
  );

  test("tell what is recognised in an open portal, and name nobody", async () => {
    const running = await start(name);
    const job = azureJob(running);
    await job.settle();
    const { page } = await job.open({ startStep: "additionalDetails" });
    await running.panel(page).waitForText(/Akers/);
    const options = await running.openExtensionPage("src/entries/options/index.html");
    const text = (): Promise<string> => options.$eval("#diagnosticsText", (box) => (box as HTMLTextAreaElement).value);
    await waitFor(() => options.$("#diagnosticsText"), { message: "the diagnostics" });
    expect(await text()).toMatch(/^On Behalf \d[\s\S]*https:\/\/portal\.azure\.com\/\*\n {2}tenant: customer/);
    expect(await text()).toMatch(/tenant: customer[\s\S]*form azure, filled[\s\S]*lastName: filled, set/);
    expect(await text()).not.toMatch(/akers|kim|fabrikam|contoso|@/i);
  });
});
