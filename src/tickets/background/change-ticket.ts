import type { MessageRequest } from "../../messages/message-list.ts";
import { failed, type Outcome } from "../../model/outcome.ts";
import { nextTicket } from "../model/ticket-life.ts";
import type { Ticket } from "../model/ticket.ts";
import { confirmByPerson } from "../store/confirm-by-person.ts";
import type { StoreTrouble } from "../store/database/store-result.ts";
import { updateTicket } from "../store/update-ticket.ts";
import type { TicketWriter } from "./ticket-writer.ts";

export interface ChangeDeps {
  readonly store: Pick<TicketWriter, "write">;
}

/** The ticket is not in the ticket store (any more). */
export interface TicketNotFound {
  readonly kind: "notFound";
  readonly detail: string;
}

/** Changes a ticket as a person wants it. */
export const changeTicket = async (
  { store }: ChangeDeps,
  { id, change }: MessageRequest<"changeTicket">,
): Promise<Outcome<Ticket | undefined, StoreTrouble | TicketNotFound>> => {
  const written = await store.write(change.kind === "confirm" ? "count" : "update", (db, context) => {
    const now = context.now();
    // A number may be another ticket's already: that is for the store to see.
    if (change.kind === "confirm") return confirmByPerson(db, id, change.supportTicketId, context);
    return updateTicket(db, id, now, (before) => nextTicket(before, change, { now, profile: context.profile }));
  });
  if (!written.ok || written.value) return written;
  return failed({ kind: "notFound", detail: `There is no ticket ${id}` });
};
