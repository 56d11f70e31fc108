import type { Ticket } from "../ticket.ts";

/** Whether a ticket is a later state than another one: by its revision, or by its last change where these are equal. */
export const isNewer = (
  one: Pick<Ticket, "revision" | "updatedDate">,
  other: Pick<Ticket, "revision" | "updatedDate">,
): boolean => (one.revision === other.revision ? one.updatedDate > other.updatedDate : one.revision > other.revision);
