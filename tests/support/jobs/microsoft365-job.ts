import type { Page } from "puppeteer-core";
import { expect } from "vitest";
import { contoso, fabrikam } from "../../practice/azure/tenants.ts";
import type { Microsoft365Overrides } from "../../practice/microsoft365/config.ts";
import { practiceOf } from "../../practice/microsoft365/form-person.ts";
import { type Microsoft365Person, microsoft365Person } from "../../practice/microsoft365/microsoft365-person.ts";
import { microsoft365Site } from "../../practice/microsoft365/site.ts";
import type { TestBrowser } from "../browser/browsers.ts";
import { partner, saveSettings } from "./extension-settings.ts";
import { holds } from "./holds.ts";
import { type TicketWatch, ticketWatch } from "./ticket-watch.ts";
import type { WaitOptions } from "../wait-for.ts";

/** What the form's own model holds once it is filled. */
export const FILLED = {
  country: "DE",
  phoneNumber: "8912345678",
  email: "kim.akers@fabrikam.example; desk@fabrikam.example",
} as const;

/** Delays for tests in which waiting is not the point. */
const QUICK: Microsoft365Overrides = {
  noise: false,
  answerAfter: 100,
  delays: { organization: 50, pane: 50, form: 80 },
};

/** Work at the Microsoft 365 admin center that several tests share. */
export interface Microsoft365Job extends Omit<TicketWatch, "begin"> {
  /** Opens one of the practice site's addresses, by its name. */
  open(microsoft365?: Microsoft365Overrides, address?: string): Promise<{ page: Page; person: Microsoft365Person }>;
  /** Opens the pane's form, filled in, with a title. */
  form(title: string, microsoft365?: Microsoft365Overrides): Promise<{ page: Page; person: Microsoft365Person }>;
  /**
   * Goes to the last page of the classic wizard, says there that the tenant is a customer's, and waits until it is
   * filled.
   */
  wizard(title: string, microsoft365?: Microsoft365Overrides): Promise<{ page: Page; person: Microsoft365Person }>;
  /** Waits until the page's model holds these values. */
  holds(
    person: Pick<Microsoft365Person, "model">,
    values?: Readonly<Record<string, unknown>>,
    options?: WaitOptions,
  ): Promise<unknown>;
  /** Answers what only the person may answer, and presses "Contact me". */
  submit(person: Microsoft365Person): Promise<void>;
  /** Presses a button of the panel until it has worked; the panel takes no press in its first half second. */
  press(page: Page, button: string, worked: () => Promise<unknown>): Promise<void>;
  /** Puts the settings of the partner into the extension. */
  settle(): Promise<void>;
  /** Closes the tabs that were opened here. */
  closePages(): Promise<void>;
}

/** The page has heard no window message of ours, and no script of it has failed. */
export const expectQuiet = async (page: Page): Promise<void> => {
  expect([await practiceOf(page, "errors"), await practiceOf(page, "messages")]).toEqual([[], []]);
};

/** Prepares the work in one browser. */
export const microsoft365Job = (browser: TestBrowser): Microsoft365Job => {
  const pages: Page[] = [];
  const tickets = ticketWatch(browser);
  const open: Microsoft365Job["open"] = async (overrides = {}, address = "customer") => {
    const microsoft365 = { ...QUICK, ...overrides, delays: { ...QUICK.delays, ...overrides.delays } };
    const page = await browser.openPage(microsoft365Site.addresses[address] ?? address, { microsoft365 });
    pages.push(page);
    return { page, person: microsoft365Person(page, microsoft365) };
  };
  const panelText = async (): Promise<string> => {
    const page = pages.at(-1);
    return page ? browser.panel(page).text() : "";
  };
  const filled: Microsoft365Job["holds"] = (person, values = FILLED, options) =>
    holds(() => person.model(), values, panelText, options);
  const press: Microsoft365Job["press"] = (page, button, worked) => browser.panel(page).press(button, worked);
  return {
    ...tickets,
    open,
    holds: filled,
    press,
    wizard: async (title, overrides) => {
      const { page, person } = await open(overrides, "classicWizard");
      await person.fillWizard(title);
      await browser.panel(page).waitForText(/own organization\?/);
      expect((await person.model())["email"]).toBe(`megan@${contoso.domain}`);
      await press(page, "No, it's a customer's", async () => (await person.model())["email"] === FILLED.email);
      await filled(person);
      return { page, person };
    },
    form: async (title, overrides) => {
      const opened = await open(overrides);
      await opened.person.openForm(title);
      await filled(opened.person);
      return opened;
    },
    submit: async (person) => {
      await person.answerOwnQuestions("email");
      await person.pressWord("contactMe");
    },
    settle: async () => {
      await saveSettings(browser, {
        contactDetails: partner,
        ownTenants: [{ id: fabrikam.id, domain: fabrikam.domain }],
      });
      await tickets.begin();
    },
    closePages: async () => {
      for (const page of pages.splice(0)) await page.close();
    },
  };
};
