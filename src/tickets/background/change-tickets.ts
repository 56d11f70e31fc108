import type { MessageRequest } from "../../messages/message-list.ts";
import type { Outcome } from "../../model/outcome.ts";
import { isDeleted } from "../model/is-deleted.ts";
import { readTicket } from "../model/read-ticket.ts";
import { nextTicket } from "../model/ticket-life.ts";
import type { Ticket } from "../model/ticket.ts";
import { applyChange } from "../store/apply-change.ts";
import type { StoreTrouble } from "../store/database/store-result.ts";
import { writeStore } from "../store/database/write-store.ts";
import { changedBy, type ChangeDeps, type TicketChanged } from "./change-ticket.ts";

type Change = MessageRequest<"changeTickets">["changes"][number]["change"];

/** Of one that cannot be read nothing is known that another change would follow from; a deleted one is none. */
const isFor = (ticket: Ticket, { kind }: Change): boolean => {
  if (kind === "delete" || kind === "restore") return true;
  // No reminder comes of what has its response.
  if (kind === "snooze" && ticket.status !== "awaitingResponse") return false;
  return readTicket(ticket) !== undefined && (kind === "takeBack" || !isDeleted(ticket));
};

/**
 * Changes several tickets as a person wants it, all of them or, where the store does not work, none.
 * @returns what became of each; nothing of one that is not there any more, or that it does not concern
 */
export const changeTickets = (
  { store }: ChangeDeps,
  { changes }: MessageRequest<"changeTickets">,
): Promise<Outcome<TicketChanged[], StoreTrouble>> =>
  store.write("update", (db, context) =>
    writeStore(db, ["tickets"], async (transaction) => {
      const now = context.now();
      const made: TicketChanged[] = [];
      for (const { id, change } of changes) {
        const applied = await applyChange(transaction, id, now, (ticket) =>
          isFor(ticket, change) ? nextTicket(ticket, change, { now, profile: context.profile }) : ticket,
        );
        const isUnchanged =
          applied === undefined || (applied.after === applied.before && applied.takenBy === undefined);
        made.push(isUnchanged ? {} : changedBy(applied));
      }
      return made;
    }),
  );
