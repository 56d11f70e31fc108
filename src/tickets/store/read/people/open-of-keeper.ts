import { isDeleted } from "../../../model/is-deleted.ts";
import { needsOf } from "../../../model/needs/needs-of.ts";
import { personKey } from "../../../model/people/keeper-of.ts";
import { readTicket } from "../../../model/read-ticket.ts";
import type { Ticket } from "../../../model/ticket.ts";
import { COUNT_LIMIT, NEEDS, type Need } from "../../../model/urgency.ts";
import type { TicketDatabase } from "../../database/ticket-database.ts";
import { newestRecords } from "../newest-records.ts";
import type { OpenCounts } from "../open-counts.ts";

/** Maximum number of tickets of each status that are read of what one person looks after, the newest. */
const READ = 1000;

const dueOf = ({ serviceLevelAgreement }: Ticket): string | undefined => {
  const due: unknown = serviceLevelAgreement?.expirationTime;
  return typeof due === "string" ? due : undefined;
};

/** The open tickets that a person looks after, in the order of `openTickets`. */
export const openOfKeeper = async (db: TicketDatabase, keeper: string): Promise<readonly Ticket[]> => {
  const index = db.transaction("tickets").store.index("keeper");
  const [awaiting, responded] = await Promise.all(
    (["awaitingResponse", "responded"] as const).map(async (status) => {
      const range = IDBKeyRange.bound([personKey(keeper), status], [personKey(keeper), status, []]);
      return (await newestRecords(index, range, READ)).filter((ticket) => !isDeleted(ticket));
    }),
  );
  const dated = (awaiting ?? []).flatMap((ticket) => {
    const due = dueOf(ticket);
    return due === undefined ? [] : [{ ticket, due }];
  });
  dated.sort((one, other) => (one.due < other.due ? -1 : Number(one.due > other.due)));
  return [
    ...dated.map(({ ticket }) => ticket),
    ...(awaiting ?? []).filter((ticket) => dueOf(ticket) === undefined),
    ...(responded ?? []),
  ];
};

const hasNeed = (record: Ticket, need: Need, now: number): boolean => {
  const ticket = readTicket(record);
  return ticket !== undefined && needsOf(ticket, now).includes(need);
};

/** Those of them that need the person for a reason at `now` (milliseconds since 1970). */
export const needingOfKeeper = async (
  db: TicketDatabase,
  keeper: string,
  need: Need,
  now: number,
): Promise<readonly Ticket[]> => (await openOfKeeper(db, keeper)).filter((ticket) => hasNeed(ticket, need, now));

/** How many they are, and how many of them need the person, each at most as many as `openCounts` counts. */
export const countsOfKeeper = async (db: TicketDatabase, keeper: string, now: number): Promise<OpenCounts> => {
  const open = await openOfKeeper(db, keeper);
  const count = (wanted: (ticket: Ticket) => boolean): number => Math.min(open.filter(wanted).length, COUNT_LIMIT);
  const [overdue = 0, dueSoon = 0, unconfirmed = 0, noSeverity = 0] = NEEDS.map((need) =>
    count((ticket) => hasNeed(ticket, need, now)),
  );
  const any = count((ticket) => NEEDS.some((need) => hasNeed(ticket, need, now)));
  return { open: count(() => true), any, overdue, dueSoon, unconfirmed, noSeverity };
};
