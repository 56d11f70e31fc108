import * as v from "valibot";
import { businessCalendarSchema } from "./business-calendar.ts";
import { submissionSchema } from "./submission.ts";

const instant = v.pipe(v.string(), v.isoTimestamp());
const id = v.pipe(v.string(), v.uuid());

/** One span of working time that a deadline used up; `from` and `to` are instants. */
export const deadlineStepSchema = v.object({ from: instant, to: instant });
export type DeadlineStep = v.InferOutput<typeof deadlineStepSchema>;

/** Name and meaning follow Microsoft.Support `serviceLevelAgreement`; `slaMinutes` is absent for "one business day". */
export const serviceLevelAgreementSchema = v.object({
  policy: v.string(),
  calendar: v.optional(businessCalendarSchema),
  slaMinutes: v.optional(v.number()),
  startTime: instant,
  expirationTime: instant,
  steps: v.optional(v.array(deadlineStepSchema)),
});
export type ServiceLevelAgreement = v.InferOutput<typeof serviceLevelAgreementSchema>;

/** A logged request. Dates are ISO 8601 instants in UTC. No page's address is stored. */
export const ticketSchema = v.object({
  ...submissionSchema.entries,
  id,
  supportTicketId: v.optional(v.pipe(v.string(), v.maxLength(40))),
  confirmation: v.picklist(["pending", "confirmed", "unconfirmed"]),
  confirmedDate: v.optional(instant),
  serviceLevelAgreement: v.optional(serviceLevelAgreementSchema),
  /** What the present promise does not show of the rule of an earlier one: it holds on when the request has such a promise again. */
  formerRule: v.optional(v.object({ policy: v.string(), calendar: v.optional(businessCalendarSchema) })),
  status: v.picklist(["awaitingResponse", "responded", "closed"]),
  respondedDate: v.optional(instant),
  closedDate: v.optional(instant),
  /** When the portal's list of requests was seen to call it closed; whether it is, the person says. */
  closedInPortalDate: v.optional(instant),
  notified: v.object({ before: v.optional(instant), due: v.optional(instant) }),
  snoozedUntil: v.optional(instant),
  notes: v.optional(v.pipe(v.string(), v.maxLength(20000))),
  deletedDate: v.optional(instant),
  updatedDate: instant,
  revision: v.number(),
});
export type Ticket = v.InferOutput<typeof ticketSchema>;

/** So many tickets of a backup go in one message. */
export const RESTORED_AT_ONCE = 200;

/** After this long without an outcome a pending submission reads as unconfirmed (DESIGN section 3), in milliseconds. */
export const UNCONFIRMED_AFTER = 2 * 60 * 1000;

/**
 * The confirmation as a reader sees it: `pending` turns into `unconfirmed` by the passing of time, not by a timer. A
 * ticket of so far ahead was made before the clock was set back: nothing more will come for it either.
 */
export const confirmationAt = (ticket: Pick<Ticket, "confirmation" | "createdDate">, now: number): Ticket["confirmation"] =>
  ticket.confirmation === "pending" && Math.abs(now - Date.parse(ticket.createdDate)) >= UNCONFIRMED_AFTER ? "unconfirmed" : ticket.confirmation;
