import { mkdtemp, writeFile } from "node:fs/promises";
import { tmpdir } from "node:os";
import { join } from "node:path";
import type { ElementHandle, Page } from "puppeteer-core";
import { afterAll, afterEach, beforeAll, beforeEach, expect } from "vitest";
import type { Ticket } from "../../../src/tickets/model/ticket.ts";
import { azureSite } from "../../practice/azure/site.ts";
import { fabrikam } from "../../practice/azure/tenants.ts";
import { byTurns, inBothBrowsers, test } from "../../support/browser/both-browsers.ts";
import { borrow } from "../../support/browser/borrow.ts";
import type { TestBrowser } from "../../support/browser/browsers.ts";
import { QUICK } from "../../support/jobs/azure-job.ts";
import { input, select } from "../../support/jobs/declared-form.ts";
import { partner, saveSettings } from "../../support/jobs/extension-settings.ts";
import { waitFor } from "../../support/wait-for.ts";

/** Words that no portal has and no language knows. */
const INVENTED = {
  supportPlan: "Vordel",
  firstName: "Kelmat",
  lastName: "Tarnig",
  primaryEmailAddress: "Brulo",
  phoneNumber: "Sivant",
} as const;
type Field = keyof typeof INVENTED;
const TAUGHT = ["firstName", "lastName", "primaryEmailAddress", "phoneNumber"] as const satisfies readonly Field[];

const NAMES: Readonly<Record<Field, string>> = {
  supportPlan: "Support plan",
  firstName: "First name",
  lastName: "Last name",
  primaryEmailAddress: "Email",
  phoneNumber: "Phone",
};

const FORM =
  `<h2>Contact information</h2>` +
  select("Severity", "severity", ["C - Minimal impact", "B - Moderate impact", "A - Critical impact"]) +
  input("Summary", "title") +
  select(INVENTED.supportPlan, "a1", ["Basic support", "Cloud Solution Provider"]) +
  input(INVENTED.firstName, "a2") +
  input(INVENTED.lastName, "a3") +
  input(INVENTED.primaryEmailAddress, "a4") +
  input(INVENTED.phoneNumber, "a5");
const NAMED: Readonly<Record<Field, string>> = {
  supportPlan: "a1",
  firstName: "a2",
  lastName: "a3",
  primaryEmailAddress: "a4",
  phoneNumber: "a5",
};
const FILLED: Readonly<Record<string, string>> = {
  a1: "Cloud Solution Provider",
  a2: "Kim",
  a3: "Akers",
  a4: "kim.akers@fabrikam.example",
  a5: "+498912345678",
};

const OWN = { contactDetails: partner, ownTenants: [{ id: fabrikam.id, domain: fabrikam.domain }] };

/** What the extension has kept; runs on a page of it. */
const readLessons = async (): Promise<unknown[]> => {
  const { storage } = (
    globalThis as unknown as {
      chrome: { storage: { local: { get: (key: string) => Promise<Record<string, unknown[]>> } } };
    }
  ).chrome;
  return (await storage.local.get("lessons"))["lessons"] ?? [];
};

type Model = Readonly<Record<string, unknown>>;

inBothBrowsers("lessons in %s", (name) => {
  const byTurn = byTurns(name);
  let browser: TestBrowser;
  const pages: Page[] = [];

  beforeAll(async () => {
    browser = await borrow(name);
  });
  afterAll(() => browser?.close());
  beforeEach(() => saveSettings(browser, OWN));
  afterEach(async () => {
    for (const page of pages.splice(0)) await page.close();
  });

  const open = async (): Promise<Page> => {
    const page = await browser.openPage(azureSite.addresses["customer"] ?? "", { azure: { ...QUICK, native: FORM } });
    pages.push(page);
    return page;
  };
  const model = async (page: Page): Promise<Model> => (await page.evaluate(() => window.practice.model())) ?? {};
  const says = (page: Page, words: RegExp): Promise<string> => browser.panel(page).waitForText(words);
  const teach = async (page: Page, field: Field): Promise<void> => {
    const panel = browser.panel(page);
    const before = await model(page);
    await panel.press(`Show me where: ${NAMES[field]}`, async () => /Point at the field/.test(await panel.text()));
    const clicks = await page.evaluate(() => {
      const heard: string[] = [];
      Object.assign(window, { heard });
      for (const event of ["pointerdown", "mousedown", "click", "focusin"])
        addEventListener(event, ({ target }) => heard.push(`${event} ${(target as Element).id}`), { capture: true });
      return heard.length;
    });
    expect(clicks).toBe(0);
    const control = await page.$(`[name=${NAMED[field]}]`);
    await control?.click();
    await says(page, new RegExp(`“${INVENTED[field]}”.* is the field “${NAMES[field]}”`));
    expect(await page.evaluate(() => (window as unknown as { heard: string[] }).heard)).toEqual([]);
    expect(await model(page)).toEqual(before);
    await panel.press("Yes, that's it", async () => /Learned/.test(await panel.text()));
    await waitFor(async () => (await model(page))[NAMED[field]] === FILLED[NAMED[field]], { message: `the ${field}` });
  };
  const isFilled = (page: Page): Promise<unknown> =>
    waitFor(
      async () => {
        const now = await model(page);
        return Object.entries(FILLED).every(([key, value]) => now[key] === value);
      },
      { message: "the form to be filled" },
    );

  test("a form with invented labels is taught, filled in, sent and kept; the next visit needs nothing", async () => {
    const page = await open();
    await says(page, /Contoso/);
    // What can be chosen in it says which list the plan is: it needs no lesson.
    for (const field of TAUGHT) await teach(page, field);
    await isFilled(page);
    await (await page.$("[name=title]"))?.type("Taught");
    await (await page.$("form button"))?.click();
    const ticket = await waitFor(
      async () =>
        (await browser.readTickets()).find(
          ({ title, supportTicketId }: Ticket) => title === "Taught" && supportTicketId !== undefined,
        ),
      { message: "the ticket" },
    );
    expect(ticket).toMatchObject({
      portal: "azure",
      confirmation: "confirmed",
      supportPlan: "Cloud Solution Provider",
    });
    const again = await open();
    await isFilled(again);
  });

  byTurn("a person who has been given the lessons needs to teach nothing", async () => {
    const taught = await browser.inExtension((page) => page.evaluate(readLessons));
    expect(taught).toHaveLength(TAUGHT.length);
    await browser.renew();
    await saveSettings(browser, OWN);
    const before = await open();
    await says(before, /The field was not recognized/);
    const options = await browser.openExtensionPage("src/entries/options/index.html");
    pages.push(options);
    const folder = await mkdtemp(join(tmpdir(), "lessons-"));
    const path = join(folder, "lessons.json");
    await writeFile(path, JSON.stringify({ format: "on-behalf-lessons", lessons: taught }));
    const chooser = await options.waitForSelector("#lessons input[type=file]");
    await (chooser as ElementHandle<HTMLInputElement>).uploadFile(path);
    await (await options.waitForSelector("::-p-text(Import 4)"))?.click();
    await isFilled(before);
    await isFilled(await open());
  });
});
