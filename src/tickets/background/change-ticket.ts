import type { MessageRequest, TicketChange } from "../../messages/message-list.ts";
import type { Ticket } from "../model/ticket.ts";
import { confirmByPerson } from "../store/confirm-by-person.ts";
import { TicketNotFoundError } from "../store/database/store-errors.ts";
import type { StoreContext } from "../model/new-ticket.ts";
import { ticketChanges } from "../model/ticket-changes.ts";
import type { TicketWriter } from "./ticket-writer.ts";
import { updateTicket } from "../store/update-ticket.ts";

export interface ChangeDeps {
  readonly store: Pick<TicketWriter, "write">;
}

type PlainChange = Exclude<TicketChange, { kind: "confirm" }>;

const changed = (ticket: Ticket, change: PlainChange, { now, profile }: StoreContext): Ticket => {
  switch (change.kind) {
    case "markResponded":
    case "close":
    case "delete":
      return ticketChanges[change.kind](ticket, now());
    case "reopen":
    case "restore":
      return ticketChanges[change.kind](ticket);
    case "setSeverity":
      return ticketChanges.setSeverity(ticket, change.severity, profile);
    case "setBreakFix":
      return ticketChanges.setBreakFix(ticket, change.breakFix, profile);
    case "setLanguage":
      return ticketChanges.setLanguage(ticket, change.language, profile);
    case "setNotes":
      return ticketChanges.setNotes(ticket, change.notes);
    case "snooze":
      return ticketChanges.snooze(ticket, now(), change.minutes);
  }
};

/**
 * Changes a ticket as a person wants it.
 * @throws TicketNotFoundError
 */
export const changeTicket = async (
  { store }: ChangeDeps,
  { id, change }: MessageRequest<"changeTicket">,
): Promise<void> => {
  const ticket = await store.write(change.kind === "confirm" ? "count" : "update", (db, context) =>
    change.kind === "confirm"
      ? confirmByPerson(db, id, change.supportTicketId, context)
      : updateTicket(db, id, context.now(), (before) => changed(before, change, context)),
  );
  if (!ticket) throw new TicketNotFoundError(`There is no ticket ${id}`);
};
