import type { CommandPayload } from "../../messages/command-list.ts";
import { NOTICE_PERIOD } from "./notice-period.ts";
import type { Intent, TabSubmissions } from "./tab-submissions.ts";

/*
 * One submission of a tab, as long as its number may still come:
 *
 *                          ┌───────────┐
 *              taken ────▶ │ confirmed │ ── ended ──┐
 *             ┌─────────┐  └───────────┘            ▼
 *  intended ─▶│ waiting │ ────────────── ended ─▶ forgotten ◀─ numberPassed, as often as there were rivals
 *             └─────────┘  ┌───────────┐            ▲
 *             closed ────▶ │  closed   │ ── ended ──┘
 *                          └───────────┘
 *
 *   waiting    the person has pressed; the portal has not answered
 *   confirmed  the portal has taken it, and no number has been seen
 *   closed     the person closed the form before the portal had answered: taken back, but a number brings it back
 *   forgotten  its number is known, it was refused, or nobody knows its number from another's
 */

/** What happens to the submissions of a tab. */
export type SubmissionEvent =
  /** A frame has submitted its form. */
  | (Pick<Intent, "submissionId" | "createdDate" | "frameId" | "documentId"> & { readonly kind: "intended" })
  /** A top document has reported; a portal's may hold the answer to a submission of the one before. */
  | {
      readonly kind: "documentSeen";
      readonly documentId: string | undefined;
      readonly mayAnswer: boolean;
      /** Milliseconds since 1970. */
      readonly now: number;
    }
  /** The portal has taken it without a number; what was submitted, where that is known. */
  | (Pick<Intent, "submissionId" | "submission"> & { readonly kind: "taken" })
  /** The form was closed in flight. */
  | (Pick<Intent, "submissionId" | "submission"> & { readonly kind: "closed" })
  /** There is nothing more to come: the number is known, or the portal has refused it. */
  | (Pick<Intent, "submissionId"> & { readonly kind: "ended" })
  /** A number was seen that may be of any of these. */
  | { readonly kind: "numberPassed"; readonly rivals: readonly Pick<Intent, "submissionId" | "createdDate">[] };

/** The top document is to look for a notice. */
type Watch = CommandPayload<"watchNotice">;

interface Next {
  readonly state: TabSubmissions;
  readonly effects: readonly Watch[];
}

const INTENTS_KEPT = 20;

const intended = (state: TabSubmissions, { kind: _kind, ...event }: SubmissionEvent & { kind: "intended" }): Next => {
  const others = state.intents.filter(({ submissionId }) => submissionId !== event.submissionId);
  const intent = { ...event, ...(state.documentId !== undefined && { topDocumentId: state.documentId }) };
  return {
    state: { ...state, intents: [...others, intent].slice(-INTENTS_KEPT) },
    effects: event.frameId === 0 ? [] : [{ since: Date.parse(event.createdDate), loaded: "before" }],
  };
};

const documentSeen = (
  before: TabSubmissions,
  { documentId, mayAnswer, now }: SubmissionEvent & { kind: "documentSeen" },
): Next => {
  const state = before.documentId === documentId ? before : { ...before, documentId };
  const intent = state.intents.findLast(
    (one) => (one.topDocumentId ?? one.documentId) !== documentId && now - Date.parse(one.createdDate) < NOTICE_PERIOD,
  );
  if (!intent || !mayAnswer) return { state, effects: [] };
  const answeredBy = intent.answeredBy ?? documentId;
  const loaded = answeredBy === documentId ? "next" : "later";
  return {
    state: { ...state, intents: state.intents.map((one) => (one === intent ? { ...one, answeredBy } : one)) },
    effects: [{ since: Date.parse(intent.createdDate), loaded }],
  };
};

/** One that has let pass as many numbers as there were submissions has let pass its own. */
const numberPassed = (state: TabSubmissions, { rivals }: SubmissionEvent & { kind: "numberPassed" }): Next => {
  const ids = new Set(rivals.map(({ submissionId }) => submissionId));
  const intents = state.intents.flatMap((one) => {
    const passed = (one.passed ?? 0) + (ids.has(one.submissionId) ? 1 : 0);
    return passed > 0 && passed >= ids.size ? [] : [{ ...one, passed }];
  });
  const latest = rivals.at(-1);
  // The top document has stopped to look at the first number.
  return {
    state: { ...state, intents },
    effects: latest ? [{ since: Date.parse(latest.createdDate), loaded: "before" }] : [],
  };
};

const changed = (state: TabSubmissions, id: string, change: (intent: Intent) => readonly Intent[]): Next => {
  if (!state.intents.some(({ submissionId }) => submissionId === id)) return { state, effects: [] };
  const intents = state.intents.flatMap((one) => (one.submissionId === id ? change(one) : [one]));
  return { state: { ...state, intents }, effects: [] };
};

const withDetails = (intent: Intent, ended: Intent["ended"], submission: Intent["submission"]): Intent => ({
  ...intent,
  ended,
  ...(submission && { submission }),
});

/** The submissions of a tab after an event. */
export const nextSubmissions = (state: TabSubmissions, event: SubmissionEvent): Next => {
  switch (event.kind) {
    case "intended":
      return intended(state, event);
    case "documentSeen":
      return documentSeen(state, event);
    case "taken":
      return changed(state, event.submissionId, (one) => [withDetails(one, "confirmed", event.submission)]);
    case "closed":
      return changed(state, event.submissionId, (one) => [withDetails(one, "closed", event.submission)]);
    case "ended":
      return changed(state, event.submissionId, () => []);
    case "numberPassed":
      return numberPassed(state, event);
  }
};
