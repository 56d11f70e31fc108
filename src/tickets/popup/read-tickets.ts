import type { Ticket } from "../model/ticket.ts";
import { needsOf } from "../model/needs/needs-of.ts";
import { readTicket } from "../model/read-ticket.ts";
import type { StoreConnection } from "../store/database/connect-store.ts";
import { openTickets } from "../store/read/open-tickets.ts";
import { searchTickets } from "../store/read/search-tickets.ts";
import { ticketsNeeding } from "../store/read/tickets-needing.ts";
import type { PopupSource } from "../components/hooks/requests-source.ts";

const isOpen = ({ status }: Ticket): boolean => status !== "closed";

/** What is open before what is closed; otherwise as found. */
const openFirst = (found: readonly Ticket[]): Ticket[] => [
  ...found.filter(isOpen),
  ...found.filter((ticket) => !isOpen(ticket)),
];

/**
 * Number of stretches after which a search shows what it has found: to draw after each would take longer than to read.
 */
const SILENT = 5;

/** Reads for the popup: a small range without a search, else stretch by stretch until enough is found. */
export const readTicketsFrom =
  (store: StoreConnection, now: () => number): PopupSource["read"] =>
  ({ search, need }, limit, show, signal) =>
    store.use(async (db) => {
      if (search === "" && need !== undefined) {
        const tickets = await ticketsNeeding(db, need, now(), limit + 1);
        show({ tickets: tickets.slice(0, limit), more: tickets.length > limit });
        return;
      }
      if (search === "") {
        const { tickets, next } = await openTickets(db, limit);
        show({ tickets, more: next !== undefined });
        return;
      }
      const isNeeding = (record: Ticket): boolean => {
        const ticket = need && readTicket(record);
        return need === undefined || (ticket !== undefined && needsOf(ticket, now()).includes(need));
      };
      const found: Ticket[] = [];
      let [shown, silent] = [0, 0];
      for await (const stretch of searchTickets(db, search)) {
        if (signal.aborted) return;
        found.push(...stretch.filter(isNeeding));
        silent += 1;
        if (found.length > shown && (shown === 0 || silent >= SILENT || found.length > limit)) {
          show({ tickets: openFirst(found).slice(0, limit), more: found.length > limit });
          [shown, silent] = [found.length, 0];
        }
        if (found.length > limit) return;
      }
      show({ tickets: openFirst(found), more: false });
    });
