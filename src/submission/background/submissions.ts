import { type CommandApi, sendCommand } from "../../messages/command.ts";
import type { MessageRequest } from "../../messages/message-list.ts";
import type { PortalSender } from "../../messages/sender.ts";
import type { TabStates } from "../../entries/background/tab-state.ts";
import { isStoreDown } from "../../tickets/background/ticket-writer.ts";
import { type Intent, meantSubmissions, NOTICE_PERIOD } from "./meant-submission.ts";
import { submissionKey } from "../model/submission-key.ts";
import { moveSubmissions } from "./move-submissions.ts";
import { type OutcomeDeps, recordOutcome, takeBack } from "./record-outcome.ts";

export interface SubmissionDeps extends OutcomeDeps {
  readonly commands: CommandApi;
  readonly tabs: Pick<TabStates, "read" | "update">;
}

const INTENTS_KEPT = 20;

/**
 * A frame has submitted its form: its notice will stand in the top document. A submission that comes along could not be
 * written ahead; it waits in memory.
 */
export const submissionIntended = async (
  deps: SubmissionDeps,
  { submissionId, createdDate, submission }: MessageRequest<"submissionIntended">,
  { tabId, frameId, documentId }: PortalSender,
): Promise<void> => {
  if (submission) {
    await deps.session.set({ [submissionKey(submissionId)]: submission });
    await deps.problems.raise({ kind: "logFull", detail: "storage.local takes no entry" });
  }
  await deps.tabs.update(tabId, (state) => {
    const others = state.intents.filter((intent) => intent.submissionId !== submissionId);
    return {
      ...state,
      intents: [
        ...others,
        {
          submissionId,
          frameId,
          documentId,
          createdDate,
          ...(state.documentId !== undefined && { topDocumentId: state.documentId }),
        },
      ].slice(-INTENTS_KEPT),
    };
  });
  if (frameId !== 0)
    await sendCommand(deps.commands, { tabId, frameId: 0 }, "watchNotice", {
      since: Date.parse(createdDate),
      loaded: "before",
    });
  await moveSubmissions(deps);
};

/** A new top document of a tab that has just submitted: the notice may stand in it (forms that load a page per step). */
export const resumeNotices = async (
  { tabs, commands, now }: SubmissionDeps,
  { tabId, documentId }: PortalSender,
): Promise<void> => {
  const { intents } = await tabs.read(tabId);
  const intent = intents.findLast(
    (one) =>
      (one.topDocumentId ?? one.documentId) !== documentId && now() - Date.parse(one.createdDate) < NOTICE_PERIOD,
  );
  if (!intent) return;
  const { submissionId, createdDate, answeredBy = documentId } = intent;
  await tabs.update(tabId, (state) => ({
    ...state,
    intents: state.intents.map((one) => (one.submissionId === submissionId ? { ...one, answeredBy } : one)),
  }));
  const loaded = answeredBy === documentId ? "next" : "later";
  await sendCommand(commands, { tabId, frameId: 0 }, "watchNotice", { since: Date.parse(createdDate), loaded });
};

const changeIntents = async (
  { tabs }: SubmissionDeps,
  tabId: number,
  change: (intent: Intent) => Intent | undefined,
): Promise<void> => {
  await tabs.update(tabId, (state) => ({ ...state, intents: state.intents.flatMap((one) => change(one) ?? []) }));
};

const endIntent = (
  deps: SubmissionDeps,
  tabId: number,
  submissionId: string,
  how: Pick<Intent, "ended" | "submission"> | "forgotten",
): Promise<void> =>
  changeIntents(deps, tabId, (one) =>
    one.submissionId !== submissionId ? one : how === "forgotten" ? undefined : { ...one, ...how },
  );

/**
 * A frame saw how its submission ended. A number may still come: without one the tab waits on for a notice, and so it
 * does where the person closed the form before the portal had answered.
 */
export const reportOutcome = async (
  deps: SubmissionDeps,
  request: MessageRequest<"reportOutcome">,
  { tabId }: PortalSender,
): Promise<void> => {
  const { outcome, submission, supportTicketId, closed } = request;
  const { submissionId } = submission;
  await recordOutcome(deps, { submissionId, submission, outcome, supportTicketId });
  const isKept = outcome === "confirmed" ? supportTicketId === undefined : closed === true;
  await endIntent(
    deps,
    tabId,
    submissionId,
    isKept ? { ended: outcome === "confirmed" ? outcome : "closed", submission } : "forgotten",
  );
  // What a form said that the portal has taken must not slip into the next one of this tab.
  if (outcome === "confirmed") await deps.tabs.update(tabId, (state) => ({ ...state, drafts: [] }));
};

