import type { Page } from "puppeteer-core";
import { expect } from "vitest";
import type { Ticket } from "../../../src/tickets/model/ticket.ts";
import { azurePerson, type AzurePerson } from "../../practice/azure/azure-person.ts";
import type { AzureOverrides } from "../../practice/azure/config.ts";
import { azureSite } from "../../practice/azure/site.ts";
import { fabrikam } from "../../practice/azure/tenants.ts";
import { type AzureReactPerson, azureReactPerson } from "../../practice/azure-react/azure-react-person.ts";
import type { TestBrowser } from "../browser/browsers.ts";
import { partner, saveSettings } from "./extension-settings.ts";
import { framesThatAnswer } from "../browser/frames-that-answer.ts";
import { holds } from "./holds.ts";
import { type TicketWatch, ticketWatch } from "./ticket-watch.ts";
import type { WaitOptions } from "../wait-for.ts";

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
export const QUICK: AzureOverrides = {
  noise: false,
  prefilled: true,
  avatarDelay: 50,
  delays: { step: 60, contact: 40, popup: 0, options: 20 },
  toastAfter: 100,
  answerAfter: 100,
};

/** Work at the Azure portal that several tests share. */
export interface AzureJob extends Omit<TicketWatch, "begin"> {
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
  /** Puts the settings of the partner into the extension. */
  settle(): Promise<void>;
  /** Closes the tabs that were opened here. */
  closePages(): Promise<void>;
}

/** Whether a ticket is confirmed with a number. */
export const isNumbered = ({ confirmation, supportTicketId }: Ticket): boolean =>
  confirmation === "confirmed" && supportTicketId !== undefined;

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
  const tickets = ticketWatch(browser);
  const openPage = async (azure: AzureOverrides, address: string): Promise<Page> => {
    const page = await browser.openPage(azureSite.addresses[address] ?? address, { azure: { ...QUICK, ...azure } });
    pages.push(page);
    return page;
  };
  const panelText = async (): Promise<string> => {
    const page = pages.at(-1);
    return page ? browser.panel(page).text() : "";
  };
  const filled: AzureJob["filled"] = (person, options) => holds(() => person.model(), FILLED, panelText, options);
  const describe = async (person: AzurePerson, title: string): Promise<void> => {
    await person.waitForStep("problemDescription");
    await person.write("summary", title);
    await person.press("next");
    await person.waitForStep("recommendedSolution");
    await person.press("next");
    await person.waitForStep("additionalDetails");
  };
  return {
    ...tickets,
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
    settle: async () => {
      await saveSettings(browser, { contactDetails: partner, ownTenants: [{ id: fabrikam.id }] });
      await tickets.begin();
    },
    closePages: async () => {
      for (const page of pages.splice(0)) if (!page.isClosed()) await page.close();
    },
  };
};
