import { sendCommand } from "../../messages/command.ts";
import type { MessageRequest } from "../../messages/message-list.ts";
import type { PortalSender } from "../../messages/sender.ts";
import { ticketsWithNumber } from "../../tickets/store/read/tickets-with-number.ts";
import { meantSubmissions } from "./meant-submission.ts";
import { type OutcomeDeps, recordOutcome, takeBack } from "./record-outcome.ts";
import { submissionEvent, type SubmissionEventDeps } from "./submission-event.ts";
import type { Intent } from "./tab-submissions.ts";

type NoticeDeps = OutcomeDeps & SubmissionEventDeps;

/** The person closed the form of one of these, and the frame is gone with it: which one, only the frames know. */
const reportClosed = async (deps: NoticeDeps, tabId: number, waiting: readonly Intent[]): Promise<void> => {
  const gone: Intent[] = [];
  for (const intent of waiting.filter(({ ended }) => ended === undefined)) {
    if (!(await sendCommand(deps.commands, { tabId, frameId: intent.frameId }, "noticeSeen", { kind: "closed" })))
      gone.push(intent);
  }
  const [closed, ...more] = gone;
  if (!closed || more.length > 0) return;
  const { submissionId } = closed;
  const submission = await takeBack(deps, submissionId);
  await submissionEvent(
    deps,
    tabId,
    submission ? { kind: "closed", submissionId, submission } : { kind: "ended", submissionId },
  );
  await deps.requestKept(tabId, { kind: "discarded", submissionId });
};

/**
 * Whether the ticket store has the number already, for another submission: a notice may be shown again, and in a frame
 * too.
 */
const isOfAnother = async ({ store }: NoticeDeps, number: string, rivals: readonly Intent[]): Promise<boolean> => {
  const owners = await store.read((db) => ticketsWithNumber(db, number));
  return (
    owners.ok && owners.value.some((ticket) => !rivals.some(({ submissionId }) => submissionId === ticket.submissionId))
  );
};

/**
 * The top document saw a notice. The frame of the submission that it is about hears of it and decides; a number needs
 * no decision, and where the frame is gone the notice itself decides. A number that may be of several submissions goes
 * to none: the person is asked.
 */
export const reportNotice = async (
  deps: NoticeDeps,
  request: MessageRequest<"reportNotice">,
  { tabId, documentId }: PortalSender,
): Promise<void> => {
  const { kind, supportTicketId } = request;
  const { intents } = await deps.submissions.read(tabId);
  const rivals = meantSubmissions(intents, request, { documentId, now: deps.now() });
  if (kind === "closed") return reportClosed(deps, tabId, rivals);
  const [intent, ...more] = rivals;
  const numbered = kind === "success" && supportTicketId !== undefined;
  if (!intent || (numbered && (await isOfAnother(deps, supportTicketId, rivals)))) return;
  if (more.length > 0 && numbered) return submissionEvent(deps, tabId, { kind: "numberPassed", rivals });
  if (more.length > 0) return;
  const { submissionId, submission, frameId } = intent;
  const notice = { kind, ...(supportTicketId !== undefined && { supportTicketId }) };
  // A form that loads a page per step: the document that submitted has given way to the one that reports now.
  const isGone = frameId === 0 && intent.documentId !== documentId;
  const reached = !isGone && (await sendCommand(deps.commands, { tabId, frameId }, "noticeSeen", notice));
  if (intent.ended === "closed" ? !numbered : reached && !numbered) return;
  await recordOutcome(deps, {
    submissionId,
    submission,
    outcome: kind === "success" ? "confirmed" : "discarded",
    supportTicketId,
  });
  await submissionEvent(deps, tabId, { kind: kind !== "success" || numbered ? "ended" : "taken", submissionId });
  await deps.requestKept(
    tabId,
    kind === "success" ? { kind: "taken", submissionId, now: deps.now() } : { kind: "discarded", submissionId },
  );
};
