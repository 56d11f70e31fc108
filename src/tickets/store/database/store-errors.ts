/** The ticket store cannot be read or written now: full, corrupt, or its connection was lost twice. */
export class StoreUnavailableError extends Error {
  override readonly name = "LogUnavailableError";
}

/** Whether the ticket store cannot be used because the disk, or the browser's share of it, is full. */
export const isDiskFull = ({ cause }: Error): boolean => cause instanceof Error && cause.name === "QuotaExceededError";

/** The ticket store was written by a later version of the extension; this one must not touch it. */
export class StoreNewerError extends Error {
  override readonly name = "LogNewerError";
}

/** A change of a ticket that is not in the ticket store (any more). */
export class TicketNotFoundError extends Error {
  override readonly name = "TicketNotFoundError";
}
