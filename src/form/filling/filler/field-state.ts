import type { FieldReport } from "../../model/form-report.ts";

/**
 * What became of one field while its form is open; `report` says in which of these states it is:
 *
 *            written               taken back by the page, at most twice: written again
 *   unseen ──────────▶ filled ◀──────────────────────────────────────────┐
 *     │                  │ └──────────────────────────────────────────────┘
 *     │ not written      │ taken back once more, or called invalid: put back
 *     ▼                  ▼                          strays, at most twice: put back again
 *   left ─────────▶   refused ◀──────────────────────────────────────────┐
 *     may be due      /  or   └──────────────────────────────────────────┘
 *     again         undone    strays once more: `notRestored`
 *
 * - `unseen`: no report yet, or one that a new offer has made void.
 * - `filled`: the field shows its target value.
 * - `left` (skipped, missing): nothing was written, for the reason in the report.
 * - `refused`: the page did not keep the value; the field shows what it did before, or `notRestored`.
 * - `undone`: the person has taken it back.
 */
export interface FieldState {
  readonly report: FieldReport | undefined;
  /** When it was last written to, or its turn, in ms. */
  readonly since: number;
  /** How often it was written again. */
  readonly rewrites: number;
  /** How often it was not on the page when it was its turn. */
  readonly misses: number;
  /** How often the page changed it after it was put back. */
  readonly strays: number;
}

export const UNSEEN: FieldState = { report: undefined, since: 0, rewrites: 0, misses: 0, strays: 0 };

/** Reasons with which something of ours may be in a field, also after a new offer. */
const KEPT: readonly string[] = ["set", "partly", "notRestored"];

/**
 * The state after it was a field's turn.
 * @param original what the field showed before our first change, if it was changed: an undo brings that back
 */
export const afterTurn = (
  state: FieldState,
  report: FieldReport,
  { at, original }: { readonly at: number; readonly original: string | undefined },
): FieldState => {
  const { reason } = report;
  const earlier = state.report?.reason;
  const before = original ?? report.before;
  const isOurs = reason === "equal" && earlier === "set";
  return {
    ...state,
    since: at,
    misses: state.misses + (reason === "gone" ? 1 : 0),
    rewrites: state.rewrites + (earlier && earlier !== "gone" && reason !== "equal" ? 1 : 0),
    report: { ...report, ...(before !== undefined && { before }), ...(isOurs && { reason: "set" }) },
  };
};

/** The state after a new offer: what we wrote stays known, all else is looked at anew. */
export const afterOffer = (state: FieldState): FieldState => ({
  ...state,
  report: state.report && KEPT.includes(state.report.reason) ? state.report : undefined,
  rewrites: 0,
  misses: 0,
});
