import type { Ticket } from "../../../src/tickets/model/ticket.ts";
import type { TestBrowser } from "../browser/browsers.ts";
import { discardedSubmissions } from "./discarded-submissions.ts";
import { type WaitOptions, waitFor } from "../wait-for.ts";

/** What became of the requests that a test files. */
export interface TicketWatch {
  ticketsTitled(title: string): Promise<Ticket[]>;
  /** Waits for a ticket of this title, and sees that it is the only one. */
  oneTicket(title: string, accept?: (ticket: Ticket) => boolean, options?: WaitOptions): Promise<Ticket>;
  /** Waits until the first submission since `begin` was taken back, and no ticket of this title is there. */
  discarded(title: string): Promise<void>;
  /** What was taken back before does not count. */
  begin(): Promise<void>;
}

/** Watches the ticket store of one browser. */
export const ticketWatch = (browser: TestBrowser): TicketWatch => {
  let discardedBefore: readonly string[] = [];
  const ticketsTitled = async (title: string): Promise<Ticket[]> =>
    (await browser.readTickets()).filter((ticket) => ticket.title === title);
  return {
    ticketsTitled,
    oneTicket: async (title, accept = () => true, options = {}) => {
      let last: Ticket[] = [];
      const shown = (): string => JSON.stringify(last.map((one) => [one.title, one.confirmation, one.supportTicketId]));
      return waitFor(
        async () => {
          last = await browser.readTickets();
          const [ticket, ...more] = last.filter((one) => one.title === title);
          return more.length === 0 && ticket && accept(ticket) ? ticket : undefined;
        },
        { message: () => `one ticket "${title}"; the store holds ${shown()}`, ...options },
      );
    },
    discarded: async (title) => {
      await waitFor(async () => (await discardedSubmissions(browser)).some((id) => !discardedBefore.includes(id)), {
        message: `the submission "${title}" to be taken back`,
      });
      await waitFor(async () => (await ticketsTitled(title)).length === 0, { message: `the ticket "${title}" to go` });
    },
    begin: async () => {
      discardedBefore = await discardedSubmissions(browser);
    },
  };
};
