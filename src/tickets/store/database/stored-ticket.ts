import { isSeverityMissing } from "../../model/needs/is-severity-missing.ts";
import type { Ticket } from "../../model/ticket.ts";

/** A ticket as its record holds it. `severityMissing` is for an index: when it was filed, where that is so. */
export type StoredTicket = Ticket & { readonly severityMissing?: string };

/** The record of a ticket: an index finds values that are there, so what is missing is written down. */
export const toStored = (ticket: Ticket): StoredTicket => {
  const { severityMissing: _before, ...rest }: StoredTicket = ticket;
  return isSeverityMissing(rest) ? { ...rest, severityMissing: rest.createdDate } : rest;
};
