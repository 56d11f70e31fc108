import type { Ticket } from "../../model/ticket.ts";

/** The id of the document of a request whose number is known: whoever files or imports the request finds the same. */
export const numberDocumentId = ({
  portal,
  cloud,
  supportTicketId,
}: Pick<Ticket, "portal" | "cloud" | "supportTicketId">): string | undefined =>
  supportTicketId === undefined ? undefined : `request:n:${portal}:${cloud}:${supportTicketId}`;

/** The id of the document of a request whose number is not known. */
export const ownDocumentId = (ticketId: string): string => `request:u:${ticketId}`;

/** Texts that are the id of a document of a request. */
export const TICKET_DOCUMENT_ID = /^request:(?:n:[a-zA-Z0-9]{1,40}:[a-zA-Z0-9]{1,40}:[^:]{1,40}|u:[0-9a-f-]{36})$/;

/**
 * The one of several documents of the same request that holds it; the others point to it. One with a number comes
 * before one without, on every machine.
 */
export const headOf = (ids: readonly string[]): string => {
  const [head] = [...ids].sort();
  if (head === undefined) throw new RangeError("A request has a document");
  return head;
};
