import type { VNode } from "preact";
import { useRef } from "preact/hooks";
import type { Ticket } from "../model/ticket.ts";

interface Drawn {
  readonly ticket: Ticket;
  readonly now: number;
  readonly row: VNode;
}

const MINUTE = 60_000;

const minuteOf = (time: number): number => Math.floor(time / MINUTE);

const isSame = (one: Ticket, other: Ticket): boolean => one === other || (one.revision === other.revision && one.updatedDate === other.updatedDate);

/**
 * The rows of tickets. One whose ticket and minute are those of before is the very row of before, which costs nothing to
 * draw: a page with many rows takes the next key at once.
 */
export const useRows = (tickets: readonly Ticket[], now: number, draw: (ticket: Ticket) => VNode): readonly VNode[] => {
  const drawn = useRef<ReadonlyMap<string, Drawn>>(new Map());
  const rows = tickets.map((ticket): Drawn => {
    const before = drawn.current.get(ticket.id);
    return before && minuteOf(before.now) === minuteOf(now) && isSame(before.ticket, ticket) ? before : { ticket, now, row: draw(ticket) };
  });
  drawn.current = new Map(rows.map((row) => [row.ticket.id, row]));
  return rows.map(({ row }) => row);
};
