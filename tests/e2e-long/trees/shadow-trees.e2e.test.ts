import type { Page } from "puppeteer-core";
import { afterAll, afterEach, beforeAll, expect } from "vitest";
import type { Settings } from "../../../src/settings/settings-schema.ts";
import { fabrikam } from "../../practice/azure/tenants.ts";
import { inBothBrowsers, test } from "../../support/browser/both-browsers.ts";
import { borrow } from "../../support/browser/borrow.ts";
import type { TestBrowser } from "../../support/browser/browsers.ts";
import { type AzureJob, azureJob, expectQuiet, isNumbered } from "../../support/jobs/azure-job.ts";
import { additional, input, OURS } from "../../support/jobs/declared-form.ts";
import { partner, saveSettings } from "../../support/jobs/extension-settings.ts";
import { holds } from "../../support/jobs/holds.ts";
import { waitFor } from "../../support/wait-for.ts";

type Model = Readonly<Record<string, unknown>>;

/** Part of a form in a shadow tree of its own. */
const tree = (html: string, mode = "open", more = ""): string =>
  `<practice-part data-shadow="${mode}" ${more}>${html}</practice-part>`;

const TITLE = input("Summary", "title");
const FIRST = input("First name", "firstName");
const LAST = input("Last name", "lastName");
const EMAIL = input("Email", "primaryEmailAddress");
const CREATE = `<button type="button" data-manner="submits">Create</button>`;

inBothBrowsers("shadow trees in %s", (name) => {
  let browser: TestBrowser;
  let job: AzureJob;

  beforeAll(async () => {
    browser = await borrow(name);
    job = azureJob(browser);
  });
  afterAll(() => browser?.close());
  afterEach(() => job.closePages());

  const open = async (native: string, settings: Partial<Settings> = {}): Promise<Page> => {
    await saveSettings(browser, { contactDetails: partner, ownTenants: [{ id: fabrikam.id }], ...settings });
    return (await job.open({ native })).page;
  };
  const model = async (page: Page): Promise<Model> => (await page.evaluate(() => window.practice.model())) ?? {};
  const becomes = (page: Page, values: Model): Promise<void> =>
    holds(
      () => model(page),
      values,
      () => browser.panel(page).text(),
    );
  const type = async (page: Page, id: string, text: string): Promise<void> => {
    const field = await waitFor(() => page.$(`>>> #${id}`));
    await field.type(text);
  };

  test.each([
    ["in one tree", tree(TITLE + FIRST + LAST + tree(EMAIL) + additional() + CREATE)],
    [
      "each in a tree of its own, one of them late",
      tree(TITLE) + tree(FIRST) + tree(LAST) + tree(EMAIL) + tree(additional(), "open", "data-late") + tree(CREATE),
    ],
  ])("fields %s are filled in, what was typed is kept, and the press is seen", async (where, html) => {
    const title = `Shadow trees, ${where}`;
    const page = await open(html, { fillMode: "onClick" });
    await browser.panel(page).waitForText(/Contoso/);
    await type(page, "title", title);
    await type(page, "lastName", "Typed");
    const { lastName } = await model(page);
    expect(lastName).toContain("Typed");
    await browser.panel(page).press("Fill in", async () => (await model(page))["firstName"] === OURS.firstName);
    await becomes(page, { ...OURS, title, lastName });
    const create = await waitFor(() => page.$(">>> [data-manner=submits]"));
    await create.click();
    await job.oneTicket(title, isNumbered);
    await expectQuiet(page);
  });

  test("closed trees are seen into by the browser's own door", async () => {
    const page = await open(
      tree(TITLE) + [FIRST, LAST, EMAIL, additional()].map((one) => tree(one, "closed")).join(""),
    );
    await becomes(page, OURS);
    await expectQuiet(page);
  });
});
