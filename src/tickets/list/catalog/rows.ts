import type { Ticket } from "../../model/ticket.ts";

/** Requests by their places in a list. */
export type Rows = ReadonlyMap<number, Ticket>;

export const NO_ROWS: Rows = new Map();

/** Number of rows from which on those far from view are forgotten, and how far from it the others are. */
const MANY = 1000;
const NEAR = 300;

/** The rows with some more, from a place on. @param view the places in view */
export const keptRows = (
  rows: Rows,
  from: number,
  added: readonly Ticket[],
  view = { from, to: from + added.length },
): Rows => {
  const next = new Map(rows);
  for (const [index, ticket] of added.entries()) next.set(from + index, ticket);
  if (next.size <= MANY) return next;
  return new Map([...next].filter(([index]) => index >= view.from - NEAR && index < view.to + NEAR));
};
