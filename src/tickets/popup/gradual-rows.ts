import type { Ticket } from "../model/ticket.ts";

/** Maximum number of new rows drawn at a time, about a screen: 50 at once would keep the page from taking a key. */
export const ROWS_AT_ONCE = 8;

/** The beginning of a list up to where it holds more new rows than are drawn at a time. */
export const nextRows = (tickets: readonly Ticket[], drawn: ReadonlySet<string>): readonly Ticket[] => {
  let fresh = 0;
  const end = tickets.findIndex(({ id }) => !drawn.has(id) && ++fresh > ROWS_AT_ONCE);
  return end < 0 ? tickets : tickets.slice(0, end);
};
