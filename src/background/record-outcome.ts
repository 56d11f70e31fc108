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

/** Outcomes that the log could not take yet stand in `storage.local` under this and the submission's id. */
export const OUTCOME_PREFIX = "outcome:";

type Parts = Pick<BackgroundContext, "discarded" | "exclusively" | "local" | "log" | "problems">;

const write = async ({ log }: Parts, { submissionId, submission, outcome, supportTicketId }: Outcome): Promise<void> => {
  await log.write("count", async (db, context) => {
    if (outcome === "discarded") await discardSubmission(db, submissionId);
    else if (submission) await confirmSubmission(db, submission, supportTicketId, context);
    else await confirmSubmissionById(db, submissionId, supportTicketId, context);
  });
};

/** Logs how a submission ended, after its entry was moved; where the log does not work the outcome waits for it. */
export const recordOutcome = async (parts: Parts, outcome: Outcome): Promise<void> => {
  const { submissionId } = outcome;
  await moveSubmissions(parts);
  await (outcome.outcome === "discarded" ? parts.discarded.add(submissionId) : parts.discarded.remove(submissionId));
  try {
    await write(parts, outcome);
  } catch (error) {
    if (!isLogDown(error)) throw error;
    await parts.local.set({ [OUTCOME_PREFIX + submissionId]: outcome });
  }
};

/** Logs the outcomes that had to wait. */
export const replayOutcomes = (parts: Parts): Promise<void> =>
  parts.exclusively("outcomes", async () => {
    for (const [key, value] of Object.entries(await parts.local.get(null))) {
      if (!key.startsWith(OUTCOME_PREFIX)) continue;
      await write(parts, v.parse(outcomeSchema, value));
      await parts.local.remove(key);
    }
  });
