import type { PortalSender } from "../../messages/sender.ts";
import { submissionEvent, type SubmissionEventDeps } from "./submission-event.ts";

interface DocumentSeenDeps extends SubmissionEventDeps {
  readonly now: () => number;
}

/**
 * A top document of a tab has reported: after a submission in the one before, the notice may be in it (forms that load
 * a page per step).
 * @param mayAnswer whether it is a page of a portal in which forms are
 */
export const submissionsInDocument = (
  deps: DocumentSeenDeps,
  { tabId, documentId }: PortalSender,
  mayAnswer: boolean,
): Promise<void> => submissionEvent(deps, tabId, { kind: "documentSeen", documentId, mayAnswer, now: deps.now() });
