import * as v from "valibot";
import { submissionSchema } from "../model/submission.ts";
import { SUBMISSION_PREFIX, submissionKey } from "../model/submission-key.ts";
import { addSubmission } from "../../tickets/store/add-submission.ts";
import type { StorageArea } from "../../platform/stored-item.ts";
import type { Exclusively } from "../../platform/exclusively.ts";
import type { StoreProblems } from "../../tickets/background/store-problems.ts";
import type { StoreResult } from "../../tickets/store/database/store-result.ts";
import { done } from "../../model/outcome.ts";
import type { TicketWriter } from "../../tickets/background/ticket-writer.ts";
import type { Discarded } from "./discarded.ts";
import { oneByOne } from "../../tickets/background/one-by-one.ts";

/** Where an entry goes that makes no ticket. */
export const INVALID_SUBMISSION_PREFIX = "invalidSubmission:";

export interface MoveDeps {
  readonly discarded: Pick<Discarded, "has">;
  readonly exclusively: Exclusively;
  readonly local: StorageArea;
  readonly session: StorageArea;
  readonly problems: Pick<StoreProblems, "raise">;
  readonly store: Pick<TicketWriter, "write">;
}

/** An entry, and the storage area in which it waits. */
interface Waiting {
  readonly area: StorageArea;
  readonly key: string;
  readonly value: unknown;
}

const keepAside = async ({ problems }: MoveDeps, { area, key, value }: Waiting, why: string): Promise<void> => {
  await area.set({ [key.replace(SUBMISSION_PREFIX, INVALID_SUBMISSION_PREFIX)]: value });
  await area.remove(key);
  await problems.raise({ kind: "invalidSubmission", detail: `${key}: ${why}` });
};

const move = async (deps: MoveDeps, entry: Waiting): Promise<StoreResult<unknown>> => {
  const { area, key, value } = entry;
  const submission = v.safeParse(submissionSchema, value);
  if (!submission.success) return done(await keepAside(deps, entry, v.summarize(submission.issues)));
  if (key !== submissionKey(submission.output.submissionId))
    return done(await keepAside(deps, entry, "The key is not that of the submission"));
  if (await deps.discarded.has(submission.output.submissionId)) return done(await area.remove(key));
  const written = await deps.store.write("count", (db, context) => addSubmission(db, submission.output, context));
  if (written.ok) await area.remove(key);
  return written;
};

const waitingIn = async (area: StorageArea): Promise<Waiting[]> => {
  const entries = Object.entries(await area.get(null)).filter(([key]) => key.startsWith(SUBMISSION_PREFIX));
  return entries.map(([key, value]) => ({ area, key, value }));
};

/**
 * Moves all submissions that wait into the ticket store, each gone from where it waited only when it is on disk here:
 * those in `storage.local`, and in memory those for which that had no room. An entry that makes no ticket is kept
 * aside. Where the ticket store does not work all stay, and are moved the next time.
 */
export const moveSubmissions = (deps: MoveDeps): Promise<StoreResult<unknown>> =>
  deps.exclusively("move", async () => {
    const entries = [...(await waitingIn(deps.local)), ...(await waitingIn(deps.session))];
    return oneByOne(entries, (entry) => move(deps, entry));
  });
