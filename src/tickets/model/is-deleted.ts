import { toInstant } from "../../model/instant.ts";
import type { Ticket } from "./ticket.ts";

/** Minimum time for which a deleted ticket can be restored, in ms; the pages offer it for 10 seconds of them. */
export const RESTORE_PERIOD = 60_000;

/** Whether the person has deleted a ticket; a date that is none does not hide a damaged one, which would never go. */
export const isDeleted = ({ deletedDate }: Pick<Ticket, "deletedDate">): boolean =>
  toInstant(deletedDate) !== undefined;
