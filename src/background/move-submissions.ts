import * as v from "valibot";
import { submissionSchema } from "../model/submission.ts";
import { addSubmission } from "../tickets/add-submission.ts";
import { InvalidSubmissionError } from "../tickets/log-errors.ts";
import type { BackgroundContext } from "./background-context.ts";
import { isLogDown } from "./log-writer.ts";

/** A content script writes a submission to `storage.local` under this and its id, before the portal can close the tab. */
export const SUBMISSION_PREFIX = "submission:";

/** Where an entry goes that makes no ticket. */
export const INVALID_SUBMISSION_PREFIX = "invalidSubmission:";

type Parts = Pick<BackgroundContext, "discarded" | "exclusively" | "local" | "log" | "problems">;

const keepAside = async ({ local, problems }: Parts, key: string, value: unknown, why: string): Promise<void> => {
  await local.set({ [key.replace(SUBMISSION_PREFIX, INVALID_SUBMISSION_PREFIX)]: value });
  await local.remove(key);
  await problems.raise("invalidSubmission", `${key}: ${why}`);
};

const move = async (parts: Parts, key: string, value: unknown): Promise<void> => {
  const submission = v.safeParse(submissionSchema, value);
  if (!submission.success) return keepAside(parts, key, value, v.summarize(submission.issues));
  if (key !== SUBMISSION_PREFIX + submission.output.submissionId) return keepAside(parts, key, value, "The key is not that of the submission");
  if (await parts.discarded.has(submission.output.submissionId)) return parts.local.remove(key);
  try {
    await parts.log.write("count", (db, context) => addSubmission(db, submission.output, context));
  } catch (error) {
    if (!(error instanceof InvalidSubmissionError)) throw error;
    return keepAside(parts, key, value, error.message);
  }
  await parts.local.remove(key);
};

/**
 * Moves all submissions that wait in `storage.local` into the log, each gone from there only when it is on disk here.
 * An entry that makes no ticket is kept aside. Where the log does not work all stay, and are moved the next time.
 */
export const moveSubmissions = (parts: Parts): Promise<void> =>
  parts.exclusively("move", async () => {
    const entries = Object.entries(await parts.local.get(null)).filter(([key]) => key.startsWith(SUBMISSION_PREFIX));
    try {
      for (const [key, value] of entries) await move(parts, key, value);
    } catch (error) {
      if (!isLogDown(error)) throw error;
    }
  });
