import * as v from "valibot";
import { instantSchema } from "../model/instant.ts";
import { SEVERITIES } from "../model/severity.ts";
import { SUPPORT_LANGUAGES } from "../model/support-language.ts";
import { isTypedRequestNumber } from "../submission/model/request-number.ts";
import { editedFactsSchema } from "../tickets/model/edit-ticket.ts";
import { personSchema } from "../tickets/model/people/person-schema.ts";
import { NOTES_LIMIT, ticketSchema } from "../tickets/model/ticket.ts";

/** Changes that a person makes to a ticket and that touch no other one. */
const ownChanges = [
  v.object({ kind: v.literal("markResponded"), at: v.optional(instantSchema) }),
  v.object({ kind: v.literal("takeBack"), before: ticketSchema, after: ticketSchema }),
  v.object({ kind: v.literal("close") }),
  v.object({ kind: v.literal("reopen") }),
  v.object({ kind: v.literal("delete") }),
  v.object({ kind: v.literal("restore") }),
  v.object({ kind: v.literal("setSeverity"), severity: v.optional(v.picklist(SEVERITIES)) }),
  v.object({ kind: v.literal("setBreakFix"), breakFix: v.boolean() }),
  v.object({ kind: v.literal("setLanguage"), language: v.picklist(SUPPORT_LANGUAGES) }),
  v.object({ kind: v.literal("setNotes"), notes: v.pipe(v.string(), v.maxLength(NOTES_LIMIT)) }),
  v.object({ kind: v.literal("snooze"), minutes: v.pipe(v.number(), v.integer(), v.minValue(1), v.maxValue(24 * 60)) }),
  v.object({ kind: v.literal("handOver"), to: personSchema }),
  v.object({ kind: v.literal("edit"), facts: editedFactsSchema }),
] as const;

/** What can be done to many tickets at once. */
export const ownChangeSchema = v.variant("kind", ownChanges);
export type OwnTicketChange = v.InferOutput<typeof ownChangeSchema>;

/** What can be done to one: a number that is confirmed may make one ticket of two. */
export const ticketChangeSchema = v.variant("kind", [
  ...ownChanges,
  v.object({
    kind: v.literal("confirm"),
    supportTicketId: v.optional(v.pipe(v.string(), v.check(isTypedRequestNumber))),
  }),
]);
export type TicketChange = v.InferOutput<typeof ticketChangeSchema>;

/** Maximum number of tickets that one message changes: they are written together. */
export const CHANGED_AT_ONCE = 100;
