import { doneOf, replyOf } from "./reply-of.ts";
import { framesSeen, framesWithoutAccess } from "../../access/background/seen-frames.ts";
import { diagnose } from "../../diagnostics/background/diagnose.ts";
import { commandForm } from "../../form/background/command-form.ts";
import { reportForm, reportFormGone } from "../../form/background/report-form.ts";
import { reportFrame } from "../../form/background/report-frame.ts";
import { requestOffer } from "../../form/background/request-offer.ts";
import { requestWords } from "../../form/background/request-words.ts";
import { saveDraft } from "../../form/background/save-draft.ts";
import { listedLessons } from "../../lessons/background/listed-lessons.ts";
import {
  chooseEntry,
  fieldPointed,
  formReported,
  notThisOne,
  showWhere,
  undoLesson,
} from "../../lessons/background/teach.ts";
import { mayTeachForm, teachForm } from "../../lessons/background/teach-form.ts";
import { teachingEvent } from "../../lessons/background/teaching-event.ts";
import { mergeLessons, removeLesson } from "../../lessons/model/lessons.ts";
import { examineTab } from "../../masked-copy/background/examine-tab.ts";
import type { MessageHandlers } from "../../messages/receive.ts";
import { calendarOfKept, describeKept } from "../../panel/background/kept-orders.ts";
import { readPanel } from "../../panel/background/panel.ts";
import { injectScript } from "../../platform/inject-script.ts";
import { openOwnPage } from "../../platform/pages/open-own-page.ts";
import { changeSettings } from "../../settings/change-settings.ts";
import { OPTIONS_PAGE } from "../../settings/options-page.ts";
import { reportNotice } from "../../submission/background/report-notice.ts";
import { reportOutcome } from "../../submission/background/report-outcome.ts";
import { requestsListed } from "../../submission/background/requests-listed.ts";
import { submissionIntended } from "../../submission/background/submission-intended.ts";
import { answerContext } from "../../tenant/background/answer-context.ts";
import { customerDirectory } from "../../tenant/background/customer-directory.ts";
import { hearContext } from "../../tenant/background/hear-context.ts";
import { settingsChanged } from "../../tenant/background/settings-changed.ts";
import { partnerCenterSeen, portalLinkClicked } from "../../tenant/background/opened-from.ts";
import { readStore } from "../../tickets/background/read-store.ts";
import type { backupRestore } from "../../tickets/background/restore-backup.ts";
import { addTicket } from "../../tickets/background/add-ticket.ts";
import { changeTicket } from "../../tickets/background/change-ticket.ts";
import { changeTickets } from "../../tickets/background/change-tickets.ts";
import type { HandedOver } from "../../tickets/model/handover/handed-over.ts";
import type { TicketWriter } from "../../tickets/background/ticket-writer.ts";
import {
  signInToTeam,
  signOutOfTeam,
  teamNewsCame,
  teamOrdersOf,
} from "../../tickets/team/background/running/team-orders-of.ts";
import type { BackgroundApi } from "./background-api.ts";
import type { BackgroundSeams } from "./background-seams.ts";
import type { Subjects } from "./subjects.ts";

interface HandlerDeps extends Subjects {
  readonly api: Pick<BackgroundApi, "runtime" | "scripting" | "storage" | "tabs" | "windows">;
  readonly seams: Pick<BackgroundSeams, "exclusivelyWithPages" | "fillerScript" | "formsScript" | "panelScript">;
  readonly store: TicketWriter;
  readonly restore: ReturnType<typeof backupRestore>;
  readonly sweep: () => Promise<void>;
  readonly openList: () => Promise<void>;
  readonly handedOver: (tickets: readonly HandedOver[]) => Promise<void>;
}

