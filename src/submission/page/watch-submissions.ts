import type { FormSession } from "../../form/session/form-session.ts";
import type { OpenForm } from "../../form/session/open-form.ts";
import { listen } from "../../page/elements/listen.ts";
import { shadowRootOf } from "../../page/elements/shadow-roots.ts";
import { pageLanguage } from "../../page/text/page-language.ts";
import type { Submission } from "../model/submission.ts";
import type { Outcome } from "./judge-outcome.ts";
import { next } from "./next.ts";
import type { PageSubmission, SubmissionEffect, SubmissionEvent } from "./page-submission.ts";
import type { Notice } from "./read-notice.ts";
import { submitControlOf } from "./submit-control.ts";
import { toSubmission } from "./to-submission.ts";
import type { Answers } from "./watch-answers.ts";
import { type EvidenceWatch, watchEvidence } from "./watch-evidence.ts";
import { watchIntent } from "./watch-intent.ts";
import { watchRefusal } from "./watch-refusal.ts";

/** What a submission is made of. */
interface SubmittedForm {
  readonly session: Pick<FormSession, "draft" | "offer" | "facts">;
  readonly form: Pick<OpenForm, "places"> & { readonly found: Pick<OpenForm["found"], "definition"> };
}

interface Surroundings {
  readonly window: Window & typeof globalThis;
  readonly answers: Answers;
  readonly now: () => number;
  /** The form that is open now. */
  readonly current: () => SubmittedForm | undefined;
  readonly onPress: () => void;
  /** Keeps the submission at once where a closing tab cannot lose it. */
  readonly onIntent: (submission: Submission) => void;
  readonly onOutcome: (submission: Submission, outcome: Outcome) => void;
  readonly signal: AbortSignal;
}

export interface Submissions {
  /** Looks for outcomes in what the page has added. */
  readonly look: (added: readonly Node[], isFormShown: boolean) => void;
  /** Another frame of the tab saw a notice. */
  readonly noticed: (notice: Notice) => void;
  readonly isPending: () => boolean;
}

/** Watches one frame for submissions of its form and for how they end. */
export const watchSubmissions = (world: Surroundings): Submissions => {
  const { window, answers, now, current, onPress, onIntent, onOutcome, signal } = world;
  const { document } = window;
  let state: PageSubmission = { kind: "idle" };
  let evidence: EvidenceWatch | undefined;
  /** Begins to watch for the outcome of the press that is going on. */
  let watchOutcome: (() => EvidenceWatch) | undefined;

  const dispatch = (event: SubmissionEvent): void => {
    const step = next(state, event);
    state = step.state;
    step.effects.forEach(run);
    if (state.kind === "idle") evidence = undefined;
  };
  const run = (effect: SubmissionEffect): void => {
    if (effect.kind === "report") onOutcome(effect.submission, effect.outcome);
    else if (effect.kind === "look") look([], true);
    else {
      evidence = watchOutcome?.();
      onIntent(effect.submission);
    }
  };
  const look = (added: readonly Node[], isFormShown: boolean): void => {
    if (evidence) dispatch({ kind: "looked", evidence: evidence.read(added, isFormShown), at: now() });
  };

  const submitControl = (event: Event): Element | undefined => {
    const form = current()?.form;
    return form && submitControlOf(event, form.found.definition, form.places);
  };
  const submit = (control: Element): void => {
    const open = current();
    if (!open) return;
    const { form, session } = open;
    const { definition } = form.found;
    const { draft, offer, facts } = session;
    const since = now();
    watchOutcome = () => watchEvidence({ document, definition, places: () => form.places, control, answers, since });
    dispatch({
      kind: "submitted",
      submission: toSubmission(draft, definition, {
        submissionId: crypto.randomUUID(),
        cloud: offer?.cloud ?? "worldwide",
        host: window.location.hostname,
        pageLanguage: pageLanguage(window),
        createdDate: new Date(since).toISOString(),
        verdict: offer?.verdict,
        facts,
      }),
      at: since,
    });
  };
  watchIntent(window, { submitControl, onPress, onIntent: submit }, signal);
  listen(
    window,
    ["pointerdown"],
    (event) => {
      const [target] = event.composedPath();
      // What is in a closed shadow tree is heard in there.
      if (target instanceof Element && shadowRootOf(target)?.mode === "closed") return;
      if (event.isTrusted && target instanceof Node && evidence && !submitControl(event))
        dispatch({ kind: "pressed", where: evidence.isInside(target) ? "inside" : "elsewhere" });
    },
    signal,
  );
  watchRefusal(window, { submitControl, onRefused: () => dispatch({ kind: "refused" }) }, signal);
  return {
    look,
    noticed: (notice) => dispatch({ kind: "noticed", notice }),
    isPending: () => evidence !== undefined,
  };
};
