import type { Ticket } from "../../model/ticket.ts";
import { isDeleted } from "../../model/is-deleted.ts";
import type { TicketDatabase } from "../ticket-database.ts";

/** Maximum number of records of each status that are looked at. */
const LIMIT = 1000;

/** The open requests of the ticket store as they are, unreadable ones too. */
export const openRecords = async (db: TicketDatabase): Promise<Ticket[]> => {
  const ofStatus = (status: Ticket["status"]): Promise<Ticket[]> =>
    db.getAllFromIndex("tickets", "status", IDBKeyRange.bound([status], [status, []]), LIMIT);
  const [awaiting, responded] = await Promise.all([ofStatus("awaitingResponse"), ofStatus("responded")]);
  return [...awaiting, ...responded].filter((record) => !isDeleted(record));
};

/** The dates by which the indexes put a ticket in order. */
const indexed = ({ createdDate, serviceLevelAgreement, snoozedUntil, deletedDate }: Ticket): (string | undefined)[] => [
  createdDate,
  serviceLevelAgreement?.expirationTime,
  snoozedUntil,
  deletedDate,
];

/** Whether the dates of a record stand in the index where those of its ticket belong. */
export const hasStoreForm = (record: Ticket, ticket: Ticket): boolean => {
  const wanted = indexed(ticket);
  return indexed(record).every((date, index) => date === wanted[index]);
};
