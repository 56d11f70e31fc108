import type { Submission } from "../model/submission.ts";
import type { Outcome } from "./judge-outcome.ts";
import type { Notice } from "./read-notice.ts";

/**
 * The submission of a page:
 *
 *                                 ┌── submitted: another request
 *           submitted             ▼ │                evidence
 *   idle ───────────────────▶ pending ──────────────────────────────▶ judged
 *    ▲                            │                                    │ │ ▲
 *    │                            │                     later evidence │ └─┘ submitted ──▶ pending
 *    └── 15 minutes ──────────────┴──── 15 minutes, or a number ───────┘
 *
 * - `idle`: no submission is watched.
 * - `pending`: the person has submitted, and nothing on the page says yet what became of it.
 * - `judged`: the page has shown an outcome (confirmed or discarded). What it shows later may still correct it, up to
 *   its number.
 */
export type PageSubmission = { readonly kind: "idle" } | WatchedSubmission;

export interface WatchedSubmission {
  readonly kind: "pending" | "judged";
  readonly submission: Submission;
  /** When it was submitted, in ms. */
  readonly since: number;
  readonly notice: Notice | undefined;
  /** Where the person has pressed something since: Cancel, the blade's X or a step back are inside the form's place. */
  readonly pressed: "inside" | "elsewhere" | undefined;
  /** Since when the form complains, in ms. */
  readonly complainsSince: number | undefined;
  /** The browser itself did not let the form be submitted. */
  readonly isInvalid: boolean;
  /** The outcome that was reported last. */
  readonly outcome: Outcome | undefined;
}

/** What a look at the page shows of the outcome. */
export interface Evidence {
  /** A notice in what the page has added. */
  readonly notice: Notice | undefined;
  /** The page to which the portal leads after it took a request. */
  readonly donePage: Notice | undefined;
  /** Part of the form is still on the page and visible. */
  readonly formShown: boolean;
  /** The submit control is there but cannot be pressed: the portal is still at work. */
  readonly busy: boolean;
  /** The form marks a field as wrong, or shows an alert, that it did not before. */
  readonly complains: boolean;
  /** A request of the page was answered with success, or with an error. */
  readonly taken: boolean;
  readonly refused: boolean;
}

export type SubmissionEvent =
  /** The person pressed the submit control. */
  | { readonly kind: "submitted"; readonly submission: Submission; readonly at: number }
  /** The page was looked at. */
  | { readonly kind: "looked"; readonly evidence: Evidence; readonly at: number }
  /** The person pressed something else. */
  | { readonly kind: "pressed"; readonly where: "inside" | "elsewhere" }
  /** The browser did not let the form be submitted: a field of it is invalid. */
  | { readonly kind: "refused" }
  /** Another frame of the tab saw a notice of it. */
  | { readonly kind: "noticed"; readonly notice: Notice };

export type SubmissionEffect =
  /** Keep the submission at once where a closing tab cannot lose it, and watch for its outcome from now on. */
  | { readonly kind: "keep"; readonly submission: Submission }
  /** Report the outcome. */
  | { readonly kind: "report"; readonly submission: Submission; readonly outcome: Outcome }
  /** Look at the page now. */
  | { readonly kind: "look" };
