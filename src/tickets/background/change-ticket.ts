import type { MessageRequest } from "../../messages/message-list.ts";
import { nextTicket } from "../model/ticket-life.ts";
import { confirmByPerson } from "../store/confirm-by-person.ts";
import { TicketNotFoundError } from "../store/database/store-errors.ts";
import { updateTicket } from "../store/update-ticket.ts";
import type { TicketWriter } from "./ticket-writer.ts";

export interface ChangeDeps {
  readonly store: Pick<TicketWriter, "write">;
}

/**
 * Changes a ticket as a person wants it.
 * @throws TicketNotFoundError
 */
export const changeTicket = async (
  { store }: ChangeDeps,
  { id, change }: MessageRequest<"changeTicket">,
): Promise<void> => {
  const ticket = await store.write(change.kind === "confirm" ? "count" : "update", (db, context) => {
    const now = context.now();
    // A number may be another ticket's already: that is for the store to see.
    if (change.kind === "confirm") return confirmByPerson(db, id, change.supportTicketId, context);
    return updateTicket(db, id, now, (before) => nextTicket(before, change, { now, profile: context.profile }));
  });
  if (!ticket) throw new TicketNotFoundError(`There is no ticket ${id}`);
};
