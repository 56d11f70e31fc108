import type { CloudId } from "../../model/cloud.ts";
import type { ListedRequest } from "../../submission/model/listed-request.ts";
import type { TicketPortalId } from "../../model/portal.ts";
import type { Ticket } from "../model/ticket.ts";
import { confirmTicket } from "./confirm-ticket.ts";
import { nextTicket } from "../model/ticket-life.ts";
import { hasTime, hasTitle } from "../model/portal-list/is-listed.ts";
import type { TicketDatabase, StoreWrite } from "./database/ticket-database.ts";
import type { StoreContext } from "../model/new-ticket.ts";
import { putTicket } from "./put-ticket.ts";
import { readTicket, readTickets } from "../model/read-ticket.ts";
import { writeStore } from "./database/write-store.ts";

/** A portal's list of requests as a person has it open. */
export interface RequestList {
  readonly portal: TicketPortalId;
  readonly cloud: CloudId;
  /** BCP 47 tag of the page. */
  readonly language: string;
  readonly requests: readonly (ListedRequest & { readonly isClosed: boolean })[];
  /** Whether a ticket may be among these requests: its customer is the one whose list this is. */
  readonly mayHold: (ticket: Ticket) => boolean;
}

/** What a list adds to one ticket. */
interface Addition {
  readonly ticket: Ticket;
  readonly supportTicketId: string;
  readonly isClosed: boolean;
}

type Reader = Pick<TicketDatabase, "get" | "getFromIndex" | "getAllFromIndex">;

const OPEN = ["awaitingResponse", "responded"] as const;

const openTicketsOf = async (db: Reader, { portal, cloud, mayHold }: RequestList): Promise<Ticket[]> => {
  const open = await Promise.all(
    OPEN.map((status) => db.getAllFromIndex("tickets", "status", IDBKeyRange.bound([status], [status, []]))),
  );
  return readTickets(open.flat()).filter(
    (ticket) =>
      ticket.portal === portal && ticket.cloud === cloud && ticket.deletedDate === undefined && mayHold(ticket),
  );
};

/** The tickets without a number that one line alone is about; no ticket may have the line's number already. */
const newlyNumbered = async (db: Reader, tickets: readonly Ticket[], list: RequestList): Promise<Addition[]> => {
  const pairs = tickets.flatMap((ticket) =>
    list.requests
      .filter((request) => hasTitle(request, ticket.title) && hasTime(request, ticket, list.language))
      .map((request) => ({ ticket, ...request })),
  );
  const only = pairs.filter((pair) =>
    pairs.every(
      (other) => other === pair || (other.ticket !== pair.ticket && other.supportTicketId !== pair.supportTicketId),
    ),
  );
  const holders = await Promise.all(
    only.map(({ supportTicketId }) => db.getFromIndex("tickets", "number", [list.portal, list.cloud, supportTicketId])),
  );
  return only.filter((_, index) => holders[index] === undefined);
};

/** What a list adds to the open tickets of its customer; nothing where it says no more than is known. */
const additionsFrom = async (db: Reader, list: RequestList): Promise<Addition[]> => {
  const tickets = await openTicketsOf(db, list);
  const known = tickets.flatMap((ticket) =>
    list.requests
      .filter(({ supportTicketId }) => supportTicketId === ticket.supportTicketId)
      .map((request) => ({ ticket, ...request })),
  );
  const changed = known.filter(
    ({ ticket, isClosed }) =>
      ticket.confirmation !== "confirmed" || isClosed !== (ticket.closedInPortalDate !== undefined),
  );
  return [
    ...changed,
    ...(await newlyNumbered(
      db,
      tickets.filter(({ supportTicketId }) => supportTicketId === undefined),
      list,
    )),
  ];
};

const add = async (
  transaction: StoreWrite,
  { ticket, supportTicketId, isClosed }: Addition,
  context: StoreContext,
): Promise<void> => {
  const now = readTicket(await transaction.objectStore("tickets").get(ticket.id));
  // Another write may have come between.
  if (now?.revision !== ticket.revision) return;
  const confirmed = await confirmTicket(transaction, now, supportTicketId, context);
  const listed = nextTicket(confirmed, { kind: "listed", isClosed }, { now: context.now(), profile: context.profile });
  if (listed !== confirmed) await putTicket(transaction, listed, context.now());
};

/** Whether a list would change the ticket store. */
export const hasNews = async (db: TicketDatabase, list: RequestList): Promise<boolean> =>
  (await additionsFrom(db, list)).length > 0;

/**
 * Completes kept tickets from a list of requests: a ticket of the same title and time gets the number and is
 * confirmed, and one that the list calls closed is marked as such. No ticket is made, and none is closed.
 */
export const completeFromList = async (db: TicketDatabase, list: RequestList, context: StoreContext): Promise<void> => {
  const additions = await additionsFrom(db, list);
  await writeStore(db, ["tickets", "mergedTickets"], async (transaction) => {
    for (const addition of additions) await add(transaction, addition, context);
  });
};
