import { NOTHING_KEPT, type TabKept } from "./tab-kept.ts";

/*
 * The request that was filed last in a tab, as the panel shows it:
 *
 *            intended             formGone · taken            after 20 s
 *   nothing ──────────▶ waiting ──────────────────▶ shown ──────────────▶ past
 *      ▲                                             │ ▲ └─ taken · listed:  │
 *      │                                             │ │    20 s anew        │
 *      └── discarded, from each of them ─────────────┘ └─ taken · described ─┘
 *
 *   waiting  the person has pressed; the form is still there and speaks for itself
 *   shown    the panel confirms it
 *   past     not shown any more, but an answer that was on its way still finds it
 *
 * `intended` leads from each to `waiting` where it is about another submission.
 */

/** Time for which the panel confirms a request, in ms. */
export const KEPT_SHOWN_FOR = 20_000;

/** What happens to it; `now` in milliseconds since 1970. */
export type KeptEvent =
  /** The person has pressed the control that sends. */
  | { readonly kind: "intended"; readonly submissionId: string }
  /** The portal has taken it, or its number has come. */
  | { readonly kind: "taken"; readonly submissionId: string; readonly now: number }
  /** It was refused or taken back. */
  | { readonly kind: "discarded"; readonly submissionId: string }
  /** No form is to be seen in the tab. */
  | { readonly kind: "formGone"; readonly now: number }
  /** The portal's list of requests has completed kept ones. */
  | { readonly kind: "listed"; readonly now: number }
  /** The person has said severity or kind. */
  | { readonly kind: "described"; readonly submissionId: string; readonly now: number };

/** Whether it is shown at a time, in milliseconds since 1970. */
export const isKeptShown = ({ request }: TabKept, now: number): boolean =>
  request?.until !== undefined && now < request.until;

/** What the panel of a tab confirms after an event; the same object where that changes nothing. */
export const nextKept = (state: TabKept, event: KeptEvent): TabKept => {
  const { request } = state;
  const isOther = "submissionId" in event && request?.submissionId !== event.submissionId;
  switch (event.kind) {
    case "intended":
      return isOther ? { request: { submissionId: event.submissionId } } : state;
    case "taken": {
      // What was pressed last comes first.
      if (isOther && request && request.until === undefined) return state;
      const { submissionId, now } = event;
      return { request: { ...(isOther ? undefined : request), submissionId, until: now + KEPT_SHOWN_FOR } };
    }
    case "discarded":
      return isOther ? state : NOTHING_KEPT;
    case "formGone":
      return request && request.until === undefined
        ? { request: { ...request, until: event.now + KEPT_SHOWN_FOR } }
        : state;
    case "listed":
      return request && isKeptShown(state, event.now)
        ? { request: { ...request, until: event.now + KEPT_SHOWN_FOR } }
        : state;
    case "described":
      return request && !isOther
        ? { request: { ...request, until: event.now + KEPT_SHOWN_FOR, isDescribed: true } }
        : state;
  }
};
