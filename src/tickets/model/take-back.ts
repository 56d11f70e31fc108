import type { Ticket } from "./ticket.ts";

/** A change as it was made: the ticket before it and after it. */
export interface MadeChange {
  readonly before: Ticket;
  readonly after: Ticket;
}

/** What the store counts itself, whatever else is taken back. */
const OWN: ReadonlySet<string> = new Set(["id", "updatedDate", "revision"]);

const isSame = (a: unknown, b: unknown): boolean => JSON.stringify(a) === JSON.stringify(b);

/**
 * The ticket without a change: each value that the change has made is again as before, unless something newer is
 * there. So changes can be taken back in any order.
 */
export const takeBack = (ticket: Ticket, { before, after }: MadeChange): Ticket => {
  const valuesOf = (of: Ticket): ReadonlyMap<string, unknown> => new Map(Object.entries(of));
  const [present, earlier, later] = [valuesOf(ticket), valuesOf(before), valuesOf(after)];
  const changed = [...new Set([...earlier.keys(), ...later.keys()])].filter(
    (key) => !OWN.has(key) && !isSame(earlier.get(key), later.get(key)) && isSame(present.get(key), later.get(key)),
  );
  if (changed.length === 0) return ticket;
  return { ...ticket, ...Object.fromEntries(changed.map((key) => [key, earlier.get(key)])) };
};
