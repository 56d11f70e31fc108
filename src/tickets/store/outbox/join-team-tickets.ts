import { joinStates } from "../../team/model/join-states.ts";
import type { StoreWrite } from "../database/ticket-database.ts";
import { putOutbox } from "./put-outbox.ts";

/** What the team knows of two tickets that proved to be the same request goes into one of them. */
export const joinTeamTickets = async (transaction: StoreWrite, id: string, absorbed: string): Promise<void> => {
  const [entries, outbox] = [transaction.objectStore("teamTickets"), transaction.objectStore("teamOutbox")];
  const other = await entries.get(absorbed);
  if (!other) return;
  const own = await entries.get(id);
  await entries.delete(absorbed);
  await outbox.delete(absorbed);
  const state = own ? joinStates(own.state, other.state) : other.state;
  await entries.put({ id, documents: [...new Set([...(own?.documents ?? []), ...other.documents])].sort(), state });
  await putOutbox(transaction, id);
};
