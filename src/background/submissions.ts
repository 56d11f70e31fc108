import { sendCommand } from "../messages/command.ts";
import type { MessageRequest } from "../messages/message-list.ts";
import type { PortalSender } from "../messages/sender.ts";
import type { BackgroundContext } from "./background-context.ts";
import { moveSubmissions, SUBMISSION_PREFIX } from "./move-submissions.ts";
import { recordOutcome } from "./record-outcome.ts";

type Parts = Pick<BackgroundContext, "commands" | "discarded" | "exclusively" | "local" | "log" | "now" | "problems" | "session" | "tabs">;

/** A notice of the portal is about a submission for so long, in milliseconds. */
export const NOTICE_PERIOD = 15 * 60_000;

const INTENTS_KEPT = 20;

/**
 * A frame has submitted its form: its notice will stand in the top document. A submission that comes along could not be
 * written ahead; it waits in memory.
 */
export const submissionIntended = async (
  parts: Parts,
  { submissionId, createdDate, submission }: MessageRequest<"submissionIntended">,
  { tabId, frameId, documentId }: PortalSender,
): Promise<void> => {
  if (submission) {
    await parts.session.set({ [SUBMISSION_PREFIX + submissionId]: submission });
    await parts.problems.raise("logFull", "storage.local takes no entry");
  }
  await parts.tabs.update(tabId, (state) => {
    const others = state.intents.filter((intent) => intent.submissionId !== submissionId);
    return { ...state, intents: [...others, { submissionId, frameId, documentId, createdDate }].slice(-INTENTS_KEPT) };
  });
  if (frameId !== 0) await sendCommand(parts.commands, { tabId, frameId: 0 }, "watchNotice", { since: Date.parse(createdDate), loaded: "before" });
  await moveSubmissions(parts);
};

/** A new top document of a tab that has just submitted: the notice may stand in it (forms that load a page per step). */
export const resumeNotices = async ({ tabs, commands, now }: Parts, { tabId, documentId }: PortalSender): Promise<void> => {
  const { intents } = await tabs.read(tabId);
  const intent = intents.findLast((one) => one.documentId !== documentId && now() - Date.parse(one.createdDate) < NOTICE_PERIOD);
  if (!intent) return;
  const { submissionId, createdDate, answeredBy = documentId } = intent;
  await tabs.update(tabId, (state) => ({ ...state, intents: state.intents.map((one) => (one.submissionId === submissionId ? { ...one, answeredBy } : one)) }));
  const loaded = answeredBy === documentId ? "next" : "later";
  await sendCommand(commands, { tabId, frameId: 0 }, "watchNotice", { since: Date.parse(createdDate), loaded });
};

const forgetIntent = async ({ tabs }: Parts, tabId: number, submissionId: string): Promise<void> => {
  await tabs.update(tabId, (state) => ({
    ...state,
    intents: state.intents.filter((intent) => intent.submissionId !== submissionId),
  }));
};

/** A frame saw how its submission ended. A number may still come: without one the tab waits on for a notice. */
export const reportOutcome = async (parts: Parts, request: MessageRequest<"reportOutcome">, { tabId }: PortalSender): Promise<void> => {
  const { submissionId } = request.submission;
  await recordOutcome(parts, { submissionId, ...request });
  if (request.outcome === "discarded" || request.supportTicketId !== undefined) await forgetIntent(parts, tabId, submissionId);
  // What a form said that the portal has taken must not slip into the next one of this tab.
  if (request.outcome === "confirmed") await parts.tabs.update(tabId, (state) => ({ ...state, drafts: [] }));
};

/**
 * The top document saw a notice: it is about the youngest submission of the tab that still waits for one. The frame of
 * that submission is told and decides; a number needs no decision, and where the frame is gone the notice itself decides.
 */
export const reportNotice = async (
  parts: Parts,
  { kind, supportTicketId }: MessageRequest<"reportNotice">,
  { tabId, documentId }: PortalSender,
): Promise<void> => {
  const { intents } = await parts.tabs.read(tabId);
  const intent = intents.findLast((one) => parts.now() - Date.parse(one.createdDate) < NOTICE_PERIOD);
  if (!intent) return;
  const { submissionId, frameId } = intent;
  const told = { kind, ...(supportTicketId !== undefined && { supportTicketId }) };
  // A form that loads a page per step: the document that submitted has given way to the one that speaks now.
  const isGone = frameId === 0 && intent.documentId !== documentId;
  const reached = !isGone && (await sendCommand(parts.commands, { tabId, frameId }, "noticeSeen", told));
  const numbered = kind === "success" && supportTicketId !== undefined;
  if (reached && !numbered) return;
  await recordOutcome(parts, { submissionId, outcome: kind === "success" ? "confirmed" : "discarded", supportTicketId });
  if (kind !== "success" || numbered) await forgetIntent(parts, tabId, submissionId);
};
