import * as v from "valibot";
import { submissionSchema } from "../model/submission.ts";
import { confirmSubmissionById } from "../tickets/confirm-submission-by-id.ts";
import { confirmSubmission } from "../tickets/confirm-submission.ts";
import { discardSubmission } from "../tickets/discard-submission.ts";
import type { BackgroundContext } from "./background-context.ts";
import { isLogDown } from "./log-writer.ts";
import { moveSubmissions } from "./move-submissions.ts";

const outcomeSchema = v.object({
  submissionId: v.string(),
  /** Absent where only the top document saw the outcome. */
  submission: v.optional(submissionSchema),
  outcome: v.picklist(["confirmed", "discarded"]),
  supportTicketId: v.optional(v.string()),
});
export type Outcome = v.InferOutput<typeof outcomeSchema>;

/** Outcomes that the log could not take yet stand in `storage.local`, or in memory, under this and the submission's id. */
export const OUTCOME_PREFIX = "outcome:";

type Parts = Pick<BackgroundContext, "discarded" | "exclusively" | "local" | "log" | "problems" | "session">;

/** @returns whether there is a ticket that it could be written to */
const write = ({ log }: Parts, { submissionId, submission, outcome, supportTicketId }: Outcome): Promise<boolean> =>
  log.write("count", async (db, context) => {
    if (outcome === "discarded") await discardSubmission(db, submissionId);
    else if (submission) await confirmSubmission(db, submission, supportTicketId, context);
    else return (await confirmSubmissionById(db, submissionId, supportTicketId, context)) !== undefined;
    return true;
  });

/**
 * Logs how a submission ended, after its entry was moved. Where the log does not work the outcome waits for it; on a
 * slow disk it may even come before the entry, and waits for that.
 */
export const recordOutcome = async (parts: Parts, outcome: Outcome): Promise<void> => {
  const { submissionId } = outcome;
  await moveSubmissions(parts);
  await (outcome.outcome === "discarded" ? parts.discarded.add(submissionId) : parts.discarded.remove(submissionId));
  try {
    if (await write(parts, outcome)) return;
  } catch (error) {
    if (!isLogDown(error)) throw error;
  }
  const waiting = { [OUTCOME_PREFIX + submissionId]: outcome };
  await parts.local.set(waiting).catch(() => parts.session.set(waiting));
};

/** Logs the outcomes that had to wait. */
export const replayOutcomes = (parts: Parts): Promise<void> =>
  parts.exclusively("outcomes", async () => {
    for (const area of [parts.local, parts.session]) {
      for (const [key, value] of Object.entries(await area.get(null))) {
        if (!key.startsWith(OUTCOME_PREFIX)) continue;
        await write(parts, v.parse(outcomeSchema, value));
        await area.remove(key);
      }
    }
  });
