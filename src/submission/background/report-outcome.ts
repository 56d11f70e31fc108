import type { MessageRequest } from "../../messages/message-list.ts";
import type { PortalSender } from "../../messages/sender.ts";
import { type OutcomeDeps, recordOutcome } from "./record-outcome.ts";
import { submissionEvent, type SubmissionEventDeps } from "./submission-event.ts";

export interface ReportOutcomeDeps extends OutcomeDeps, SubmissionEventDeps {
  /** The portal has taken what the forms of a tab said. */
  readonly forgetDrafts: (tabId: number) => Promise<void>;
}

/**
 * A frame saw how its submission ended. A number may still come: without one the tab waits on for a notice, and so it
 * does where the person closed the form before the portal had answered.
 */
export const reportOutcome = async (
  deps: ReportOutcomeDeps,
  { outcome, submission, supportTicketId, closed }: MessageRequest<"reportOutcome">,
  { tabId }: PortalSender,
): Promise<void> => {
  const { submissionId } = submission;
  await recordOutcome(deps, { submissionId, submission, outcome, supportTicketId });
  const isKept = outcome === "confirmed" ? supportTicketId === undefined : closed === true;
  if (!isKept) await submissionEvent(deps, tabId, { kind: "ended", submissionId });
  else
    await submissionEvent(deps, tabId, {
      kind: outcome === "confirmed" ? "taken" : "closed",
      submissionId,
      submission,
    });
  const isTaken = outcome === "confirmed";
  await deps.requestKept(
    tabId,
    isTaken ? { kind: "taken", submissionId, now: deps.now() } : { kind: "discarded", submissionId },
  );
  // What a form said that the portal has taken must not slip into the next one of this tab.
  if (isTaken) await deps.forgetDrafts(tabId);
};
