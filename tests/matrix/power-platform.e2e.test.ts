import type { Page } from "puppeteer-core";
import { afterAll, afterEach, beforeAll, expect } from "vitest";
import { PANE_LANGUAGES } from "../../scripts/matrix/microsoft365-cells.ts";
import { wantedLanguages } from "../../scripts/matrix/wanted-languages.ts";
import { contoso } from "../practice/azure/tenants.ts";
import { practiceOf } from "../practice/microsoft365/form-person.ts";
import type { PowerPlatformOverrides } from "../practice/power-platform/config.ts";
import { powerPlatformPerson } from "../practice/power-platform/power-platform-person.ts";
import { powerPlatformSite } from "../practice/power-platform/site.ts";
import { inBothBrowsers, test } from "../support/browser/both-browsers.ts";
import { borrow } from "../support/browser/borrow.ts";
import type { TestBrowser } from "../support/browser/browsers.ts";
import { partner } from "../support/jobs/extension-settings.ts";
import { type Microsoft365Job, microsoft365Job } from "../support/jobs/microsoft365-job.ts";

const CONFIRMATIONS = ["number", "text", "history"] as const;
const DIGITS = [16, 15, 8] as const;
const QUICK: PowerPlatformOverrides = {
  noise: false,
  organizationName: false,
  tenant: contoso,
  answerAfter: 100,
  delays: { organization: 50, route: 50, form: 80 },
};
const FILLED = {
  country: "DE",
  phoneNumber: "8912345678",
  email: partner.primaryEmailAddress,
  ccEmails: "desk@fabrikam.example",
  contactMethod: "email",
  supportLanguage: "en-us",
  supportPlan: "included",
};

const nth = <T>(values: readonly [T, ...T[]], at: number): T => values[at % values.length] ?? values[0];

/** In each language of the admin centers another way of the portal's to confirm. */
const cells = PANE_LANGUAGES.map((language, at) => ({
  language,
  chat: at % 2 === 0,
  confirmation: nth(CONFIRMATIONS, at),
  numberDigits: nth(DIGITS, Math.floor(at / 3)),
}));
const languages = wantedLanguages(PANE_LANGUAGES);

inBothBrowsers("the form of the Power Platform admin center in %s", (name) => {
  let browser: TestBrowser;
  let job: Microsoft365Job;
  let page: Page | undefined;

  beforeAll(async () => {
    browser = await borrow(name);
    job = microsoft365Job(browser);
    await job.settle();
  });
  afterAll(() => browser?.close());
  afterEach(() => page?.close());

  test.each(cells.filter(({ language }) => languages.includes(language)))("is filled and kept: %o", async (cell) => {
    const title = `In ${cell.language}`;
    const opened = await browser.openPage(powerPlatformSite.addresses["noTenant"] ?? "", {
      powerPlatform: { ...QUICK, ...cell },
    });
    page = opened;
    const person = powerPlatformPerson(opened, cell.language);
    await person.openForm(cell.chat);
    await person.describeProblem(title);
    await browser
      .panel(opened)
      .press("No, it's a customer's", async () => (await person.model())["email"] === partner.primaryEmailAddress);
    await job.holds(person, { ...FILLED, severity: "C" });
    await person.choose(person.word("environment"), "Contoso (default)");
    await person.press(person.word("create"));
    const ticket = await job.oneTicket(
      title,
      (one) => one.confirmation === "confirmed" && (cell.confirmation === "text" || one.supportTicketId !== undefined),
    );
    expect(ticket).toMatchObject({ portal: "powerPlatform", severity: "minimal", own: false });
    expect([await practiceOf(opened, "errors"), await practiceOf(opened, "messages")]).toEqual([[], []]);
  });
});
