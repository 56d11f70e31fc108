import type { Submission } from "../model/submission.ts";
import type { Notice } from "./read-notice.ts";
import type { Outcome } from "./judge-outcome.ts";
import { type PendingSubmission, pendingSubmission } from "./pending-submission.ts";
import { submitControlOf } from "./submit-control.ts";
import { toSubmission } from "./to-submission.ts";
import type { Answers } from "./watch-answers.ts";
import { watchIntent } from "./watch-intent.ts";
import { watchRefusal } from "./watch-refusal.ts";
import { pageLanguage } from "../../page/text/page-language.ts";
import type { PageForms } from "../../form/session/watch-forms.ts";

/** What a submission is made of. */
export type SubmittedForm = Pick<
  NonNullable<ReturnType<PageForms["current"]>>,
  "definition" | "places" | "draft" | "offer" | "facts"
>;

interface Surroundings {
  readonly window: Window & typeof globalThis;
  readonly answers: Answers;
  readonly now: () => number;
  /** The form that is open now. */
  readonly openForm: () => SubmittedForm | undefined;
  readonly onPress: () => void;
  /** Keeps the submission at once where a closing tab cannot lose it. */
  readonly onIntent: (submission: Submission) => void;
  readonly onOutcome: (submission: Submission, outcome: Outcome) => void;
  readonly signal: AbortSignal;
}

export interface Submissions {
  /** Looks for outcomes in what the page has added. */
  readonly look: (added: readonly Node[], formShown: boolean) => void;
  readonly noticed: (notice: Notice) => void;
  readonly isPending: () => boolean;
}

/** Whether two presses submitted the same: nothing was changed in between. */
const saysSame = (one: Submission, other: Submission): boolean => {
  const { submissionId, createdDate } = one;
  return JSON.stringify({ ...other, submissionId, createdDate }) === JSON.stringify(one);
};

/** Watches one frame for submissions of its form and for how they end. */
export const watchSubmissions = (world: Surroundings): Submissions => {
  const { window, answers, now, openForm, onPress, onIntent, onOutcome, signal } = world;
  let pending: PendingSubmission | undefined;
  let certain = false;

  const controlAt = (event: Event): Element | undefined => {
    const open = openForm();
    return open ? submitControlOf(event, open.definition, open.places) : undefined;
  };

  watchIntent(
    window,
    {
      submitControl: controlAt,
      onPress,
      onIntent: (control) => {
        const open = openForm();
        if (!open) return;
        const submission = toSubmission(open.draft, open.definition, {
          submissionId: crypto.randomUUID(),
          cloud: open.offer?.cloud ?? "worldwide",
          host: window.location.hostname,
          pageLanguage: pageLanguage(window),
          createdDate: new Date(now()).toISOString(),
          verdict: open.offer?.verdict,
          facts: open.facts,
        });
        if (pending && !certain) {
          // A double click, or a new try while the first is not answered, is the same request.
          if (saysSame(pending.submission, submission)) return;
          // What the person could change the portal had not taken.
          onOutcome(pending.submission, { kind: "discarded" });
        }
        certain = false;
        pending = pendingSubmission(submission, {
          document: window.document,
          definition: open.definition,
          places: () => open.places,
          control,
          answers,
          now,
        });
        onIntent(submission);
      },
    },
    signal,
  );
  window.addEventListener(
    "pointerdown",
    (event) => {
      const target = event.composedPath()[0];
      if (event.isTrusted && target instanceof Node && !controlAt(event)) pending?.pressed(target);
    },
    { capture: true, passive: true, signal },
  );

  const tell = (outcome: Outcome | undefined): void => {
    if (!pending || !outcome) return;
    certain = true;
    onOutcome(pending.submission, outcome);
    if (pending.isOver()) pending = undefined;
  };
  watchRefusal(
    window,
    {
      submitControl: controlAt,
      onRefused: () => {
        pending?.invalid();
        tell(pending?.look([], { formShown: true }));
      },
    },
    signal,
  );
  return {
    look: (added, formShown) => {
      if (pending?.isOver()) pending = undefined;
      tell(pending?.look(added, { formShown }));
    },
    noticed: (notice) => {
      pending?.noticed(notice);
      tell(pending?.look([], { formShown: true }));
    },
    isPending: () => pending !== undefined,
  };
};
