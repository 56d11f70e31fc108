import type { Ticket } from "../model/ticket.ts";
import type { StoreWrite } from "./database/ticket-database.ts";

type Numbered = Pick<Ticket, "id" | "portal" | "cloud" | "supportTicketId">;

/** Another ticket of the same portal and cloud with the same number, which is unique there. */
export const numberHolder = async (
  transaction: StoreWrite,
  { id, portal, cloud, supportTicketId }: Numbered,
): Promise<string | undefined> => {
  if (supportTicketId === undefined) return undefined;
  const holder = await transaction.objectStore("tickets").index("number").getKey([portal, cloud, supportTicketId]);
  return holder === id ? undefined : holder;
};
