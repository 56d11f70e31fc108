import type { MessageRequest } from "../../messages/message-list.ts";
import type { PortalSender } from "../../messages/sender.ts";
import { submissionKey } from "../model/submission-key.ts";
import { type MoveDeps, moveSubmissions } from "./move-submissions.ts";
import { submissionEvent, type SubmissionEventDeps } from "./submission-event.ts";

type IntendedDeps = MoveDeps & SubmissionEventDeps;

/**
 * A frame has submitted its form: its notice will be in the top document. A submission that comes along could not be
 * written ahead; it waits in memory.
 */
export const submissionIntended = async (
  deps: IntendedDeps,
  { submissionId, createdDate, submission }: MessageRequest<"submissionIntended">,
  { tabId, frameId, documentId }: PortalSender,
): Promise<void> => {
  if (submission) {
    await deps.session.set({ [submissionKey(submissionId)]: submission });
    await deps.problems.raise({ kind: "logFull", detail: "storage.local takes no entry" });
  }
  await submissionEvent(deps, tabId, { kind: "intended", submissionId, createdDate, frameId, documentId });
  await moveSubmissions(deps);
  await deps.requestKept(tabId, { kind: "intended", submissionId });
};