/** Who in the background takes each message. */
export const messageHandlers = (deps: HandlerDeps): MessageHandlers => {
  const { api, seams, form, lessons, panel, submission, tenant, diagnostics, team, store, restore } = deps;
  const customers = customerDirectory({ store, settingsChanged: () => settingsChanged(tenant) });
  return {
    reportContext: async (request, sender) => {
      if (request.isFirst) await teachingEvent(lessons, sender.tabId, { kind: "pageLeft" });
      return hearContext(tenant, request, sender);
    },
    partnerCenterSeen: (request, sender) => partnerCenterSeen(tenant, request, sender),
    portalLinkClicked: (request, sender) => portalLinkClicked(tenant, request, sender),
    noteDismissed: () => tenant.noteDismissed.write(true),
    answerContext: async (request, { tabId }) => doneOf(await answerContext(tenant, tabId, request)),
    listCustomers: async () => replyOf(await customers.list()),
    editCustomer: async (request) => replyOf(await customers.edit(request)),
    forgetCustomer: async (request) => replyOf(await customers.forget(request)),
    restoreCustomer: async (request) => doneOf(await customers.restore(request)),
    saveSettings: ({ parts }) => changeSettings(api.storage, parts, seams.exclusivelyWithPages),

    requestWords: (request) => requestWords(form, request),
    requestOffer: (request, sender) => requestOffer(form, request, sender),
    reportFrame: (request, { tabId }) => reportFrame(form, request, tabId),
    reportForm: async (request, sender) => {
      await reportForm(form, request, sender);
      await formReported(lessons, request, sender.tabId);
    },
    reportFormGone: async ({ formId }, sender) => {
      await teachingEvent(lessons, sender.tabId, { kind: "closed", formId });
      await reportFormGone(form, formId, sender);
    },
    saveDraft: (request, sender) => saveDraft(form, request, sender),
    fillForm: (request, { tabId }) => commandForm(form, "fillForm", request, tabId),
    undoForm: (request, { tabId }) => commandForm(form, "undoForm", request, tabId),
    describeRequest: (request, { tabId }) => commandForm(form, "requestDescribed", request, tabId),
    startForms: (_request, frame) => injectScript(api.scripting, frame, seams.formsScript),
    startFilling: (_request, frame) => injectScript(api.scripting, frame, seams.fillerScript),

    showWhere: (request, { tabId }) => showWhere(lessons, request, tabId),
    notThisOne: (request, { tabId }) => notThisOne(lessons, request, tabId),
    mayTeachForm: (request) => mayTeachForm(lessons, request),
    teachForm: (request) => teachForm(lessons, request),
    showPart: ({ formId, part }, { tabId }) =>
      teachingEvent(lessons, tabId, { kind: "partAsked", formId, id: lessons.newId(), part }),
    chooseEntry: (request, { tabId }) => chooseEntry(lessons, request, tabId),
    confirmLesson: ({ formId }, { tabId }) => teachingEvent(lessons, tabId, { kind: "confirmed", formId }),
    undoLesson: (request, { tabId }) => undoLesson(lessons, request, tabId),
    leaveLesson: ({ formId }, { tabId }) => teachingEvent(lessons, tabId, { kind: "closed", formId }),
    fieldPointed: (request, sender) => fieldPointed(lessons, request, sender),
    pointingEnded: ({ id }, { tabId, frameId }) => teachingEvent(lessons, tabId, { kind: "ended", id, frameId }),
    listLessons: () => listedLessons(lessons),
    removeLesson: ({ id }) => lessons.lessons.change((before) => removeLesson(before, id)),
    addLessons: (request) => lessons.lessons.change((before) => mergeLessons(before, request.lessons).lessons),
    dropUnreadableLessons: () => lessons.lessons.dropUnreadable(),

    submissionIntended: (request, sender) => submissionIntended(submission, request, sender),
    reportOutcome: (request, sender) => reportOutcome(submission, request, sender),
    reportNotice: (request, sender) => reportNotice(submission, request, sender),
    requestsListed: (request, sender) => requestsListed(submission, request, sender),

    readPanel: (_request, { tabId }) => readPanel(panel, tabId),
    startPanel: (_request, { tabId }) => injectScript(api.scripting, { tabId, frameId: 0 }, seams.panelScript),

    describeKept: async (request, { tabId }) => doneOf(await describeKept(panel, request, tabId)),
    calendarOfKept: async (request, { tabId }) => replyOf(await calendarOfKept(panel, request, tabId)),
    openList: () => deps.openList(),

    changeTicket: async (request) => replyOf(await changeTicket({ store }, request)),
    stageRestore: async (request) => restore.stage(request),
    commitRestore: async (request) => replyOf(await restore.commit(request)),
    cancelRestore: async (request) => restore.cancel(request),
    readStore: (request) => readStore({ store }, request),
    changeTickets: async (request) => replyOf(await changeTickets({ store }, request)),
    addTicket: async (request) => replyOf(await addTicket({ store }, request)),
    sweep: () => deps.sweep(),

    signInToTeam: (request) => signInToTeam(team, request),
    signOutOfTeam: () => signOutOfTeam(team),
    teamOrders: () => teamOrdersOf(team),
    teamAwake: () => Promise.resolve(),
    teamNews: (request) => teamNewsCame(team, request),
    teamHandedOver: ({ tickets }) => deps.handedOver(tickets),
    teamWrote: async () => doneOf(await store.write("count", () => Promise.resolve())),

    framesSeen: (request, sender) => framesSeen(diagnostics, request, sender),
    listSeenFrames: () => framesWithoutAccess(diagnostics),
    diagnose: () => diagnose(diagnostics),
    examineTab: ({ tabId }) => examineTab(deps.maskedCopy, tabId),
    openOptions: ({ group }) =>
      group === undefined
        ? api.runtime.openOptionsPage()
        : openOwnPage(api, api.runtime.getURL(OPTIONS_PAGE), `#${group}`),
    wake: () => Promise.resolve(),
  };
};
