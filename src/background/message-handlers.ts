import type { MessageHandlers } from "../messages/receive.ts";
import { allCustomers } from "../tickets/find-customers.ts";
import { forgetCustomerEntry } from "../tickets/forget-customer.ts";
import { answerContext } from "./answer-context.ts";
import type { PortalId } from "../model/portal.ts";
import type { BackgroundContext } from "./background-context.ts";
import { changeTicket } from "./change-ticket.ts";
import { commandForm, describeRequest, reportForm, reportFormGone, saveDraft } from "./forms.ts";
import { reportContext } from "./judge-tab.ts";
import { partnerCenterSeen, portalLinkClicked } from "./opened-from.ts";
import { offerFor } from "./offers.ts";
import { panelStateOf } from "./panel.ts";
import { reportNotice, reportOutcome, resumeNotices, submissionIntended } from "./submissions.ts";

export interface HandlerParts extends BackgroundContext {
  readonly openOptions: () => Promise<void>;
  readonly wordsFor: (portal: PortalId, language: string) => Record<string, string[]>;
  readonly injectPanel: (tabId: number) => Promise<void>;
  readonly sweep: () => Promise<void>;
}

/** What the background does with each message. */
export const messageHandlers = (parts: HandlerParts): MessageHandlers => ({
  reportContext: async (request, sender) => {
    await reportContext(parts, request, sender);
    await resumeNotices(parts, sender);
  },
  partnerCenterSeen: (request, sender) => partnerCenterSeen(parts, request, sender),
  portalLinkClicked: (request, sender) => portalLinkClicked(parts, request, sender),
  requestWords: ({ portals, language }) => Promise.resolve(portals.map((portal) => parts.wordsFor(portal, language))),
  requestOffer: async (request, { tabId, documentId, topIsPortal }) => {
    const state = await parts.tabs.read(tabId);
    return offerFor(topIsPortal ? state : { ...state, verdict: undefined }, await parts.readSettings(), { ...request, documentId });
  },
  reportForm: (report, sender) => reportForm(parts, report, sender),
  reportFormGone: ({ formId }, sender) => reportFormGone(parts, formId, sender),
  saveDraft: ({ formId, draft }, sender) => saveDraft(parts, formId, draft, sender),
  wake: () => Promise.resolve(),
  submissionIntended: ({ submissionId }, sender) => submissionIntended(parts, submissionId, sender),
  reportOutcome: (request, sender) => reportOutcome(parts, request, sender),
  reportNotice: (request, sender) => reportNotice(parts, request, sender),
  startPanel: (_request, { tabId }) => parts.injectPanel(tabId),
  readPanel: async (_request, { tabId }) => panelStateOf(await parts.tabs.read(tabId), await parts.readSettings()),
  answerContext: ({ answer, tenant }, { tabId }) => answerContext(parts, tabId, answer, tenant),
  fillForm: ({ formId }, { tabId }) => commandForm(parts, "fillForm", formId, tabId),
  undoForm: ({ formId }, { tabId }) => commandForm(parts, "undoForm", formId, tabId),
  describeRequest: (request, { tabId }) => describeRequest(parts, request, tabId),
  openOptions: () => parts.openOptions(),
  changeTicket: (request) => changeTicket(parts, request),
  sweep: () => parts.sweep(),
  listCustomers: () => parts.log.read(allCustomers),
  forgetCustomer: ({ id }) => parts.log.write("update", (db) => forgetCustomerEntry(db, id)),
});
