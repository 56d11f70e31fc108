import * as v from "valibot";
import type { MessageRequest } from "../../messages/message-list.ts";
import { failed, type Outcome } from "../../model/outcome.ts";
import type { StoreContext } from "../model/new-ticket.ts";
import type { MadeChange } from "../model/take-back.ts";
import { nextTicket } from "../model/ticket-life.ts";
import { ticketSchema, type Ticket } from "../model/ticket.ts";
import { applyChange, type AppliedChange } from "../store/apply-change.ts";
import { confirmByPerson } from "../store/confirm-by-person.ts";
import type { StoreTrouble } from "../store/database/store-result.ts";
import type { TicketDatabase } from "../store/database/ticket-database.ts";
import { writeStore } from "../store/database/write-store.ts";
import type { TicketWriter } from "./ticket-writer.ts";

export interface ChangeDeps {
  readonly store: Pick<TicketWriter, "write">;
}

/** The ticket is not in the ticket store (any more). */
export interface TicketNotFound {
  readonly kind: "notFound";
  readonly detail: string;
}

/**
 * A ticket was changed; `made` is what can be taken back: nothing of one that is damaged or went into another.
 * `takenBy` is the ticket that has the wanted number already: nothing was changed.
 */
export interface TicketChanged {
  readonly made?: MadeChange;
  readonly takenBy?: string;
}

const changed = (before: Ticket | undefined, after: Ticket, isOneStill = true): TicketChanged =>
  isOneStill && v.is(ticketSchema, before) && v.is(ticketSchema, after) && before.id === after.id
    ? { made: { before, after } }
    : {};

/** What is said of a change to whoever wanted it. */
export const changedBy = ({ before, after, takenBy }: AppliedChange): TicketChanged =>
  takenBy === undefined ? changed(before, after) : { takenBy };

/** A number may be another ticket's already: then two become one. */
const confirmOne = async (
  db: TicketDatabase,
  id: string,
  supportTicketId: string | undefined,
  context: StoreContext,
): Promise<TicketChanged | undefined> => {
  const countMerged = (): Promise<number> => db.countFromIndex("mergedTickets", "id", id);
  const [before, merged] = [await db.get("tickets", id), await countMerged()];
  const after = await confirmByPerson(db, id, supportTicketId, context);
  return after && changed(before, after, merged === (await countMerged()));
};

/** Changes a ticket as a person wants it. */
export const changeTicket = async (
  { store }: ChangeDeps,
  { id, change }: MessageRequest<"changeTicket">,
): Promise<Outcome<TicketChanged, StoreTrouble | TicketNotFound>> => {
  const written = await store.write(change.kind === "confirm" ? "count" : "update", async (db, context) => {
    if (change.kind === "confirm") return confirmOne(db, id, change.supportTicketId, context);
    const now = context.now();
    const applied = await writeStore(db, ["tickets"], (transaction) =>
      applyChange(transaction, id, now, (ticket) => nextTicket(ticket, change, { now, profile: context.profile })),
    );
    return applied && changedBy(applied);
  });
  if (!written.ok) return written;
  return written.value
    ? { ok: true, value: written.value }
    : failed({ kind: "notFound", detail: `There is no ticket ${id}` });
};
