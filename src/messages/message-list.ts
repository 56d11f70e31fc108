import * as v from "valibot";
import { clueSchema, CONTEXT_ANSWERS, verdictSchema } from "../model/context.ts";
import { contactDetailsSchema } from "../model/contact-details.ts";
import { FORM_FIELDS } from "../model/form-field.ts";
import { formReportSchema } from "../model/form-report.ts";
import { panelStateSchema } from "../model/panel-state.ts";
import { PORTAL_IDS } from "../model/portal.ts";
import { SEVERITIES } from "../model/severity.ts";
import { tenantSchema } from "../model/tenant.ts";
import { submissionSchema } from "../model/ticket.ts";

const uuid = v.pipe(v.string(), v.uuid());
const nothing = v.undefined();
const ticketNumber = v.pipe(v.string(), v.regex(/^\d{6,16}$/));

/** What a form may be filled with, and under which verdict. Only the values that the frame asked for are in it. */
export const offerSchema = v.object({
  verdict: v.optional(verdictSchema),
  /** `automatic`: now; `onClick`: when the panel's button says so; `never`: not under this verdict. */
  fill: v.picklist(["automatic", "onClick", "never"]),
  choosePlan: v.boolean(),
  contactMissing: v.boolean(),
  contactDetails: contactDetailsSchema,
  /** What earlier steps of the same form said, where the frame has forgotten it. */
  draft: v.optional(v.record(v.string(), v.string())),
});
export type Offer = v.InferOutput<typeof offerSchema>;

/** Changes that a person makes to a logged ticket. */
export const ticketChangeSchema = v.variant("kind", [
  v.object({ kind: v.literal("markResponded") }),
  v.object({ kind: v.literal("close") }),
  v.object({ kind: v.literal("reopen") }),
  v.object({ kind: v.literal("delete") }),
  v.object({ kind: v.literal("restore") }),
  v.object({ kind: v.literal("confirm"), supportTicketId: v.optional(ticketNumber) }),
  v.object({ kind: v.literal("setSeverity"), severity: v.optional(v.picklist(SEVERITIES)) }),
  v.object({ kind: v.literal("setNotes"), notes: v.pipe(v.string(), v.maxLength(20000)) }),
  v.object({ kind: v.literal("snooze"), minutes: v.pipe(v.number(), v.integer(), v.minValue(1), v.maxValue(24 * 60)) }),
]);
export type TicketChange = v.InferOutput<typeof ticketChangeSchema>;

/**
 * Every message to the background. `from` names who may send it: `portalTop` the top document of a known portal,
 * `portal` any of its frames, `ownPage` a page of the extension. The receiver checks it, and the shape.
 */
export const MESSAGES = {
  /** The top document tells what it knows of whose tenant is open. */
  reportContext: {
    from: "portalTop",
    request: v.object({ portal: v.picklist(PORTAL_IDS), clues: v.pipe(v.array(clueSchema), v.maxLength(20)) }),
    reply: v.object({ verdict: v.optional(verdictSchema) }),
  },
  /** A frame has a form with these fields and asks what to put in. */
  requestOffer: {
    from: "portal",
    request: v.object({ formId: uuid, fields: v.pipe(v.array(v.picklist(FORM_FIELDS)), v.maxLength(40)) }),
    reply: offerSchema,
  },
  /** A frame tells what it found and did; the panel of the tab shows it. */
  reportForm: { from: "portal", request: formReportSchema, reply: nothing },
  /** The form of a frame is closed. */
  reportFormGone: { from: "portal", request: v.object({ formId: uuid }), reply: nothing },
  /** What a step of the form says, kept while later steps are shown. */
  saveDraft: {
    from: "portal",
    request: v.object({ formId: uuid, draft: v.record(v.string(), v.pipe(v.string(), v.maxLength(500))) }),
    reply: nothing,
  },
  /** A press on the submit control has begun: be awake for what follows. */
  wake: { from: "portal", request: v.object({}), reply: nothing },
  /** A write-ahead entry stands in `storage.local`: move it into the log. */
  submissionIntended: { from: "portal", request: v.object({ submissionId: uuid }), reply: nothing },
  /** The frame saw how its submission ended. */
  reportOutcome: {
    from: "portal",
    request: v.object({
      submission: submissionSchema,
      outcome: v.picklist(["confirmed", "discarded"]),
      supportTicketId: v.optional(ticketNumber),
    }),
    reply: nothing,
  },
  /** The top document saw a notice after a submission in one of its frames. */
  reportNotice: {
    from: "portalTop",
    request: v.object({ kind: v.picklist(["success", "error"]), supportTicketId: v.optional(ticketNumber) }),
    reply: nothing,
  },
  /** There is something to show and no panel yet: put its script into the document. */
  startPanel: { from: "portalTop", request: v.object({}), reply: nothing },
  /** The panel starts and asks what to show. */
  readPanel: { from: "portalTop", request: v.object({}), reply: panelStateSchema },
  /** The person said whose tenant this is. */
  answerContext: {
    from: "portalTop",
    request: v.object({ answer: v.picklist(CONTEXT_ANSWERS), tenant: v.optional(tenantSchema) }),
    reply: nothing,
  },
  /** The person pressed "Fill in" or "Undo" in the panel. */
  fillForm: { from: "portalTop", request: v.object({ formId: uuid }), reply: nothing },
  undoForm: { from: "portalTop", request: v.object({ formId: uuid }), reply: nothing },
  openOptions: { from: "portalTop", request: v.object({}), reply: nothing },
  /** A page of ours changes a ticket. */
  changeTicket: { from: "ownPage", request: v.object({ id: uuid, change: ticketChangeSchema }), reply: nothing },
  /** A page of ours opens: move what waits, and catch up on reminders and the badge. */
  sweep: { from: "ownPage", request: v.object({}), reply: nothing },
} as const;

export type MessageName = keyof typeof MESSAGES;
export type MessageRequest<N extends MessageName> = v.InferOutput<(typeof MESSAGES)[N]["request"]>;
export type MessageReply<N extends MessageName> = v.InferOutput<(typeof MESSAGES)[N]["reply"]>;

/** Every message from the background to a frame of a portal. */
export const COMMANDS = {
  /** The verdict or the settings changed: ask for a new offer. */
  offerChanged: v.object({}),
  /** To the top document: there is something to show. */
  panelDue: v.object({}),
  /** To the panel: what it shall show now. */
  showPanel: panelStateSchema,
  fillForm: v.object({ formId: uuid }),
  undoForm: v.object({ formId: uuid }),
  /** To the top document: a frame has submitted, look for its notice. */
  watchNotice: v.object({ submissionId: uuid }),
  /** To the frame: the top document saw this. */
  noticeSeen: v.object({ kind: v.picklist(["success", "error"]), supportTicketId: v.optional(ticketNumber) }),
} as const;
export type CommandName = keyof typeof COMMANDS;
export type CommandPayload<N extends CommandName> = v.InferOutput<(typeof COMMANDS)[N]>;
