import type { VNode } from "preact";
import { useRef } from "preact/hooks";
import type { Ticket } from "../model/ticket.ts";
import { readTicket } from "../model/read-ticket.ts";
import { Guarded } from "./guarded.tsx";
import { useTimeZone } from "./hooks/use-time-zone.ts";

interface Drawn {
  readonly ticket: Ticket;
  readonly moment: string;
  readonly row: VNode;
}

/** How a list draws its rows. */
interface Drawing {
  readonly draw: (ticket: Ticket) => VNode;
  /** Draws a record that is no ticket, by whatever can be read of it. */
  readonly drawUnreadable: (record: Ticket) => VNode;
  /** What else the rows say: where it is another text they are drawn anew. */
  readonly besides?: string | undefined;
}

const MINUTE = 60_000;

const isSame = (one: Ticket, other: Ticket): boolean =>
  one === other ||
  (typeof one.revision === "number" && one.revision === other.revision && one.updatedDate === other.updatedDate);

/**
 * The rows of tickets. One whose ticket, minute and time zone are unchanged is the very row of before, which costs
 * nothing to draw: a page with many rows takes the next key at once. No record keeps the others from being drawn.
 */
export const useRows = (
  tickets: readonly Ticket[],
  now: number,
  { draw, drawUnreadable, besides = "" }: Drawing,
): readonly VNode[] => {
  const moment = `${Math.floor(now / MINUTE)} ${useTimeZone()} ${besides}`;
  const drawn = useRef<ReadonlyMap<string, Drawn>>(new Map());
  const rowOf = (record: Ticket): VNode => {
    const ticket = readTicket(record);
    return (
      <Guarded key={record.id} instead={drawUnreadable(record)}>
        {ticket ? draw(ticket) : drawUnreadable(record)}
      </Guarded>
    );
  };
  const rows = tickets.map((ticket): Drawn => {
    const before = drawn.current.get(ticket.id);
    return before?.moment === moment && isSame(before.ticket, ticket) ? before : { ticket, moment, row: rowOf(ticket) };
  });
  drawn.current = new Map(rows.map((row) => [row.ticket.id, row]));
  return rows.map(({ row }) => row);
};
