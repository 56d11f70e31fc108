import { submission, UUID } from "./message-parts.ts";
import { LESSON_ROWS } from "./lesson-rows.ts";
import { TEAM_ROWS } from "./team-rows.ts";
import { RESTORE_ROWS } from "./restore-rows.ts";
import { MESSAGES, type MessageName } from "../../../src/messages/message-list.ts";

export { submission, UUID };

const addedByHand = {
  portal: "microsoft365",
  cloud: "worldwide",
  host: "admin.microsoft.com",
  title: "Mailbox cannot be opened",
  supportTicketId: "26192196",
  customer: { name: "Contoso", domain: "contoso.com" },
  own: false,
  breakFix: true,
  severity: "minimal",
  createdDate: submission.createdDate,
};

/** A good request of each message, and ones that must be refused. A new message without a row does not compile. */
export const ROWS: { readonly [N in MessageName]: { readonly good: unknown; readonly bad: readonly unknown[] } } = {
  reportContext: {
    good: {
      portal: "azure",
      isFirst: true,
      address: "https://portal.azure.com/",
      texts: [["Kim (kim@fabrikam.com)"], []],
    },
    bad: [
      { texts: [["x".repeat(2001)]] },
      { texts: [Array(11).fill("x")] },
      { portal: "aws" },
      { names: ["x".repeat(101)] },
      { address: "x".repeat(8001) },
      { address: undefined },
    ].map((wrong) => ({ portal: "azure", isFirst: false, address: "", ...wrong })),
  },
  describeRequest: {
    good: { formId: UUID, facts: { severity: "critical", breakFix: true } },
    bad: [{ formId: UUID }, { formId: UUID, facts: { severity: "A", breakFix: true } }],
  },
  requestWords: {
    good: { portals: ["azure"], language: "de-DE" },
    bad: [{ portals: ["office"], language: "de" }, { portals: ["azure"] }],
  },
  requestOffer: {
    good: {
      formId: UUID,
      fields: ["firstName"],
      continues: false,
      place: { index: 1, count: 3, within: ["https://portal.azure.com"] },
    },
    bad: [
      { formId: "1", fields: [], continues: false },
      { formId: UUID, fields: ["password"], continues: false },
      { formId: UUID, fields: [] },
      { formId: UUID, fields: [], continues: false, place: { index: 1 } },
      { formId: UUID, fields: [], continues: false, place: { index: 1, count: 3 } },
      {
        formId: UUID,
        fields: [],
        continues: false,
        place: { index: 1, count: 3, within: ["https://".padEnd(400, "a")] },
      },
    ],
  },
  reportFrame: { good: { frameId: 5, shown: true }, bad: [{ shown: true }, { frameId: 5, shown: "yes" }] },
  reportForm: {
    good: { formId: UUID, portal: "azure", needsSeverity: false, evidence: [], fields: [], state: "idle" },
    bad: [["route"], [{ kind: "route" }], [{ kind: "heading", text: "x".repeat(301) }]].map((evidence) => ({
      formId: UUID,
      portal: "azure",
      needsSeverity: false,
      evidence,
      fields: [],
      state: "idle",
    })),
  },
  requestsListed: {
    good: {
      portal: "microsoft365",
      language: "de",
      requests: [{ supportTicketId: "26192196", texts: ["Mail is late", "#26192196"] }],
    },
    bad: [
      { portal: "partnerCenter", language: "de", requests: [] },
      { portal: "azure", language: "de", requests: [{ supportTicketId: "1234", texts: [] }] },
      { portal: "azure", language: "de", requests: [{ supportTicketId: "26192196", texts: ["x".repeat(301)] }] },
    ],
  },
  framesSeen: {
    good: { frames: [{ origin: "https://sandbox-1.reactblade.portal.azure.us", isForm: true }] },
    bad: [
      { frames: [{ origin: "https://sandbox-1.reactblade.portal.azure.us/React", isForm: true }] },
      { frames: [{ origin: "https://*.azure.us", isForm: true }] },
      { frames: [{ origin: "http://portal.azure.us", isForm: true }] },
      { frames: [{ origin: "https://portal.azure.us" }] },
      { frames: Array(21).fill({ origin: "https://portal.azure.us", isForm: true }) },
    ],
  },
  listSeenFrames: { good: {}, bad: ["all"] },
  reportFormGone: { good: { formId: UUID }, bad: [{}, { formId: 5 }] },
  saveDraft: {
    good: { formId: UUID, draft: { title: "x" }, typed: ["title"], opened: 1.5 },
    bad: [
      { formId: UUID, draft: { title: "x".repeat(501) }, typed: [], opened: 1 },
      { formId: UUID, draft: { title: 1 }, typed: [], opened: 1 },
      { formId: UUID, draft: {}, typed: ["password"], opened: 1 },
      { formId: UUID, draft: {}, typed: [] },
    ],
  },
  wake: { good: {}, bad: [null, "x"] },
  submissionIntended: {
    good: { submissionId: UUID, createdDate: submission.createdDate, submission },
    bad: [
      { submissionId: UUID },
      { submissionId: "submission", createdDate: submission.createdDate },
      { submissionId: UUID, createdDate: submission.createdDate, submission: { title: "x" } },
    ],
  },
  reportOutcome: {
    good: { submission, outcome: "confirmed", supportTicketId: "2611230040001234" },
    bad: [
      { submission, outcome: "pending" },
      { submission: { ...submission, title: undefined }, outcome: "confirmed" },
      { submission, outcome: "confirmed", supportTicketId: "12 34" },
    ],
  },
  reportNotice: { good: { kind: "success" }, bad: [{ kind: "info" }, { kind: "success", supportTicketId: "<b>" }] },
  startForms: { good: {}, bad: [undefined] },
  startFilling: { good: {}, bad: [undefined] },
  startPanel: { good: {}, bad: [undefined] },
  readPanel: { good: {}, bad: [undefined] },
  answerContext: {
    good: { answer: "customer" },
    bad: [{ answer: "maybe" }, { answer: "own", tenant: { domain: "no domain" } }],
  },
  fillForm: { good: { formId: UUID }, bad: [{}] },
  undoForm: { good: { formId: UUID }, bad: [{}] },
  openOptions: { good: { group: "diagnostics" }, bad: [undefined, { group: "team" }] },
  describeKept: {
    good: { submissionId: UUID, facts: { severity: "critical", breakFix: true } },
    bad: [{ submissionId: UUID }, { submissionId: "1", facts: { breakFix: true } }],
  },
  calendarOfKept: { good: { submissionId: UUID }, bad: [{}, { submissionId: "1" }] },
  openList: { good: {}, bad: [undefined] },
  changeTicket: {
    good: { id: UUID, change: { kind: "close" } },
    bad: [
      { id: UUID, change: { kind: "submit" } },
      { id: UUID, change: { kind: "snooze", minutes: 0 } },
      { id: UUID, change: { kind: "setBreakFix" } },
      { id: UUID, change: { kind: "setBreakFix", breakFix: "yes" } },
      { id: UUID, change: { kind: "handOver" } },
      { id: UUID, change: { kind: "handOver", to: " " } },
      { id: UUID, change: { kind: "setLanguage" } },
      { id: UUID, change: { kind: "setLanguage", language: "tlh" } },
      { id: "1", change: { kind: "close" } },
      ...[
        { title: " " },
        { supportTicketId: "12a456" },
        { customer: { domain: "no domain" } },
        { portal: "partnerCenter" },
        { createdDate: "yesterday" },
        { supportLanguage: null },
      ].map((facts) => ({ id: UUID, change: { kind: "edit", facts } })),
    ],
  },
  changeTickets: {
    good: { changes: [{ id: UUID, change: { kind: "close" } }] },
    bad: [
      { changes: [] },
      { changes: Array(101).fill({ id: UUID, change: { kind: "close" } }) },
      { changes: [{ id: UUID, change: { kind: "confirm" } }] },
    ],
  },
  addTicket: {
    good: addedByHand,
    bad: [
      { title: "" },
      { title: "x".repeat(501) },
      { supportTicketId: "12" },
      { host: "https://portal.azure.com" },
      { cloud: "moon" },
      { customer: { tenantId: "contoso" } },
      { createdDate: "2026-13-01T00:00:00Z" },
      { severity: "A" },
    ].map((wrong) => ({ ...addedByHand, ...wrong })),
  },
  ...RESTORE_ROWS,
  ...LESSON_ROWS,
  ...TEAM_ROWS,
  sweep: { good: {}, bad: [undefined] },
  examineTab: { good: { tabId: 3 }, bad: [{}, { tabId: "3" }, { tabId: 1.5 }] },
  diagnose: { good: {}, bad: [undefined] },
  partnerCenterSeen: { good: { tenant: { id: UUID } }, bad: [{ tenant: { id: "x" } }, undefined] },
  noteDismissed: { good: {}, bad: [undefined] },
  portalLinkClicked: {
    good: { portal: "azure", tenant: { id: UUID }, at: 1 },
    bad: [
      { portal: "aws", tenant: {}, at: 1 },
      { portal: "azure", at: 1 },
      { portal: "azure", tenant: { domain: "<b>" }, at: 1 },
      { portal: "azure", tenant: {} },
    ],
  },
  listCustomers: { good: {}, bad: [undefined] },
  editCustomer: { good: { tenant: { domain: "contoso.com" } }, bad: [{ tenant: { id: "x" } }, { id: UUID }] },
  readStore: {
    good: { query: "openCounts", parameters: { now: 1 } },
    bad: [{ query: "everything", parameters: {} }, { parameters: { now: 1 } }],
  },
  restoreCustomer: {
    good: { customer: { id: "c1", domain: "contoso.example", edited: true, updatedDate: "2026-11-23T09:00:00.000Z" } },
    bad: [{}, { customer: { id: "c1" } }, { customer: { id: 1, updatedDate: "2026-11-23T09:00:00.000Z" } }],
  },
  saveSettings: {
    good: { parts: { remindBefore: 30 } },
    bad: [{}, { parts: { remindBefore: -1 } }, { parts: { contactDetails: { firstName: 1 } } }, { parts: 1 }],
  },
  forgetCustomer: { good: { id: UUID }, bad: [{}, { id: 1 }] },
};

export const names = Object.keys(MESSAGES) as MessageName[];
