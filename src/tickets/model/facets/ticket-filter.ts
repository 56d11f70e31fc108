import type { CloudId } from "../../../model/cloud.ts";
import type { TicketPortalId } from "../../../model/portal.ts";
import type { Severity } from "../../../model/severity.ts";
import type { Ticket } from "../ticket.ts";

/** What requests can be filtered by: `open` is whatever is not closed. */
export const STATUS_FILTERS = ["open", "awaitingResponse", "responded", "closed"] as const;
export type StatusFilter = Ticket["status"] | "open";

/** The state of the deadline that is wanted; the last two are those of the response, closed or not. */
export const DEADLINE_FILTERS = [
  "overdue",
  "dueSoon",
  "onTime",
  "noDeadline",
  "unconfirmed",
  "respondedInTime",
  "respondedLate",
] as const;
export type DeadlineFilter = (typeof DEADLINE_FILTERS)[number];

/** Days, both included, as `2026-03-10`; without an end it is open there. */
export interface Period {
  readonly from?: string | undefined;
  readonly to?: string | undefined;
}

/** Which requests of the whole ticket store are wanted; what is absent lets all through. */
export interface TicketFilter {
  /** Words, all of which must be found; none: every request. */
  readonly search: string;
  readonly status?: StatusFilter | undefined;
  readonly deadline?: DeadlineFilter | undefined;
  readonly severity?: Severity | "none" | undefined;
  readonly portal?: TicketPortalId | undefined;
  readonly cloud?: CloudId | undefined;
  /** The name, as it is shown, without regard to case and accents. */
  readonly customer?: string | undefined;
  /** Who filed it, and who looks after it (`keeperOf`): names, as people are compared. */
  readonly filedBy?: string | undefined;
  readonly keeper?: string | undefined;
  /** BCP 47 tag of the support language. */
  readonly language?: string | undefined;
  /** Whether it is about the own organization. */
  readonly own?: boolean | undefined;
  readonly filed?: Period | undefined;
  readonly due?: Period | undefined;
}

/** When and where a filter is judged: in ms since 1970, and an IANA time zone, in which days begin. */
export interface Moment {
  readonly now: number;
  readonly timeZone: string;
}
