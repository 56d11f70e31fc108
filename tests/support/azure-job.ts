import type { Page } from "puppeteer-core";
import { expect } from "vitest";
import type { Ticket } from "../../src/model/ticket.ts";
import { azurePerson, type AzurePerson } from "../practice/azure/azure-person.ts";
import type { AzureOverrides } from "../practice/azure/config.ts";
import { azureSite } from "../practice/azure/site.ts";
import { fabrikam } from "../practice/azure/tenants.ts";
import { type AzureReactPerson, azureReactPerson } from "../practice/azure-react/azure-react-person.ts";
import type { TestBrowser } from "./browsers.ts";
import { discardedSubmissions } from "./discarded-submissions.ts";
import { partner, saveSettings } from "./extension-settings.ts";
import { framesThatAnswer } from "./frames-that-answer.ts";
import { type WaitOptions, waitFor } from "./wait-for.ts";

/** What the form's own model holds once it is filled. */
export const FILLED = {
  supportPlan: "csp",
  firstName: partner.firstName,
  lastName: partner.lastName,
  primaryEmailAddress: partner.primaryEmailAddress,
  additionalEmailAddresses: "desk@fabrikam.example",
  phoneNumber: partner.phoneNumber,
  preferredContactMethod: "email",
  preferredSupportLanguage: "en-us",
  country: "DE",
} as const;

/** Delays for tests in which waiting is not the point. */
export const QUICK: AzureOverrides = { noise: false, prefilled: true, avatarDelay: 50, delays: { step: 60, contact: 40, popup: 0, options: 20 }, toastAfter: 100, answerAfter: 100 };

/** Work at the Azure portal that several tests share. */
export interface AzureJob {
  /** Opens the form in the React world. */
  openReact(azure?: AzureOverrides, address?: string): Promise<{ page: Page; person: AzureReactPerson }>;
  /** Opens the form in the Knockout world. */
  open(azure?: AzureOverrides, address?: string): Promise<{ page: Page; person: AzurePerson }>;
  /** Gives the prefilled request a title of its own and goes on to its third step. */
  describe(person: AzurePerson, title: string): Promise<void>;
  /** Waits until plan and contact are the partner's. */
  filled(person: AzurePerson, options?: WaitOptions): Promise<unknown>;
  /** From the first step to the review, filled in. */
  review(person: AzurePerson, title: string): Promise<void>;
  ticketsTitled(title: string): Promise<Ticket[]>;
  /** Waits for a ticket of this title, and sees that it is the only one. */
  oneTicket(title: string, accept?: (ticket: Ticket) => boolean, options?: WaitOptions): Promise<Ticket>;
  /** Waits until the first submission since `settle` was taken back, and no ticket of this title is there. */
  discarded(title: string): Promise<void>;
  /** Puts the settings of the partner into the extension. */
  settle(): Promise<void>;
  /** Closes the tabs that were opened here. */
  closePages(): Promise<void>;
}

/** Whether a ticket is confirmed with a number. */
export const isNumbered = ({ confirmation, supportTicketId }: Ticket): boolean => confirmation === "confirmed" && supportTicketId !== undefined;

/** Whether a ticket waits for its outcome. */
export const isPending = ({ confirmation }: Ticket): boolean => confirmation === "pending";

/** No portal page has heard a window message of ours, nor a script error; hidden frames count too. */
export const expectQuiet = async (page: Page): Promise<void> => {
  for (const frame of [page.mainFrame(), ...(await framesThatAnswer(page, "iframe.fxs-part-frame"))])
    expect(await frame.evaluate(() => [window.practice.errors, window.practice.messages])).toEqual([[], []]);
};

/** Prepares the work in one browser. */
export const azureJob = (browser: TestBrowser): AzureJob => {
  const pages: Page[] = [];
  let discardedBefore: readonly string[] = [];
  const openPage = async (azure: AzureOverrides, address: string): Promise<Page> => {
    const page = await browser.openPage(azureSite.addresses[address] ?? address, { azure: { ...QUICK, ...azure } });
    pages.push(page);
    return page;
  };
  const ticketsTitled = async (title: string): Promise<Ticket[]> => (await browser.readTickets()).filter((ticket) => ticket.title === title);
  const oneTicket: AzureJob["oneTicket"] = async (title, accept = () => true, options = {}) => {
    let last: Ticket[] = [];
    const shown = (): string => JSON.stringify(last.map((one) => [one.title, one.confirmation, one.supportTicketId]));
    return waitFor(
      async () => {
        last = await browser.readTickets();
        const [ticket, ...more] = last.filter((one) => one.title === title);
        return more.length === 0 && ticket && accept(ticket) ? ticket : undefined;
      },
      { message: () => `one ticket "${title}"; the log holds ${shown()}`, ...options },
    );
  };
  const filled: AzureJob["filled"] = async (person, options) => {
    let last: object = {};
    return waitFor(
      async () => {
        const model = await person.model();
        last = Object.fromEntries(Object.keys(FILLED).map((key) => [key, model[key]]));
        return Object.entries(FILLED).every(([key, value]) => model[key] === value);
      },
      { message: () => `the form to be filled; it holds ${JSON.stringify(last)}`, ...options },
    );
  };
  const describe = async (person: AzurePerson, title: string): Promise<void> => {
    await person.waitForStep("problemDescription");
    await person.write("summary", title);
    await person.press("next");
    await person.waitForStep("recommendedSolution");
    await person.press("next");
    await person.waitForStep("additionalDetails");
  };
  return {
    ticketsTitled,
    oneTicket,
    filled,
    describe,
    openReact: async (azure = {}, address = "customer") => {
      const page = await openPage({ world: "react", ...azure }, address);
      return { page, person: azureReactPerson(page, azure.language) };
    },
    open: async (azure = {}, address = "customer") => {
      const page = await openPage(azure, address);
      return { page, person: azurePerson(page, azure.language) };
    },
    review: async (person, title) => {
      await describe(person, title);
      await filled(person);
      await person.press("next");
      await person.waitForStep("reviewCreate");
    },
    discarded: async (title) => {
      await waitFor(async () => (await discardedSubmissions(browser)).some((id) => !discardedBefore.includes(id)), { message: `the submission "${title}" to be taken back` });
      await waitFor(async () => (await ticketsTitled(title)).length === 0, { message: `the ticket "${title}" to go` });
    },
    settle: async () => {
      await saveSettings(browser, { contactDetails: partner, ownTenants: [{ id: fabrikam.id }] });
      discardedBefore = await discardedSubmissions(browser);
    },
    closePages: async () => {
      for (const page of pages.splice(0)) await page.close();
    },
  };
};
