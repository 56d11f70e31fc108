import type { MessageHandlers } from "../../messages/receive.ts";
import { cloudOfHost } from "../../portals/hosts/hosts.ts";
import { allCustomers } from "../../tickets/store/customers/find-customers.ts";
import { editCustomer } from "../../tickets/store/customers/edit-customer.ts";
import { forgetCustomerEntry } from "../../tickets/store/customers/forget-customer.ts";
import { restoreTickets } from "../../tickets/store/restore-tickets.ts";
import { answerContext } from "../../tenant/background/answer-context.ts";
import type { PortalId } from "../../model/portal.ts";
import type { BackgroundContext } from "./background-context.ts";
import { changeTicket } from "../../tickets/background/change-ticket.ts";
import { commandForm, reportForm, reportFormGone, saveDraft } from "../../form/background/forms.ts";
import { askForFrame, reportFrame } from "../../panel/background/frames.ts";
import { isFrameShown } from "../../panel/background/is-frame-shown.ts";
import { diagnose, type DiagnoseParts } from "../../diagnostics/background/diagnose.ts";
import { hearContext } from "../../tenant/background/hear-context.ts";
import { settingsChanged } from "../../tenant/background/judge-tab.ts";
import { partnerCenterSeen, portalLinkClicked } from "../../tenant/background/opened-from.ts";
import { offerFor } from "../../form/background/offers.ts";
import { panelStateOf } from "../../panel/background/panel.ts";
import { requestWords } from "./request-words.ts";
import { requestsListed } from "../../submission/background/requests-listed.ts";
import { framesSeen, framesWithoutAccess } from "../../access/background/seen-frames.ts";
import { reportNotice, reportOutcome, submissionIntended } from "../../submission/background/submissions.ts";

export interface HandlerParts extends BackgroundContext, Pick<DiagnoseParts, "manifest" | "openTabs" | "permissions"> {
  readonly openOptions: () => Promise<void>;
  readonly version: string;
  readonly wordsFor: (portal: PortalId, language: string) => Record<string, string[]>;
  readonly languagesOf: (portal: PortalId) => readonly string[];
  readonly injectPanel: (tabId: number) => Promise<void>;
  readonly injectFiller: (frame: { readonly tabId: number; readonly frameId: number }) => Promise<void>;
  readonly sweep: () => Promise<void>;
}

/** What the background does with each message. */
export const messageHandlers = (parts: HandlerParts): MessageHandlers => ({
  reportContext: (request, sender) => hearContext(parts, request, sender),
  partnerCenterSeen: (request, sender) => partnerCenterSeen(parts, request, sender),
  portalLinkClicked: (request, sender) => portalLinkClicked(parts, request, sender),
  noteDismissed: () => parts.noteDismissed.write(true),
  requestWords: (request) => Promise.resolve(requestWords(parts, request)),
  requestOffer: async (request, sender) => {
    const { documentId, frameId, topHost } = sender;
    const state = await askForFrame(parts, request.place, sender);
    // The frames of one cloud's portal may be another's: the portal itself says where the request goes.
    const cloud = cloudOfHost(topHost) ?? "worldwide";
    return offerFor(state, await parts.readSettings(), {
      ...request,
      documentId,
      cloud,
      isShown: isFrameShown(state, frameId),
    });
  },
  reportFrame: (request, { tabId }) => reportFrame(parts, request, tabId),
  framesSeen: (request, sender) => framesSeen(parts, request, sender),
  listSeenFrames: () => framesWithoutAccess(parts),
  reportForm: (report, sender) => reportForm(parts, report, sender),
  reportFormGone: ({ formId }, sender) => reportFormGone(parts, formId, sender),
  saveDraft: (request, sender) => saveDraft(parts, request, sender),
  wake: () => Promise.resolve(),
  submissionIntended: (request, sender) => submissionIntended(parts, request, sender),
  reportOutcome: (request, sender) => reportOutcome(parts, request, sender),
  reportNotice: (request, sender) => reportNotice(parts, request, sender),
  requestsListed: (request, sender) => requestsListed(parts, request, sender),
  startFilling: (_request, { tabId, frameId }) => parts.injectFiller({ tabId, frameId }),
  startPanel: (_request, { tabId }) => parts.injectPanel(tabId),
  readPanel: async (_request, { tabId }) =>
    panelStateOf(await parts.tabs.read(tabId), await parts.readSettings(), await parts.problems.kinds()),
  answerContext: async (request, { tabId }) => {
    await answerContext(parts, tabId, request);
    await parts.tabs.update(tabId, async (state) => {
      await parts.kept.keepAnswers(tabId, state);
      return state;
    });
  },
  fillForm: (request, { tabId }) => commandForm(parts, "fillForm", request, tabId),
  undoForm: (request, { tabId }) => commandForm(parts, "undoForm", request, tabId),
  describeRequest: (request, { tabId }) => commandForm(parts, "requestDescribed", request, tabId),
  openOptions: () => parts.openOptions(),
  changeTicket: (request) => changeTicket(parts, request),
  restoreTickets: ({ tickets }) => parts.store.write("count", (db) => restoreTickets(db, tickets)),
  sweep: () => parts.sweep(),
  diagnose: () => diagnose(parts),
  listCustomers: () => parts.store.read(allCustomers),
  editCustomer: async ({ id, tenant }) => {
    const written = await parts.store.write("update", (db, context) => editCustomer(db, id, tenant, context));
    await settingsChanged(parts);
    return written;
  },
  forgetCustomer: async ({ id }) => {
    await parts.store.write("update", (db) => forgetCustomerEntry(db, id));
    await settingsChanged(parts);
  },
});
