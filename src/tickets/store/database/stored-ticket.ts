import { isSeverityMissing } from "../../model/needs/is-severity-missing.ts";
import { keeperOf, personKey } from "../../model/people/keeper-of.ts";
import type { Ticket } from "../../model/ticket.ts";

/**
 * A ticket as its record holds it, with what is for an index: `severityMissing`, when it was filed, where that is so;
 * `keeper`, who looks after it, as names are compared.
 */
export type StoredTicket = Ticket & { readonly severityMissing?: string; readonly keeper?: string };

/** A damaged record may have something else in place of a name. */
const keeperIn = (ticket: Ticket): Pick<StoredTicket, "keeper"> => {
  const keeper: unknown = keeperOf(ticket);
  return typeof keeper === "string" ? { keeper: personKey(keeper) } : {};
};

/** The record of a ticket: an index finds values that are there, so what is missing is written down. */
export const toStored = (ticket: Ticket): StoredTicket => {
  const { severityMissing: _before, keeper: _keeper, ...rest }: StoredTicket = ticket;
  return { ...rest, ...keeperIn(rest), ...(isSeverityMissing(rest) && { severityMissing: rest.createdDate }) };
};
