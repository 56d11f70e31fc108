import type { ElementHandle, Page } from "puppeteer-core";
import { afterAll, afterEach, beforeAll, expect } from "vitest";
import { contoso, fabrikam, northwind } from "../practice/azure/tenants.ts";
import type { Microsoft365Overrides } from "../practice/microsoft365/config.ts";
import { type Microsoft365Person, microsoft365Person } from "../practice/microsoft365/microsoft365-person.ts";
import { microsoft365Site } from "../practice/microsoft365/site.ts";
import { inBothBrowsers, test } from "../support/browser/both-browsers.ts";
import { borrow } from "../support/browser/borrow.ts";
import type { TestBrowser } from "../support/browser/browsers.ts";
import { partner, saveSettings } from "../support/jobs/extension-settings.ts";
import { openPartnerCenter } from "../support/jobs/open-partner-center.ts";
import { waitFor } from "../support/wait-for.ts";

const EMAIL = `${partner.primaryEmailAddress}; desk@fabrikam.example`;

inBothBrowsers("the organization's name in the admin center, in %s", (name) => {
  let browser: TestBrowser;
  const pages: Page[] = [];

  beforeAll(async () => {
    browser = await borrow(name);
    // The name of the own organization is known from the Azure portal; that it is on another page proves nothing yet.
    await saveSettings(browser, {
      contactDetails: { ...partner, preferredContactMethod: "email" },
      ownTenants: [{ id: fabrikam.id, domain: fabrikam.domain, name: fabrikam.name }],
    });
  });
  afterAll(() => browser?.close());
  afterEach(async () => {
    for (const page of pages.splice(0)) await page.close();
  });

  const open = async (
    microsoft365: Microsoft365Overrides,
    address: string,
  ): Promise<{ page: Page; person: Microsoft365Person }> => {
    const page = await browser.openPage(microsoft365Site.addresses[address] ?? address, {
      microsoft365: { noise: false, ...microsoft365 },
    });
    pages.push(page);
    const person = microsoft365Person(page, microsoft365);
    await person.openForm("Outlook keeps asking");
    return { page, person };
  };
  const says = (page: Page, words: RegExp): Promise<string> => browser.panel(page).waitForText(words);
  const email = async (person: Microsoft365Person): Promise<unknown> => (await person.model())["email"];
  const filled = (person: Microsoft365Person): Promise<unknown> => {
    let last: unknown;
    return waitFor(async () => (last = await email(person)) === EMAIL, {
      message: () => `the form to be filled; it holds ${String(last)}`,
    });
  };
  /** The switch of tenants changes the name and nothing else. */
  const rename = (page: Page, text: string): Promise<void> =>
    page.$eval(
      ".organization",
      (element, wanted) => {
        (element.querySelector("span") ?? element).textContent = wanted;
      },
      text,
    );

  test.each(["text", "switch"] as const)(
    "that is the own one's is asked about once, and then an alert (%s)",
    async (organizationName) => {
      const { page, person } = await open({ organizationName }, "noTenant");
      if (organizationName === "text") {
        await says(page, /Is Fabrikam your own organization\?[^]*has the same name as your organization/);
        await browser
          .panel(page)
          .press("Yes, it's ours", async () =>
            /Fabrikam is your own organization/.test(await browser.panel(page).text()),
          );
      }
      expect(await says(page, /Fabrikam is your own organization/)).toMatch(/support is included/);
      expect(await email(person)).toBe(`adele@${fabrikam.domain}`);
    },
  );

  test("shows a switch of tenants in the page while the form is half filled", async () => {
    const { page, person } = await open({ tenant: contoso, organizationName: "switch" }, "customerById");
    await says(page, /For /);
    await filled(person);
    await rename(page, fabrikam.name);
    expect(await says(page, /Fabrikam is your own organization/)).toMatch(/The address still points to/);
    await rename(page, contoso.name);
    await says(page, /For /);
    expect(await email(person)).toBe(EMAIL);
  });

  test("shows whom Partner Center's link has led to", async () => {
    pages.push(await openPartnerCenter(browser, "otherCustomer"));
    const customers = await openPartnerCenter(browser, "serviceManagement", {
      microsoft365: { noise: false, tenant: northwind, paneOpen: true },
    });
    pages.push(customers);
    const link = await waitFor<ElementHandle<Element> | undefined>(
      async () =>
        ((
          await customers.evaluateHandle(
            () => document.querySelector("customer-app")?.shadowRoot?.querySelector("#MicrosoftOffice") ?? null,
          )
        ).asElement() as ElementHandle<Element> | null) ?? undefined,
      { message: "the link" },
    );
    const before = new Set(await browser.browser.pages());
    await link?.click();
    const portal = await waitFor(async () => (await browser.browser.pages()).find((one) => !before.has(one)), {
      message: "the new tab",
    });
    pages.push(portal);
    const person = microsoft365Person(portal);
    await person.write(person.words("search"), "Outlook keeps asking");
    for (const key of ["getHelp", "contactSupport"] as const) await person.pressWord(key);
    await says(
      portal,
      /You opened the portal for Contoso, but this is Northwind Traders\.[^]*Is this for Northwind Traders\?/,
    );
    expect(await email(person)).toBe(`megan@${northwind.domain}`);
    await browser.panel(portal).press("Yes, for this customer", async () => (await email(person)) === EMAIL);
    await says(portal, /For Northwind Traders/);
  });
});
