import { toInstant } from "../../model/instant.ts";
import type { Ticket } from "./ticket.ts";

/** Whether the person has deleted a ticket; a date that is none does not hide a damaged one, which would never go. */
export const isDeleted = ({ deletedDate }: Pick<Ticket, "deletedDate">): boolean =>
  toInstant(deletedDate) !== undefined;
