import type { Submission } from "../model/submission.ts";
import { judgeOutcome } from "./judge-outcome.ts";
import type { PageSubmission, SubmissionEffect, SubmissionEvent, WatchedSubmission } from "./page-submission.ts";

/** Maximum time that an outcome is waited for, in ms: one that has not come by then will not be seen any more. */
const MAX_WAIT = 15 * 60 * 1000;

/** Minimum time that a complaint is shown for, in ms: a field that is being checked flashes. */
const MIN_COMPLAINT = 400;

export interface SubmissionStep {
  readonly state: PageSubmission;
  readonly effects: readonly SubmissionEffect[];
}

type Event<K extends SubmissionEvent["kind"]> = Extract<SubmissionEvent, { readonly kind: K }>;

/** Whether two presses submitted the same: nothing was changed in between. */
const isSame = (one: Submission, other: Submission): boolean => {
  const { submissionId, createdDate } = one;
  return JSON.stringify({ ...other, submissionId, createdDate }) === JSON.stringify(one);
};

const submitted = (state: PageSubmission, { submission, at }: Event<"submitted">): SubmissionStep => {
  const isPending = state.kind === "pending";
  // A double click, or another try while the first is not answered, is the same request.
  if (isPending && isSame(state.submission, submission)) return { state, effects: [] };
  return {
    state: {
      kind: "pending",
      submission,
      since: at,
      notice: undefined,
      pressed: undefined,
      complainsSince: undefined,
      isInvalid: false,
      outcome: undefined,
    },
    effects: [
      // What the person could change the portal had not taken.
      ...(isPending ? [{ kind: "report", submission: state.submission, outcome: { kind: "discarded" } } as const] : []),
      { kind: "keep", submission },
    ],
  };
};

const looked = (state: WatchedSubmission, { evidence, at }: Event<"looked">): SubmissionStep => {
  if (at - state.since > MAX_WAIT) return { state: { kind: "idle" }, effects: [] };
  const { donePage, formShown, busy, complains, taken, refused } = evidence;
  const { submission, pressed, isInvalid } = state;
  let notice = evidence.notice ?? state.notice;
  // A page that the person went to is no answer.
  if (!notice?.supportTicketId && !pressed) notice = donePage ?? notice;
  let { complainsSince } = state;
  if (formShown) complainsSince = complains ? (complainsSince ?? at) : undefined;
  const outcome = judgeOutcome({
    notice,
    formShown,
    busy,
    complaint: formShown && complainsSince !== undefined && at - complainsSince >= MIN_COMPLAINT,
    invalid: isInvalid,
    taken,
    refused,
    pressed,
  });
  const seen = { ...state, notice, complainsSince };
  if (!outcome || JSON.stringify(outcome) === JSON.stringify(state.outcome)) return { state: seen, effects: [] };
  const isOver = outcome.kind === "confirmed" && outcome.supportTicketId !== undefined;
  return {
    state: isOver ? { kind: "idle" } : { ...seen, kind: "judged", outcome },
    effects: [{ kind: "report", submission, outcome }],
  };
};

/** What an event makes of the submission of a page, and what is to be done then. */
export const next = (state: PageSubmission, event: SubmissionEvent): SubmissionStep => {
  if (event.kind === "submitted") return submitted(state, event);
  if (state.kind === "idle") return { state, effects: [] };
  switch (event.kind) {
    case "looked":
      return looked(state, event);
    case "pressed":
      return { state: state.pressed === "inside" ? state : { ...state, pressed: event.where }, effects: [] };
    case "refused":
      return { state: { ...state, isInvalid: true }, effects: [{ kind: "look" }] };
    case "noticed":
      return { state: { ...state, notice: event.notice }, effects: [{ kind: "look" }] };
  }
};
