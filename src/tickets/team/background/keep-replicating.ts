import type { Replication } from "pouchdb-core";
import type { ReplicationEvent, Way } from "../model/replication-state.ts";
import type { TeamDatabase } from "./pouch.ts";
import { refusalOf } from "./refusal-of.ts";

/** Maximum and first time to wait before a failed replication is tried again, in ms. */
const [LONGEST_WAIT, FIRST_WAIT] = [60_000, 1000];

/** Documents in one batch, and batches at once: a worker has little memory. */
const BATCH = { batch_size: 100, batches_limit: 2 };

export interface ReplicatingDeps {
  readonly mirror: TeamDatabase;
  readonly remote: TeamDatabase;
  readonly onEvent: (event: ReplicationEvent) => void;
  /** Documents were copied. */
  readonly onCopied: (way: Way, written: number) => void;
  /** The server does not take a document. */
  readonly onDenied: (id: string | undefined) => void;
  /** Waits, or ends early when something calls for another try. */
  readonly wait: (ms: number) => Promise<void>;
  /** A number from 0 to 1, so that forty browsers do not come back at the same moment. */
  readonly random: () => number;
  readonly signal: AbortSignal;
}

const run = ({ mirror, remote, ...deps }: ReplicatingDeps, way: Way, onRested: () => void): Promise<unknown> =>
  new Promise((resolve) => {
    const options = { live: true, retry: false, ...BATCH };
    const replication: Replication =
      way === "pull" ? mirror.replicate.from(remote, options) : mirror.replicate.to(remote, options);
    const cancel = (): void => replication.cancel();
    const end = (error: unknown): void => {
      deps.signal.removeEventListener("abort", cancel);
      resolve(error);
    };
    void replication
      .on("change", ({ docs_written: written }) => deps.onCopied(way, written))
      .on("active", () => deps.onEvent({ kind: "ran", way }))
      .on("paused", (error) => {
        if (error !== undefined && error !== null) return;
        onRested();
        deps.onEvent({ kind: "rested", way });
      })
      .on("denied", ({ id }) => deps.onDenied(id));
    replication.then(() => end(undefined), end);
    if (deps.signal.aborted) cancel();
    else deps.signal.addEventListener("abort", cancel);
  });

/**
 * Replicates one way until the signal ends it. What fails is tried again, after longer and longer: PouchDB's own
 * checkpoint knows where it was.
 */
export const keepReplicating = async (deps: ReplicatingDeps, way: Way): Promise<void> => {
  let delay = FIRST_WAIT;
  while (!deps.signal.aborted) {
    deps.onEvent({ kind: "began", way });
    const error = await run(deps, way, () => (delay = FIRST_WAIT));
    if (deps.signal.aborted) return;
    deps.onEvent({ kind: "failed", way, because: refusalOf(error) });
    await deps.wait(delay * (0.5 + deps.random() / 2));
    delay = Math.min(LONGEST_WAIT, delay * 2);
  }
};
