import * as v from "valibot";
import { CONTEXT_ANSWERS } from "../tenant/model/verdict.ts";
import { VERDICT_REASONS } from "../tenant/model/verdict-reasons.ts";
import { ADDRESS_LIMIT } from "../model/address-limit.ts";
import { FORM_FIELDS } from "../form/model/form-field.ts";
import { formReportSchema } from "../form/model/form-report.ts";
import { instantSchema } from "../model/instant.ts";
import { listedRequestSchema } from "../submission/model/listed-request.ts";
import { PORTAL_IDS, TICKET_PORTAL_IDS } from "../model/portal.ts";
import { frameOriginSchema } from "../access/model/seen-frame.ts";
import { requestFactsSchema } from "../form/model/request-facts.ts";
import { settingsPartsSchema } from "../settings/settings-schema.ts";
import { customerRecordSchema } from "../tenant/model/customer-record.ts";
import { tenantSchema } from "../tenant/model/tenant.ts";
import { submissionSchema } from "../submission/model/submission.ts";
import { STORE_QUERY_NAMES } from "../tickets/model/store-query-names.ts";
import { isTypedRequestNumber } from "../submission/model/request-number.ts";
import { requestByHandSchema } from "../tickets/model/by-hand/request-by-hand.ts";
import { LESSON_MESSAGES } from "./lesson-messages.ts";
import { RESTORE_MESSAGES } from "./restore-messages.ts";
import { TEAM_MESSAGES } from "./team-messages.ts";
import { CHANGED_AT_ONCE, ownChangeSchema, ticketChangeSchema } from "./ticket-change.ts";

export type { TicketChange } from "./ticket-change.ts";

const uuid = v.pipe(v.string(), v.uuid());
const customerKey = v.pipe(v.string(), v.maxLength(100));
const ticketNumber = v.pipe(v.string(), v.check(isTypedRequestNumber));

/**
 * Every message to the background. `from` names who may send it: `portalTop` the top document of a known portal,
 * `portal` any of its frames, `ownPage` a page of the extension. The receiver checks it, and the shape.
 */