/**
 * A number that may be of several submissions goes to none: the person is asked. One that has let pass as many numbers
 * as there were submissions has let pass its own.
 */
const letPass = async (deps: SubmissionDeps, tabId: number, rivals: readonly Intent[]): Promise<void> => {
  const ids = new Set(rivals.map(({ submissionId }) => submissionId));
  await changeIntents(deps, tabId, (one) => {
    const passed = (one.passed ?? 0) + (ids.has(one.submissionId) ? 1 : 0);
    return passed > 0 && passed >= ids.size ? undefined : { ...one, passed };
  });
  const [{ createdDate }] = rivals.slice(-1) as [Intent];
  // It has stopped to look at the first number.
  await sendCommand(deps.commands, { tabId, frameId: 0 }, "watchNotice", {
    since: Date.parse(createdDate),
    loaded: "before",
  });
};

/** The person closed the form of one of these, and the frame is gone with it: which, only the frames can tell. */
const reportClosed = async (deps: SubmissionDeps, tabId: number, waiting: readonly Intent[]): Promise<void> => {
  const gone: Intent[] = [];
  for (const intent of waiting.filter(({ ended }) => ended === undefined)) {
    if (!(await sendCommand(deps.commands, { tabId, frameId: intent.frameId }, "noticeSeen", { kind: "closed" })))
      gone.push(intent);
  }
  const [closed, ...more] = gone;
  if (!closed || more.length > 0) return;
  const { submissionId } = closed;
  const submission = await takeBack(deps, submissionId);
  await endIntent(deps, tabId, submissionId, submission ? { ended: "closed", submission } : "forgotten");
};

/** Whether the ticket store has the number already, for another submission: a notice may be shown again, and in a frame too. */
const isOfAnother = async ({ store }: SubmissionDeps, number: string, rivals: readonly Intent[]): Promise<boolean> => {
  const owners = await store
    .read((db) => db.getAll("tickets"))
    .catch((error: unknown) => {
      if (!isStoreDown(error)) throw error;
      return [];
    });
  return owners.some(
    (ticket) =>
      ticket.supportTicketId === number && !rivals.some(({ submissionId }) => submissionId === ticket.submissionId),
  );
};

/**
 * The top document saw a notice. The frame of the submission that it is about is told and decides; a number needs no
 * decision, and where the frame is gone the notice itself decides.
 */
export const reportNotice = async (
  deps: SubmissionDeps,
  request: MessageRequest<"reportNotice">,
  { tabId, documentId }: PortalSender,
): Promise<void> => {
  const { kind, supportTicketId } = request;
  const { intents } = await deps.tabs.read(tabId);
  const rivals = meantSubmissions(intents, request, { documentId, now: deps.now() });
  if (kind === "closed") return reportClosed(deps, tabId, rivals);
  const [intent, ...more] = rivals;
  const numbered = kind === "success" && supportTicketId !== undefined;
  if (!intent || (numbered && (await isOfAnother(deps, supportTicketId, rivals)))) return;
  if (more.length > 0 && numbered) return letPass(deps, tabId, rivals);
  if (more.length > 0) return;
  const { submissionId, submission, frameId } = intent;
  const told = { kind, ...(supportTicketId !== undefined && { supportTicketId }) };
  // A form that loads a page per step: the document that submitted has given way to the one that speaks now.
  const isGone = frameId === 0 && intent.documentId !== documentId;
  const reached = !isGone && (await sendCommand(deps.commands, { tabId, frameId }, "noticeSeen", told));
  if (intent.ended === "closed" ? !numbered : reached && !numbered) return;
  await recordOutcome(deps, {
    submissionId,
    submission,
    outcome: kind === "success" ? "confirmed" : "discarded",
    supportTicketId,
  });
  if (kind !== "success" || numbered) await endIntent(deps, tabId, submissionId, "forgotten");
  else await endIntent(deps, tabId, submissionId, { ended: "confirmed" });
};
