import { CLOUD_IDS } from "../../../model/cloud.ts";
import { TICKET_PORTAL_IDS } from "../../../model/portal.ts";
import type { Ticket } from "../../model/ticket.ts";
import type { TicketDatabase } from "../database/ticket-database.ts";

/** The tickets with this request number, in whatever portal and cloud; one key is looked up for each of them. */
export const ticketsWithNumber = async (db: TicketDatabase, number: string): Promise<Ticket[]> => {
  const keys = TICKET_PORTAL_IDS.flatMap((portal) => CLOUD_IDS.map((cloud) => [portal, cloud, number] as const));
  const found = await Promise.all(keys.map((key) => db.getFromIndex("tickets", "number", [...key])));
  return found.flatMap((ticket) => ticket ?? []);
};
