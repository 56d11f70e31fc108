import type { Page } from "puppeteer-core";
import { expect } from "vitest";
import type { Ticket } from "../../src/model/ticket.ts";
import { contoso, fabrikam } from "../practice/azure/tenants.ts";
import type { Microsoft365Overrides } from "../practice/microsoft365/config.ts";
import { practiceOf } from "../practice/microsoft365/form-person.ts";
import { type Microsoft365Person, microsoft365Person } from "../practice/microsoft365/microsoft365-person.ts";
import { microsoft365Site } from "../practice/microsoft365/site.ts";
import type { TestBrowser } from "./browsers.ts";
import { discardedSubmissions } from "./discarded-submissions.ts";
import { partner, saveSettings } from "./extension-settings.ts";
import { type WaitOptions, waitFor } from "./wait-for.ts";

/** What the form's own model holds once it is filled. */
export const FILLED = { country: "DE", phoneNumber: "8912345678", email: "kim.akers@fabrikam.example; desk@fabrikam.example" } as const;

/** Delays for tests in which waiting is not the point. */
const QUICK: Microsoft365Overrides = { noise: false, answerAfter: 100, delays: { organization: 50, pane: 50, form: 80 } };

/** Work at the Microsoft 365 admin center that several tests share. */
export interface Microsoft365Job {
  /** Opens one of the practice site's addresses, by its name. */
  open(microsoft365?: Microsoft365Overrides, address?: string): Promise<{ page: Page; person: Microsoft365Person }>;
  /** Opens the pane's form, filled in, with a title. */
  form(title: string, microsoft365?: Microsoft365Overrides): Promise<{ page: Page; person: Microsoft365Person }>;
  /** Goes to the last page of the classic wizard, says there that the tenant is a customer's, and waits until it is filled. */
  wizard(title: string, microsoft365?: Microsoft365Overrides): Promise<{ page: Page; person: Microsoft365Person }>;
  /** Waits until the page's model holds these values. */
  holds(person: Pick<Microsoft365Person, "model">, values?: Readonly<Record<string, unknown>>, options?: WaitOptions): Promise<unknown>;
  /** Answers what only the person may answer, and presses "Contact me". */
  submit(person: Microsoft365Person): Promise<void>;
  /** Presses a button of the panel until it has worked; the panel takes no press in its first half second. */
  press(page: Page, button: string, worked: () => Promise<unknown>): Promise<void>;
  ticketsTitled(title: string): Promise<Ticket[]>;
  /** Waits for a ticket of this title, and sees that it is the only one. */
  oneTicket(title: string, accept?: (ticket: Ticket) => boolean): Promise<Ticket>;
  /** Waits until the first submission since `settle` was taken back, and no ticket of this title is there. */
  discarded(title: string): Promise<void>;
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
  let discardedBefore: readonly string[] = [];
  const open: Microsoft365Job["open"] = async (overrides = {}, address = "customer") => {
    const microsoft365 = { ...QUICK, ...overrides, delays: { ...QUICK.delays, ...overrides.delays } };
    const page = await browser.openPage(microsoft365Site.addresses[address] ?? address, { microsoft365 });
    pages.push(page);
    return { page, person: microsoft365Person(page, microsoft365) };
  };
  const holds: Microsoft365Job["holds"] = async (person, values = FILLED, options) => {
    let last: object = {};
    return waitFor(
      async () => {
        const model = await person.model();
        last = Object.fromEntries(Object.keys(values).map((key) => [key, model[key]]));
        return Object.entries(values).every(([key, value]) => model[key] === value);
      },
      { message: () => `the form to be filled; it holds ${JSON.stringify(last)}`, ...options },
    );
  };
  const ticketsTitled = async (title: string): Promise<Ticket[]> => (await browser.readTickets()).filter((ticket) => ticket.title === title);
  const oneTicket: Microsoft365Job["oneTicket"] = async (title, accept = () => true) => {
    let last: Ticket[] = [];
    return waitFor(
      async () => {
        last = await browser.readTickets();
        const [ticket, ...more] = last.filter((one) => one.title === title);
        return more.length === 0 && ticket && accept(ticket) ? ticket : undefined;
      },
      { message: () => `one ticket "${title}"; the log holds ${JSON.stringify(last.map((one) => [one.title, one.confirmation, one.supportTicketId]))}` },
    );
  };
  const press: Microsoft365Job["press"] = (page, button, worked) => browser.panel(page).press(button, worked);
  return {
    open,
    holds,
    press,
    wizard: async (title, overrides) => {
      const { page, person } = await open(overrides, "classicWizard");
      await person.fillWizard(title);
      await browser.panel(page).waitForText(/own organization\?/);
      expect((await person.model())["email"]).toBe(`megan@${contoso.domain}`);
      await press(page, "No, a customer's", async () => (await person.model())["email"] === FILLED.email);
      await holds(person);
      return { page, person };
    },
    ticketsTitled,
    oneTicket,
    form: async (title, overrides) => {
      const opened = await open(overrides);
      await opened.person.openForm(title);
      await holds(opened.person);
      return opened;
    },
    submit: async (person) => {
      await person.answerOwnQuestions("email");
      await person.pressWord("contactMe");
    },
    discarded: async (title) => {
      await waitFor(async () => (await discardedSubmissions(browser)).some((id) => !discardedBefore.includes(id)), { message: `the submission "${title}" to be taken back` });
      await waitFor(async () => (await ticketsTitled(title)).length === 0, { message: `the ticket "${title}" to go` });
    },
    settle: async () => {
      await saveSettings(browser, { contactDetails: partner, ownTenants: [{ id: fabrikam.id, domain: fabrikam.domain }] });
      discardedBefore = await discardedSubmissions(browser);
    },
    closePages: async () => {
      for (const page of pages.splice(0)) await page.close();
    },
  };
};
