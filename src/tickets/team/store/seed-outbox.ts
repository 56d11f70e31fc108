import { timeOf } from "../../../model/instant.ts";
import { isDeleted } from "../../model/is-deleted.ts";
import { readTicket } from "../../model/read-ticket.ts";
import { toStored } from "../../store/database/stored-ticket.ts";
import type { StoreWrite, TicketDatabase } from "../../store/database/ticket-database.ts";
import { writeStore } from "../../store/database/write-store.ts";
import { shareTicket } from "../../store/outbox/share-ticket.ts";
import { putTeamNode, teamNode } from "../../store/outbox/team-node.ts";

/** Maximum number of tickets that are looked through in one transaction. */
const AT_ONCE = 200;

const share = async (transaction: StoreWrite, record: unknown, node: string): Promise<void> => {
  const ticket = readTicket(record);
  if (!ticket) return;
  const entry = await transaction.objectStore("teamTickets").getKey(ticket.id);
  if (entry === undefined && isDeleted(ticket)) return;
  const shared = await shareTicket(transaction, { node }, ticket, {
    time: timeOf(ticket.updatedDate) ?? 0,
    isFound: true,
  });
  if (shared !== ticket) await transaction.objectStore("tickets").put(toStored(shared));
};

/**
 * Shares some of the tickets that are here already, and what was changed while no team was on. Stopped at any moment,
 * it goes on where it was.
 * @returns whether there are more
 */
export const seedOutbox = (db: TicketDatabase): Promise<boolean> =>
  writeStore(db, ["tickets"], async (transaction) => {
    const node = await teamNode(transaction);
    if (node?.seededTo === undefined) return false;
    const range = IDBKeyRange.lowerBound(node.seededTo, true);
    const records = await transaction.objectStore("tickets").getAll(range, AT_ONCE);
    for (const record of records) await share(transaction, record, node.node);
    const last = records.length < AT_ONCE ? undefined : records.at(-1)?.id;
    const now = await teamNode(transaction);
    if (now) await putTeamNode(transaction, { ...now, seededTo: last });
    return last !== undefined;
  });
