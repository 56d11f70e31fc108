import type { Notice } from "./read-notice.ts";

/** What has been seen since the person submitted. */
export interface OutcomeFacts {
  readonly notice: Notice | undefined;
  /** Part of the form is still on the page and visible. */
  readonly formShown: boolean;
  /** The submit control is there but cannot be pressed: the portal is still at work. */
  readonly busy: boolean;
  /** The form marks a field as wrong, or shows an alert, that it did not before. */
  readonly complaint: boolean;
  /** The browser itself did not let the form be submitted. */
  readonly invalid: boolean;
  readonly taken: boolean;
  readonly refused: boolean;
  /** The person pressed something inside the form's place since (Cancel, the blade's X, a step back), or elsewhere. */
  readonly pressed: "inside" | "elsewhere" | undefined;
}

export type Outcome =
  | { readonly kind: "confirmed"; readonly supportTicketId?: string }
  | { readonly kind: "discarded"; readonly closed?: boolean };

/**
 * How a submission ended, as far as the page shows it. A number or a success notice confirms; a complaint of the
 * form or the browser, an error notice, or a form that the person closed discards; a form that went away by itself
 * after the portal answered with success confirms.
 * @returns undefined while nothing is certain
 */
export const judgeOutcome = (facts: OutcomeFacts): Outcome | undefined => {
  const { notice, formShown, busy, complaint, invalid, taken, refused, pressed } = facts;
  if (notice?.kind === "success")
    return { kind: "confirmed", ...(notice.supportTicketId ? { supportTicketId: notice.supportTicketId } : {}) };
  if (notice?.kind === "error" || invalid) return { kind: "discarded" };
  if (formShown) return !busy && (complaint || refused) ? { kind: "discarded" } : undefined;
  if (pressed === "inside") return { kind: "discarded", closed: true };
  return taken && pressed === undefined ? { kind: "confirmed" } : undefined;
};