export const MESSAGES = {
  /** What the top document shows of whose tenant is open. */
  reportContext: {
    from: "portalTop",
    request: v.object({
      portal: v.picklist(PORTAL_IDS),
      /** Whether this is the first report of this copy of the script. */
      isFirst: v.boolean(),
      /** Of the page; its tenant is read in the background. */
      address: v.pipe(v.string(), v.maxLength(ADDRESS_LIMIT)),
      /** Texts that may name the directory, by where they are on the page: the account button's title. */
      texts: v.optional(
        v.pipe(v.array(v.pipe(v.array(v.pipe(v.string(), v.maxLength(2000))), v.maxLength(10))), v.maxLength(10)),
      ),
      /** Texts at the head of the page, one of which may be the organization's name. */
      names: v.optional(v.pipe(v.array(v.pipe(v.string(), v.maxLength(100))), v.maxLength(20))),
    }),
  },
  /** A page of Partner Center is open, perhaps that of a customer. */
  partnerCenterSeen: { from: "portalTop", request: v.object({ tenant: v.optional(tenantSchema) }) },
  /**
   * The person clicked on a link from Partner Center into a customer's portal; `at` in milliseconds since 1970. It is
   * `doubted` where the link itself names no tenant: the portal then opens whichever it chooses.
   */
  portalLinkClicked: {
    from: "portal",
    request: v.object({
      portal: v.picklist(PORTAL_IDS),
      tenant: tenantSchema,
      doubted: v.optional(v.boolean()),
      at: v.number(),
    }),
  },
  /** The person does not want to see the note in Partner Center again. */
  noteDismissed: { from: "portalTop", request: v.object({}) },
  /** A frame starts and asks for the words of its portals in its language. */
  requestWords: {
    from: "portal",
    request: v.object({
      portals: v.pipe(v.array(v.picklist(PORTAL_IDS)), v.maxLength(PORTAL_IDS.length)),
      language: v.pipe(v.string(), v.maxLength(40)),
    }),
  },
  /** A frame has a form with these fields and asks what to fill in. */
  requestOffer: {
    from: "portal",
    request: v.object({
      formId: uuid,
      fields: v.pipe(v.array(v.picklist(FORM_FIELDS)), v.maxLength(40)),
      /** The form loads a page per step: what its earlier pages in this tab said belongs to it. */
      continues: v.boolean(),
      /**
       * Which of the top document's frames this one is (or is within: the origins between), of how many; absent where
       * it cannot know.
       */
      place: v.optional(
        v.object({ index: v.number(), count: v.number(), within: v.array(v.pipe(v.string(), v.maxLength(300))) }),
      ),
    }),
  },
  /** Whether a person can see a frame with a form; `shown` is absent where its place has to be asked again. */
  reportFrame: { from: "portalTop", request: v.object({ frameId: v.number(), shown: v.optional(v.boolean()) }) },
  /** What a frame found and did; the panel of the tab shows it. */
  reportForm: { from: "portal", request: formReportSchema },
  /** Origins in large frames of another cloud's portal; `isForm` where address or frame suggest the form. */
  framesSeen: {
    from: "portalTop",
    request: v.object({
      frames: v.pipe(v.array(v.object({ origin: frameOriginSchema, isForm: v.boolean() })), v.maxLength(20)),
    }),
  },
  /** The form of a frame is closed. */
  reportFormGone: { from: "portal", request: v.object({ formId: uuid }) },
  /**
   * A step of the form, kept while later steps are shown and over an update. Comes before a form's first
   * `requestOffer`.
   */
  saveDraft: {
    from: "portal",
    request: v.object({
      formId: uuid,
      draft: v.record(v.pipe(v.string(), v.maxLength(60)), v.pipe(v.string(), v.maxLength(500))),
      /** Fields that the person changed. */
      typed: v.pipe(v.array(v.picklist(FORM_FIELDS)), v.maxLength(40)),
      facts: v.optional(requestFactsSchema),
      /**
       * When the frame's document was opened, in ms (`performance.timeOrigin`): the same for each copy of the script.
       */
      opened: v.number(),
    }),
  },
  /** A press on the submit control has begun: be awake for what follows. */
  wake: { from: "portal", request: v.object({}) },
  /**
   * A write-ahead entry is in `storage.local`, or where the disk is full in this message: move it into the ticket
   * store.
   */
  submissionIntended: {
    from: "portal",
    request: v.object({ submissionId: uuid, createdDate: instantSchema, submission: v.optional(submissionSchema) }),
  },
  /** The frame saw how its submission ended. */
  reportOutcome: {
    from: "portal",
    request: v.object({
      submission: submissionSchema,
      outcome: v.picklist(["confirmed", "discarded"]),
      supportTicketId: v.optional(ticketNumber),
      /** Discarded because the person closed the form: the portal may take it all the same. */
      closed: v.optional(v.boolean()),
    }),
  },
  /** The top document saw a notice after a submission in one of its frames. */
  reportNotice: {
    from: "portalTop",
    request: v.object({ kind: v.picklist(["success", "error", "closed"]), supportTicketId: v.optional(ticketNumber) }),
  },
  /** The person has opened the portal's list of requests. */
  requestsListed: {
    from: "portal",
    request: v.object({
      portal: v.picklist(TICKET_PORTAL_IDS),
      language: v.pipe(v.string(), v.maxLength(40)),
      requests: v.pipe(v.array(listedRequestSchema), v.maxLength(100)),
    }),
  },
  /** There may be a form in this frame: inject the script that deals with forms. */
  startForms: { from: "portal", request: v.object({}) },
  /** A form may be filled in this frame for the first time: inject the script that fills. */
  startFilling: { from: "portal", request: v.object({}) },
  /** There is something to show and no panel yet: inject its script into the document. */
  startPanel: { from: "portalTop", request: v.object({}) },
  /** The panel starts and asks what to show. */
  readPanel: { from: "portalTop", request: v.object({}) },
  /** The person said whose tenant this is. */
  answerContext: {
    from: "portalTop",
    // The reason of the verdict that the person saw: that of the tab may have changed since.
    request: v.object({
      answer: v.picklist(CONTEXT_ANSWERS),
      tenant: v.optional(tenantSchema),
      reason: v.optional(v.picklist(VERDICT_REASONS)),
    }),
  },
  /** The person pressed "Fill in" or "Undo" in the panel. */
  fillForm: { from: "portalTop", request: v.object({ formId: uuid }) },
  undoForm: { from: "portalTop", request: v.object({ formId: uuid }) },
  /** The person said in the panel what the form does not ask. */
  describeRequest: {
    from: "portalTop",
    request: v.object({ formId: uuid, facts: requestFactsSchema }),
  },
  /** The person opens the options from the panel: at the top, or at a group of them. */
  openOptions: { from: "portalTop", request: v.object({ group: v.optional(v.literal("diagnostics")) }) },
  /** The person said it of the request that was filed last in this tab, whose form may be gone. */
  describeKept: {
    from: "portalTop",
    request: v.object({ submissionId: uuid, facts: requestFactsSchema }),
  },
  /** The person wants the deadline of that request in their calendar. */
  calendarOfKept: { from: "portalTop", request: v.object({ submissionId: uuid }) },
  /** The person pressed "Open list" in the panel. */
  openList: { from: "portalTop", request: v.object({}) },
  /** A page of ours changes a ticket. */
  changeTicket: { from: "ownPage", request: v.object({ id: uuid, change: ticketChangeSchema }) },
  /** It changes several, together. */
  changeTickets: {
    from: "ownPage",
    request: v.object({
      changes: v.pipe(
        // The key of a damaged record may be any: it does not keep the others from being changed.
        v.array(v.object({ id: v.pipe(v.string(), v.maxLength(100)), change: ownChangeSchema })),
        v.minLength(1),
        v.maxLength(CHANGED_AT_ONCE),
      ),
    }),
  },
  /** The person adds a request that they filed elsewhere. */
  addTicket: { from: "ownPage", request: requestByHandSchema },
  ...RESTORE_MESSAGES,
  ...LESSON_MESSAGES,
  ...TEAM_MESSAGES,
  /** A page of ours that has no database reads the ticket store; the parameters depend on the query. */
  readStore: {
    from: "ownPage",
    request: v.object({ query: v.picklist(STORE_QUERY_NAMES), parameters: v.unknown() }),
  },
  /** A page of ours opens: move what waits, and catch up on reminders and the badge. */
  sweep: { from: "ownPage", request: v.object({}) },
  /** The options show the diagnostics. */
  diagnose: { from: "ownPage", request: v.object({}) },
  /** They show how the detection reads the page of a tab, and a masked copy of it. */
  examineTab: { from: "ownPage", request: v.object({ tabId: v.pipe(v.number(), v.safeInteger()) }) },
  /** The options show the frames of other clouds' portals to which there is no access. */
  listSeenFrames: { from: "ownPage", request: v.object({}) },
  /** The options show the customer directory. */
  listCustomers: { from: "ownPage", request: v.object({}) },
  /** The person writes an entry of it; without an `id` a new one. */
  editCustomer: { from: "ownPage", request: v.object({ id: v.optional(customerKey), tenant: tenantSchema }) },
  /** The person takes an entry out of it, and back. */
  forgetCustomer: { from: "ownPage", request: v.object({ id: customerKey }) },
  restoreCustomer: { from: "ownPage", request: v.object({ customer: customerRecordSchema }) },
  /** The options are left while something is typed: they may be gone before they could save it. */
  saveSettings: { from: "ownPage", request: v.object({ parts: settingsPartsSchema }) },
} as const;

export type MessageName = keyof typeof MESSAGES;
export type MessageRequest<N extends MessageName> = v.InferOutput<(typeof MESSAGES)[N]["request"]>;
