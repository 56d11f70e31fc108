import * as v from "valibot";
import { seenFrameSchema } from "../access/model/seen-frame.ts";
import { lessonSchema } from "../lessons/model/lesson.ts";
import { customerRecordSchema } from "../tenant/model/customer-record.ts";
import { teamOrdersSchema } from "../tickets/team/kept/team-orders.ts";
import { storeReplySchema } from "../tickets/model/store-reply.ts";
import { diagnosticsSchema } from "../diagnostics/model/diagnostics.ts";
import { examinationSchema } from "../masked-copy/model/examination.ts";
import { ticketSchema } from "../tickets/model/ticket.ts";

const nothing = v.undefined();
const uuid = v.pipe(v.string(), v.uuid());

/**
 * What became of a change. `made`: the ticket before and after, by which it can be taken back, where it can. `takenBy`:
 * the ticket that has the number already; then nothing was changed.
 */
const changedSchema = v.object({
  made: v.optional(v.object({ before: ticketSchema, after: ticketSchema })),
  takenBy: v.optional(uuid),
});

/** The customer directory, as the options show it. */
const customersSchema = v.array(
  v.object({
    id: v.string(),
    tenantId: v.optional(v.string()),
    domain: v.optional(v.string()),
    name: v.optional(v.string()),
    inPartnerCenter: v.optional(v.boolean()),
  }),
);

const countsSchema = v.object({ added: v.number(), changed: v.number(), skipped: v.number() });

/** How a restore ended. */
const restoreEndSchema = v.variant("outcome", [
  v.object({
    outcome: v.literal("restored"),
    counts: v.object({ tickets: countsSchema, customers: countsSchema, settings: countsSchema }),
  }),
  v.object({ outcome: v.picklist(["cancelled", "interrupted"]) }),
]);

/**
 * What our own pages send, each with the shape of its answer. In a file of its own, so that it is in no content script.
 */
export const REPLIES_TO_PAGES = {
  changeTicket: changedSchema,
  /** One for each change. */
  changeTickets: v.array(changedSchema),
  /** The id of the new ticket, or that of the one which has the number already. */
  addTicket: v.union([v.object({ added: uuid }), v.object({ takenBy: uuid })]),
  stageRestore: nothing,
  commitRestore: restoreEndSchema,
  cancelRestore: nothing,
  readStore: storeReplySchema,
  sweep: nothing,
  diagnose: diagnosticsSchema,
  examineTab: examinationSchema,
  /** The entry that was taken out, for its return. */
  forgetCustomer: v.optional(customerRecordSchema),
  restoreCustomer: nothing,
  saveSettings: nothing,
  listCustomers: customersSchema,
  /** Those of the person and those of a policy, and how many entries of the person's cannot be read. */
  listLessons: v.object({
    own: v.array(lessonSchema),
    byPolicy: v.array(lessonSchema),
    /** By the id of a lesson whose label the extension knows by itself, the version in which that was first seen. */
    known: v.record(v.string(), v.string()),
    unreadable: v.number(),
  }),
  mayTeachForm: v.boolean(),
  teachForm: nothing,
  removeLesson: nothing,
  addLessons: nothing,
  dropUnreadableLessons: nothing,
  signInToTeam: nothing,
  signOutOfTeam: nothing,
  teamOrders: teamOrdersSchema,
  teamAwake: nothing,
  teamNews: nothing,
  teamWrote: nothing,
  teamHandedOver: nothing,
  listSeenFrames: v.array(seenFrameSchema),
  editCustomer: v.picklist(["saved", "taken"]),
} as const;
