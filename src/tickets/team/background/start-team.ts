import { failed, type Outcome } from "../../../model/outcome.ts";
import type { StoreTrouble } from "../../store/database/store-result.ts";
import { nextReplication, startedReplication, teamStateOf, type ReplicationEvent } from "../model/replication-state.ts";
import type { TeamState } from "../model/team-state.ts";
import { isSameValue } from "../model/canonical.ts";
import { teamCounts } from "../store/outbox.ts";
import { switchTeamOn, useMirror } from "../store/switch-team.ts";
import { crossBridge, type BridgeDeps } from "./bridge.ts";
import { keepDenials } from "./keep-denials.ts";
import { keepReplicating } from "./keep-replicating.ts";
import { readMirrorRecord, writeMirrorRecord } from "./mirror-record.ts";
import type { TeamDatabase } from "./pouch.ts";
import { refusalOf } from "./refusal-of.ts";
import { wakeable } from "./wakeable.ts";

/** Maximum number of waiting changes that are counted. */
const MAX_COUNTED = 1000;

export interface TeamDeps extends Pick<BridgeDeps, "mirror" | "store" | "now" | "newId" | "editor"> {
  /** Hears of each ticket that the team has changed here, once the first copy of the list is in the store. */
  readonly onTaken?: BridgeDeps["onTaken"];
  readonly remote: TeamDatabase;
  /** A name for this machine that nobody else has: lower-case letters and digits, at most 32. */
  readonly newNode: () => string;
  readonly random: () => number;
  /** Calls back after some ms, unless what it returns is called first. */
  readonly setTimer: (work: () => void, ms: number) => () => void;
  readonly onState: (state: TeamState) => void;
  /** Ends it. What is on its way is done the next time. */
  readonly signal: AbortSignal;
}

/** A team's list that is kept current. */
export interface RunningTeam {
  /** Something was written to the ticket store. */
  wake(): void;
  /** The person has signed in, or the network is back: what failed is tried at once. */
  retry(): void;
  /** Ends when the signal has ended it; a bug throws. */
  readonly ended: Promise<void>;
}

/**
 * Keeps the list of this browser and the team's the same, until the signal ends it: store and mirror by the bridge,
 * mirror and server by PouchDB's replication. Nothing of it is lost when the worker is stopped, at whatever moment; the
 * next start goes on.
 */
export const startTeam = async (deps: TeamDeps): Promise<Outcome<RunningTeam, StoreTrouble>> => {
  const { mirror, remote, store, now, signal } = deps;
  const record = await readMirrorRecord(mirror, deps.newId);
  let isCopyTaken = record.isCopied;
  const bridge: BridgeDeps = {
    ...deps,
    mirrorId: record.mirrorId,
    onTaken: (changes) => {
      if (isCopyTaken) deps.onTaken?.(changes);
    },
  };
  const on = await store.write("update", (db) => switchTeamOn(db, deps.newNode));
  if (!on.ok) return failed(on.trouble);
  const used = await store.write("update", (db) => useMirror(db, record.mirrorId));
  if (!used.ok) return failed(used.trouble);

  let state = startedReplication(record.isCopied, now());
  let shown: TeamState | undefined;
  let copied = 0;
  let { pushed, isCopied } = record;
  const work = wakeable(deps.setTimer, signal);
  const retry = wakeable(deps.setTimer, signal);

  const show = (event: ReplicationEvent): void => {
    state = nextReplication(state, event, now());
    const next = teamStateOf(state);
    if (shown && isSameValue(shown, next)) return;
    shown = next;
    deps.onState(next);
  };

  const count = async (): Promise<void> => {
    const counts = await store.read(teamCounts);
    if (!counts.ok) return;
    const { results } = await mirror.changes({ since: pushed, limit: MAX_COUNTED });
    show({ kind: "counted", aside: counts.value.aside, waiting: counts.value.waiting + results.length });
  };

  /** The push has sent all that was in the mirror; what the bridge writes meanwhile it has not looked at. */
  let isRested = false;

  /** @param before the mirror's sequence at an earlier moment: what came since is not sent for sure */
  const keepRested = async (before?: number | string): Promise<number | string> => {
    const { update_seq: seq } = await mirror.info();
    if (isRested && (before === undefined || before === seq)) {
      isRested = false;
      if (seq !== pushed || state.isCopied !== isCopied) {
        [pushed, isCopied] = [seq, state.isCopied];
        await writeMirrorRecord(mirror, { pushed, isCopied });
      }
    }
    return seq;
  };

  const denials = keepDenials({ mirror, remote, editor: deps.editor }, record.denied);

  const total = async (): Promise<void> => {
    if (state.isCopied) return;
    const info = await remote.info().catch(() => undefined);
    if (info && Number.isSafeInteger(info.doc_count)) show({ kind: "copied", done: copied, total: info.doc_count });
  };

  /** Trouble of this browser's own databases is shown like that of the server; what is none is a bug. */
  const guarded = async (step: () => Promise<unknown>): Promise<void> => {
    try {
      await step();
    } catch (error) {
      const because = refusalOf(error);
      if (because === undefined) throw error;
      show({ kind: "failed", way: "push", because });
    }
  };

  const keepBridge = async (): Promise<void> => {
    while (!signal.aborted) {
      await guarded(async () => {
        const before = await keepRested();
        const isWhole = state.isCopied;
        await denials.rewrite();
        const crossed = await crossBridge(bridge);
        if (!crossed.ok && crossed.trouble.kind === "logFull")
          show({ kind: "failed", way: "pull", because: "browserFull" });
        isCopyTaken ||= crossed.ok && isWhole;
        await keepRested(before);
        await count();
      });
      await work.sleep();
    }
  };

  const replicating = {
    mirror,
    remote,
    signal,
    random: deps.random,
    wait: (ms: number) => retry.sleep(ms),
    onEvent: (event: ReplicationEvent): void => {
      const isDenied = event.kind === "rested" && event.way === "push" && denials.some();
      show(isDenied ? { kind: "failed", way: "push", because: "notAMember" } : event);
      if (event.kind !== "rested") return;
      if (event.way === "push") isRested = true;
      work.wake();
    },
    onCopied: (way: "pull" | "push", written: number): void => {
      if (way === "pull") show({ kind: "copied", done: (copied += written) });
      work.wake();
    },
    onDenied: (id: string | undefined): void => {
      if (id !== undefined) denials.add(id);
      show({ kind: "failed", way: "push", because: "notAMember" });
      work.wake();
    },
  };
  const ended = Promise.all([
    keepBridge(),
    total(),
    keepReplicating(replicating, "pull"),
    keepReplicating(replicating, "push"),
  ]).then(() => undefined);
  return {
    ok: true,
    value: {
      ended,
      wake: () => work.wake(),
      retry: () => {
        denials.retry();
        retry.wake();
        work.wake();
      },
    },
  };
};
