import type { MessageHandlers } from "../../messages/receive.ts";
import { cloudOfHost } from "../../portals/hosts/hosts.ts";
import { allCustomers } from "../../tickets/store/customers/find-customers.ts";
import { editCustomer } from "../../tickets/store/customers/edit-customer.ts";
import { forgetCustomerEntry } from "../../tickets/store/customers/forget-customer.ts";
import { restoreTickets } from "../../tickets/store/restore-tickets.ts";
import { answerContext, type AnswerDeps } from "../../tenant/background/answer-context.ts";
import type { PortalId } from "../../model/portal.ts";
import { changeTicket } from "../../tickets/background/change-ticket.ts";
import { commandForm, type FormDeps, reportForm, reportFormGone, saveDraft } from "../../form/background/forms.ts";
import { askForFrame, type FrameDeps, reportFrame } from "../../panel/background/frames.ts";
import { isFrameShown } from "../../panel/background/is-frame-shown.ts";
import { diagnose, type DiagnoseDeps } from "../../diagnostics/background/diagnose.ts";
import { hearContext, type HearDeps } from "../../tenant/background/hear-context.ts";
import { settingsChanged } from "../../tenant/background/judge-tab.ts";
import { type OpenedDeps, partnerCenterSeen, portalLinkClicked } from "../../tenant/background/opened-from.ts";
import { offerFor } from "../../form/background/offers.ts";
import { panelStateOf } from "../../panel/background/panel.ts";
import type { KeptForms } from "../../form/background/kept-forms.ts";
import type { StorageArea, StoredItem } from "../../platform/stored-item.ts";
import type { StoreProblems } from "../../tickets/background/store-problems.ts";
import type { TicketWriter } from "../../tickets/background/ticket-writer.ts";
import type { TabStates } from "./tab-state.ts";
import { requestWords } from "./request-words.ts";
import { requestsListed, type RequestsListedDeps } from "../../submission/background/requests-listed.ts";
import { framesSeen, framesWithoutAccess } from "../../access/background/seen-frames.ts";
import {
  reportNotice,
  reportOutcome,
  type SubmissionDeps,
  submissionIntended,
} from "../../submission/background/submissions.ts";

type HandlerDeps = AnswerDeps &
  DiagnoseDeps &
  FormDeps &
  FrameDeps &
  HearDeps &
  OpenedDeps &
  RequestsListedDeps &
  SubmissionDeps &
  OwnDeps;

interface OwnDeps {
  readonly kept: KeptForms;
  readonly local: StorageArea;
  readonly noteDismissed: StoredItem<boolean>;
  readonly problems: StoreProblems;
  readonly store: TicketWriter;
  readonly tabs: TabStates;
  readonly openOptions: () => Promise<void>;
  readonly version: string;
  readonly wordsFor: (portal: PortalId, language: string) => Record<string, string[]>;
  readonly languagesOf: (portal: PortalId) => readonly string[];
  readonly injectPanel: (tabId: number) => Promise<void>;
  readonly injectFiller: (frame: { readonly tabId: number; readonly frameId: number }) => Promise<void>;
  readonly sweep: () => Promise<void>;
}

/** What the background does with each message. */
export const messageHandlers = (deps: HandlerDeps): MessageHandlers => ({
  reportContext: (request, sender) => hearContext(deps, request, sender),
  partnerCenterSeen: (request, sender) => partnerCenterSeen(deps, request, sender),
  portalLinkClicked: (request, sender) => portalLinkClicked(deps, request, sender),
  noteDismissed: () => deps.noteDismissed.write(true),
  requestWords: (request) => Promise.resolve(requestWords(deps, request)),
  requestOffer: async (request, sender) => {
    const { documentId, frameId, topHost } = sender;
    const state = await askForFrame(deps, request.place, sender);
    // The frames of one cloud's portal may be another's: the portal itself says where the request goes.
    const cloud = cloudOfHost(topHost) ?? "worldwide";
    return offerFor(state, await deps.readSettings(), {
      ...request,
      documentId,
      cloud,
      isShown: isFrameShown(state, frameId),
    });
  },
  reportFrame: (request, { tabId }) => reportFrame(deps, request, tabId),
  framesSeen: (request, sender) => framesSeen(deps, request, sender),
  listSeenFrames: () => framesWithoutAccess(deps),
  reportForm: (report, sender) => reportForm(deps, report, sender),
  reportFormGone: ({ formId }, sender) => reportFormGone(deps, formId, sender),
  saveDraft: (request, sender) => saveDraft(deps, request, sender),
  wake: () => Promise.resolve(),
  submissionIntended: (request, sender) => submissionIntended(deps, request, sender),
  reportOutcome: (request, sender) => reportOutcome(deps, request, sender),
  reportNotice: (request, sender) => reportNotice(deps, request, sender),
  requestsListed: (request, sender) => requestsListed(deps, request, sender),
  startFilling: (_request, { tabId, frameId }) => deps.injectFiller({ tabId, frameId }),
  startPanel: (_request, { tabId }) => deps.injectPanel(tabId),
  readPanel: async (_request, { tabId }) =>
    panelStateOf(await deps.tabs.read(tabId), await deps.readSettings(), await deps.problems.kinds()),
  answerContext: async (request, { tabId }) => {
    await answerContext(deps, tabId, request);
    await deps.tabs.update(tabId, async (state) => {
      await deps.kept.keepAnswers(tabId, state);
      return state;
    });
  },
  fillForm: (request, { tabId }) => commandForm(deps, "fillForm", request, tabId),
  undoForm: (request, { tabId }) => commandForm(deps, "undoForm", request, tabId),
  describeRequest: (request, { tabId }) => commandForm(deps, "requestDescribed", request, tabId),
  openOptions: () => deps.openOptions(),
  changeTicket: (request) => changeTicket(deps, request),
  restoreTickets: ({ tickets }) => deps.store.write("count", (db) => restoreTickets(db, tickets)),
  sweep: () => deps.sweep(),
  diagnose: () => diagnose(deps),
  listCustomers: () => deps.store.read(allCustomers),
  editCustomer: async ({ id, tenant }) => {
    const written = await deps.store.write("update", (db, context) => editCustomer(db, id, tenant, context));
    await settingsChanged(deps);
    return written;
  },
  forgetCustomer: async ({ id }) => {
    await deps.store.write("update", (db) => forgetCustomerEntry(db, id));
    await settingsChanged(deps);
  },
});
