import { hasStoreForm, openRecords } from "../store/read/open-records.ts";
import { readTicket } from "../model/read-ticket.ts";
import { recordName } from "../model/record-facts.ts";
import { strayRecords } from "../store/read/stray-records.ts";
import { updateTicket } from "../store/update-ticket.ts";
import type { BackgroundContext } from "../../entries/background/background-context.ts";

/** Maximum number of unreadable requests that are named. */
const NAMED = 5;

const namesOf = (records: readonly { readonly id: string }[]): string => {
  const names = records.slice(0, NAMED).map((record) => recordName(record) ?? record.id);
  return [...names, ...(records.length > NAMED ? ["…"] : [])].join(", ");
};

/**
 * Notices open requests that cannot be read, so that the pages name them, and brings dates that an earlier version took
 * from a backup as they stood to the form by which the ticket store is in order.
 */
export const checkTickets = async ({
  store,
  now,
  problems,
}: Pick<BackgroundContext, "store" | "now" | "problems">): Promise<void> => {
  const open = await store.read(openRecords);
  for (const record of open) {
    const ticket = readTicket(record);
    if (ticket && !hasStoreForm(record, ticket))
      await store.write("update", (db) => updateTicket(db, record.id, now(), (read) => ({ ...read })));
  }
  const unreadable = [...open.filter((record) => !readTicket(record)), ...(await store.read(strayRecords))];
  const isNoted = (await problems.kinds()).includes("ticketUnreadable");
  // Noted once: a person who has seen it is not told again at each sweep.
  if (unreadable.length > 0 && !isNoted) await problems.raise("ticketUnreadable", namesOf(unreadable));
  if (unreadable.length === 0 && isNoted) await problems.clear("ticketUnreadable");
};
