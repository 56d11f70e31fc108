import * as v from "valibot";
import { businessCalendarSchema } from "../../deadline/business-time/business-calendar.ts";
import { instantSchema, timeOf } from "../../model/instant.ts";
import { submissionSchema } from "../../submission/model/submission.ts";
import { HANDOVER_LIMIT, handoverSchema, personSchema } from "./people/person-schema.ts";

/** Maximum number of spans of working time that one deadline used up: a calendar may have a minute of hours a day. */
const MAX_STEPS = 1000;

/** Maximum length of the notes on a ticket, in characters. */
export const NOTES_LIMIT = 20_000;

const policy = v.pipe(v.string(), v.maxLength(100));
const id = v.pipe(v.string(), v.uuid());

/** One span of working time that a deadline used up; `from` and `to` are instants. */
export const deadlineStepSchema = v.object({ from: instantSchema, to: instantSchema });
export type DeadlineStep = v.InferOutput<typeof deadlineStepSchema>;

/** Name and meaning follow Microsoft.Support `serviceLevelAgreement`; `slaMinutes` is absent for "one business day". */
export const serviceLevelAgreementSchema = v.object({
  policy,
  calendar: v.optional(businessCalendarSchema),
  slaMinutes: v.optional(v.pipe(v.number(), v.finite())),
  startTime: instantSchema,
  expirationTime: instantSchema,
  steps: v.optional(v.pipe(v.array(deadlineStepSchema), v.maxLength(MAX_STEPS))),
});
export type ServiceLevelAgreement = v.InferOutput<typeof serviceLevelAgreementSchema>;

/** A kept request. Dates are ISO 8601 instants in UTC. No page's address is stored. */
export const ticketSchema = v.object({
  ...submissionSchema.entries,
  id,
  /** Who filed it, or added it by hand. */
  filedBy: v.optional(personSchema),
  /** Who looks after it now; without one, who filed it. */
  assignee: v.optional(personSchema),
  /** How it came to its assignee, the newest last. */
  handovers: v.optional(v.pipe(v.array(handoverSchema), v.maxLength(HANDOVER_LIMIT))),
  supportTicketId: v.optional(v.pipe(v.string(), v.maxLength(40))),
  confirmation: v.picklist(["pending", "confirmed", "unconfirmed"]),
  confirmedDate: v.optional(instantSchema),
  serviceLevelAgreement: v.optional(serviceLevelAgreementSchema),
  /** What the present agreement does not show of an earlier one, for when the request has such an agreement again. */
  formerRule: v.optional(v.object({ policy, calendar: v.optional(businessCalendarSchema) })),
  status: v.picklist(["awaitingResponse", "responded", "closed"]),
  respondedDate: v.optional(instantSchema),
  closedDate: v.optional(instantSchema),
  /** When the person put its facts right, the last time. */
  editedDate: v.optional(instantSchema),
  /** When the portal's list of requests was seen to call it closed; whether it is, the person says. */
  closedInPortalDate: v.optional(instantSchema),
  notified: v.object({ before: v.optional(instantSchema), due: v.optional(instantSchema) }),
  snoozedUntil: v.optional(instantSchema),
  notes: v.optional(v.pipe(v.string(), v.maxLength(NOTES_LIMIT))),
  deletedDate: v.optional(instantSchema),
  updatedDate: instantSchema,
  revision: v.pipe(v.number(), v.safeInteger(), v.minValue(0)),
});
export type Ticket = v.InferOutput<typeof ticketSchema>;

/** Maximum number of tickets of a backup in one message. */
export const RESTORED_AT_ONCE = 200;

/** Maximum age of a pending submission, in ms; after that it reads as unconfirmed. */
export const UNCONFIRMED_AFTER = 2 * 60 * 1000;

/**
 * Whether a pending submission reads as unconfirmed. A ticket from the future was made before the clock was set back:
 * nothing more will come for it either.
 * @param filed when it was filed, in ms since 1970
 */
export const isUnconfirmed = (filed: number | undefined, now: number): boolean =>
  Math.abs(now - (filed ?? 0)) >= UNCONFIRMED_AFTER;

/** The confirmation as a reader sees it: `pending` turns into `unconfirmed` by the passing of time, not by a timer. */
export const confirmationAt = (
  { confirmation, createdDate }: Pick<Ticket, "confirmation" | "createdDate">,
  now: number,
): Ticket["confirmation"] =>
  confirmation === "pending" && isUnconfirmed(timeOf(createdDate), now) ? "unconfirmed" : confirmation;
