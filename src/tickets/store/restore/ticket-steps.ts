import type { Ticket } from "../../model/ticket.ts";
import { restoredTicket, type RestoreStep } from "../../model/backup/restored-ticket.ts";
import type { SupportProfile } from "../../model/service-level-agreement.ts";
import type { StoreRead, StoreWrite } from "../database/ticket-database.ts";
import { ticketOfSubmission } from "../ticket-of-submission.ts";

/** The records of the store that are the same request: by id, submission (also one that was merged) or number. */
const sameRequests = async (
  transaction: StoreRead | StoreWrite,
  { id, submissionId, portal, cloud, supportTicketId }: Ticket,
): Promise<Ticket[]> => {
  const store = transaction.objectStore("tickets");
  const found = await Promise.all([
    store.get(id),
    ticketOfSubmission(transaction, submissionId),
    supportTicketId === undefined ? undefined : store.index("number").get([portal, cloud, supportTicketId]),
  ]);
  const records = found.flatMap((record) => record ?? []);
  return [...new Map(records.map((record) => [record.id, record])).values()];
};

/**
 * What a restore does with some tickets, which must differ from each other in id, submission and number. One that
 * could be either of two records of the store, or is a second one of the same record, is skipped: nobody knows which of
 * them it is.
 * @param taken ids of records that earlier tickets of this restore stand for; these are added
 */
export const ticketSteps = async (
  transaction: StoreRead | StoreWrite,
  tickets: readonly Ticket[],
  taken: Set<string>,
  profile: SupportProfile,
): Promise<RestoreStep<Ticket>[]> => {
  // All at once: asked for one after the other they take several times as long.
  const found = await Promise.all(tickets.map((ticket) => sameRequests(transaction, ticket)));
  return tickets.map((ticket, index) => {
    const [there, ...others] = found[index] ?? [];
    const key = there?.id ?? ticket.id;
    if (others.length > 0 || taken.has(key)) return { kind: "skipped" };
    taken.add(key);
    return restoredTicket(there, ticket, profile);
  });
};
