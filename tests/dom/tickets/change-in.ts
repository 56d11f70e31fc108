import type { TicketChange } from "../../../src/messages/message-list.ts";
import type { MadeChange } from "../../../src/tickets/model/take-back.ts";
import { nextTicket } from "../../../src/tickets/model/ticket-life.ts";
import type { Ticket } from "../../../src/tickets/model/ticket.ts";

/** The tickets after a change of one of them, as the background would change them, and what can be taken back. */
export const changeIn = (
  tickets: readonly Ticket[],
  id: string,
  change: TicketChange,
  now: number,
): { readonly tickets: readonly Ticket[]; readonly made?: MadeChange } => {
  const before = tickets.find((ticket) => ticket.id === id);
  if (!before) return { tickets };
  const changed = nextTicket(before, change, { now, profile: {} });
  const after = changed === before ? before : { ...changed, revision: before.revision + 1 };
  return { tickets: tickets.map((ticket) => (ticket === before ? after : ticket)), made: { before, after } };
};
