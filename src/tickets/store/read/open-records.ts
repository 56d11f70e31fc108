import type { Ticket } from "../../model/ticket.ts";
import { isDeleted } from "../../model/is-deleted.ts";
import type { TicketDatabase } from "../database/ticket-database.ts";

/** A place among the open requests: the key of one in the index of statuses. */
export type OpenPlace = readonly [status: string, createdDate: string, id: string];

/** A part of the open requests as they are, unreadable ones too. */
export interface OpenRecords {
  readonly records: readonly Ticket[];
  /** Hand it in to get the next part; undefined where this was the last one. */
  readonly next: OpenPlace | undefined;
}

const OPEN = ["awaitingResponse", "responded"] as const;

/**
 * The next open requests of the ticket store, at most `limit`, and at most one status in one part.
 * @param after the `next` of the part before
 */
export const openRecords = async (
  db: TicketDatabase,
  limit: number,
  after: OpenPlace = [OPEN[0], "", ""],
): Promise<OpenRecords> => {
  const [status] = after;
  const range = IDBKeyRange.bound([...after], [status, []], true);
  const records = await db.getAllFromIndex("tickets", "status", range, limit);
  const last = records.length < limit ? undefined : records.at(-1);
  const following = OPEN[OPEN.findIndex((one) => one === status) + 1];
  const start: OpenPlace | undefined = following && [following, "", ""];
  return {
    records: records.filter((record) => !isDeleted(record)),
    next: last ? [status, last.createdDate, last.id] : start,
  };
};

/** The dates by which the indexes put a ticket in order. */
const indexed = ({ createdDate, serviceLevelAgreement, snoozedUntil, deletedDate }: Ticket): (string | undefined)[] => [
  createdDate,
  serviceLevelAgreement?.expirationTime,
  snoozedUntil,
  deletedDate,
];

/** Whether the dates of a record are in the index where those of its ticket belong. */
export const hasStoreForm = (record: Ticket, ticket: Ticket): boolean => {
  const wanted = indexed(ticket);
  return indexed(record).every((date, index) => date === wanted[index]);
};
