import * as v from "valibot";
import { instantSchema } from "../../model/instant.ts";
import { type Submission, submissionSchema } from "../model/submission.ts";
import { confirmSubmissionById } from "../../tickets/store/confirm-submission-by-id.ts";
import { confirmSubmission } from "../../tickets/store/confirm-submission.ts";
import { discardSubmission } from "../../tickets/store/discard-submission.ts";
import type { StorageArea } from "../../platform/stored-item.ts";
import type { Discarded } from "./discarded.ts";
import type { StoreResult } from "../../tickets/store/database/store-result.ts";
import { done } from "../../model/outcome.ts";
import type { TicketWriter } from "../../tickets/background/ticket-writer.ts";
import { INVALID_SUBMISSION_PREFIX, type MoveDeps, moveSubmissions } from "./move-submissions.ts";
import { oneByOne } from "../../tickets/background/one-by-one.ts";

const outcomeSchema = v.object({
  submissionId: v.string(),
  /** Absent where only the top document saw the outcome. */
  submission: v.optional(submissionSchema),
  outcome: v.picklist(["confirmed", "discarded"]),
  supportTicketId: v.optional(v.string()),
  /** When it began to wait, where it had to. */
  waitingSince: v.fallback(v.optional(instantSchema), undefined),
});
export type Outcome = v.InferOutput<typeof outcomeSchema>;

/**
 * Outcomes that the ticket store could not take yet are in `storage.local`, or in memory, under this and the
 * submission's id.
 */
export const OUTCOME_PREFIX = "outcome:";

/** Maximum time in which an outcome waits for its entry, which a slow disk may keep back for seconds, in ms. */
const WAITS_FOR = 24 * 60 * 60_000;

export interface OutcomeDeps extends MoveDeps {
  readonly discarded: Discarded;
  readonly now: () => number;
  readonly store: Pick<TicketWriter, "read" | "write">;
}

/** @returns whether there is a ticket that it could be written to */
const write = (
  { store }: OutcomeDeps,
  { submissionId, submission, outcome, supportTicketId }: Outcome,
): Promise<StoreResult<boolean>> =>
  store.write("count", async (db, context) => {
    if (outcome === "discarded") await discardSubmission(db, submissionId, context.now());
    else if (submission) await confirmSubmission(db, submission, supportTicketId, context);
    else return (await confirmSubmissionById(db, submissionId, supportTicketId, context)) !== undefined;
    return true;
  });

/**
 * Logs how a submission ended, after its entry was moved. Where the ticket store does not work the outcome waits for
 * it; on a slow disk it may even come before the entry, and waits for that.
 */
export const recordOutcome = async (deps: OutcomeDeps, outcome: Outcome): Promise<void> => {
  const { submissionId } = outcome;
  await moveSubmissions(deps);
  await (outcome.outcome === "discarded" ? deps.discarded.add(submissionId) : deps.discarded.remove(submissionId));
  const written = await write(deps, outcome);
  if (written.ok && written.value) return;
  const waiting = {
    [OUTCOME_PREFIX + submissionId]: { ...outcome, waitingSince: new Date(deps.now()).toISOString() },
  };
  await deps.local.set(waiting).catch(() => deps.session.set(waiting));
};

/**
 * Discards a submission of which only the id is known.
 * @returns the submission, in case the portal takes it all the same; undefined where the ticket store does not have it
 */
export const takeBack = async (deps: OutcomeDeps, submissionId: string): Promise<Submission | undefined> => {
  await moveSubmissions(deps);
  const kept = await deps.store.read((db) => db.getFromIndex("tickets", "submissionId", submissionId));
  await recordOutcome(deps, { submissionId, outcome: "discarded" });
  const submission = v.safeParse(submissionSchema, kept.ok ? kept.value : undefined);
  return submission.success ? submission.output : undefined;
};

/** @returns whether it is done with: written, given up, or kept aside because nothing can be made of it */
const replay = async (
  deps: OutcomeDeps,
  area: StorageArea,
  key: string,
  value: unknown,
): Promise<StoreResult<boolean>> => {
  const outcome = v.safeParse(outcomeSchema, value);
  if (!outcome.success) {
    await area.set({ [INVALID_SUBMISSION_PREFIX + key]: value });
    await deps.problems.raise({ kind: "invalidSubmission", detail: `${key}: ${v.summarize(outcome.issues)}` });
    return done(true);
  }
  const { waitingSince } = outcome.output;
  const written = await write(deps, outcome.output);
  const isGivenUp = waitingSince === undefined || deps.now() - Date.parse(waitingSince) > WAITS_FOR;
  return written.ok ? done(written.value || isGivenUp) : written;
};

/** Logs the outcomes that had to wait; one whose entry has not come waits on. */
export const replayOutcomes = (deps: OutcomeDeps): Promise<StoreResult<unknown>> =>
  deps.exclusively("outcomes", async () => {
    const waiting = await Promise.all(
      [deps.local, deps.session].map(async (area) =>
        Object.entries(await area.get(null)).map(([key, value]) => ({ area, key, value })),
      ),
    );
    return oneByOne(
      waiting.flat().filter(({ key }) => key.startsWith(OUTCOME_PREFIX)),
      async ({ area, key, value }) => {
        const replayed = await replay(deps, area, key, value);
        if (replayed.ok && replayed.value) await area.remove(key);
        return replayed;
      },
    );
  });
