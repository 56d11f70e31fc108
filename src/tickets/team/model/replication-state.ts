import { instantAt } from "../../../model/instant.ts";
import type { Refusal, TeamState } from "./team-state.ts";

/** The two ways of a replication: `pull` from the server, `push` to it. */
export type Way = "pull" | "push";

/** How it is with one way. */
type WayState =
  | { readonly kind: "starting" | "running" | "resting" | "unreached" }
  | { readonly kind: "refused"; readonly because: Refusal };

/** What is known of a replication. Times are in ms since 1970. */
export interface ReplicationState {
  readonly pull: WayState;
  readonly push: WayState;
  /** Whether the whole list has been here once. */
  readonly isCopied: boolean;
  readonly done: number;
  readonly total?: number | undefined;
  /** How many requests are not on the server yet; undefined until they are counted. */
  readonly waiting: number | undefined;
  readonly aside: number;
  /** Since when the state has the name that it has. */
  readonly since: number;
}

/**
 * What happens to a replication. `began`: it was started, or tried again, and nothing is known yet. `ran`: something is
 * on its way. `rested`: all that was to be copied is copied. `failed`: the server was not reached; with a reason: it,
 * or this browser, needs a person. `counted`: how much waits and is kept aside. `copied`: how much of the first copy is
 * here.
 */
export type ReplicationEvent =
  | { readonly kind: "began" | "ran" | "rested"; readonly way: Way }
  | { readonly kind: "failed"; readonly way: Way; readonly because?: Refusal | undefined }
  | { readonly kind: "counted"; readonly waiting: number; readonly aside: number }
  | { readonly kind: "copied"; readonly done: number; readonly total?: number | undefined };

/** @param isCopied whether the whole list has been here once, before */
export const startedReplication = (isCopied: boolean, now: number): ReplicationState => ({
  pull: { kind: "starting" },
  push: { kind: "starting" },
  isCopied,
  done: 0,
  waiting: undefined,
  aside: 0,
  since: now,
});

const asideOf = ({ aside }: ReplicationState): { readonly aside?: number } => (aside === 0 ? {} : { aside });

/** What people see of a replication. */
export const teamStateOf = (replication: ReplicationState): TeamState => {
  const { pull, push, isCopied, done, total, waiting = 0 } = replication;
  const [since, aside] = [instantAt(replication.since), asideOf(replication)];
  const refused = [pull, push].find((way) => way.kind === "refused");
  if (refused) return { state: "refused", because: refused.because, since, waiting, ...aside };
  if (pull.kind === "unreached" || push.kind === "unreached") return { state: "offline", since, waiting, ...aside };
  if (pull.kind === "starting" && push.kind === "starting") return { state: "starting", ...aside };
  if (!isCopied)
    return { state: "copying", done, ...(total !== undefined && { total: Math.max(done, total) }), ...aside };
  if (waiting > 0) return { state: "waiting", waiting, ...aside };
  return pull.kind === "resting" && push.kind === "resting" && replication.waiting !== undefined
    ? { state: "current", since, ...aside }
    : { state: "starting", ...aside };
};

const wayAfter = (before: WayState, event: Extract<ReplicationEvent, { readonly way: Way }>): WayState => {
  switch (event.kind) {
    // Until it is known better a failed one is taken for failed: a state that changes with each try says nothing.
    case "began":
      return before;
    case "ran":
      return { kind: before.kind === "resting" ? "resting" : "running" };
    case "rested":
      return { kind: "resting" };
    case "failed":
      return event.because === undefined ? { kind: "unreached" } : { kind: "refused", because: event.because };
  }
};

const changed = (before: ReplicationState, event: ReplicationEvent): ReplicationState => {
  switch (event.kind) {
    case "counted":
      return { ...before, waiting: event.waiting, aside: event.aside };
    case "copied":
      return { ...before, done: event.done, total: event.total ?? before.total };
    default:
      return {
        ...before,
        [event.way]: wayAfter(before[event.way], event),
        isCopied: before.isCopied || (event.way === "pull" && event.kind === "rested"),
      };
  }
};

const nameOf = (replication: ReplicationState): string => {
  const state = teamStateOf(replication);
  return state.state === "refused" ? `${state.state} ${state.because}` : state.state;
};

/**
 * The replication after an event.
 *
 * ```text
 *            began            rested, both ways            a change here
 *  (on) ──▶ starting ──▶ copying ──────────▶ current ◀──────────────────▶ waiting
 *              │            │                  │  ▲       it is there        │
 *              └──────┬─────┴──────────────────┘  │                          │
 *                     │ failed                    └── rested, both ways ─┐   │
 *                     ▼                                                  │   │
 *               offline / refused ◀───────────── failed ─────────────────┼───┘
 *                     └──────────────────────────────────────────────────┘
 * ```
 *
 * `copying` is only before the first whole copy. `offline` and `refused` last until the way that failed runs again.
 */
export const nextReplication = (before: ReplicationState, event: ReplicationEvent, now: number): ReplicationState => {
  const after = changed(before, event);
  return nameOf(after) === nameOf(before) ? after : { ...after, since: now };
};
