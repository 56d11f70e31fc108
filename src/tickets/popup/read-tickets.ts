import type { Ticket } from "../model/ticket.ts";
import { done } from "../../model/outcome.ts";
import { stretches } from "../store/reader/stretches.ts";
import type { TicketReader } from "../store/reader/ticket-reader.ts";
import { needsOf } from "../model/needs/needs-of.ts";
import { readTicket } from "../model/read-ticket.ts";
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
  (reader: TicketReader, now: () => number): PopupSource["read"] =>
  async ({ search, need, keeper }, limit, show, signal) => {
    if (search === "") {
      const open = await (need === undefined
        ? reader.read("openTickets", { limit, keeper })
        : reader.read("ticketsNeeding", { need, now: now(), limit, keeper }));
      if (open.ok) show(open.value);
      return open.ok ? done(undefined) : open;
    }
    const isNeeding = (record: Ticket): boolean => {
      const ticket = need && readTicket(record);
      return need === undefined || (ticket !== undefined && needsOf(ticket, now()).includes(need));
    };
    const found: Ticket[] = [];
    let [shown, silent] = [0, 0];
    for await (const stretch of stretches(reader, { search, keeper })) {
      if (signal.aborted) return done(undefined);
      if (!stretch.ok) return stretch;
      found.push(...stretch.value.filter(isNeeding));
      silent += 1;
      if (found.length > shown && (shown === 0 || silent >= SILENT || found.length > limit)) {
        show({ tickets: openFirst(found).slice(0, limit), more: found.length > limit });
        [shown, silent] = [found.length, 0];
      }
      if (found.length > limit) return done(undefined);
    }
    show({ tickets: openFirst(found), more: false });
    return done(undefined);
  };
