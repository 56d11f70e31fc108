/** Maximum number of overdue or urgent tickets that are counted; no badge has room for more. */
export const COUNT_LIMIT = 100;

/** "Due soon" begins this long before a deadline, in ms; badge, popup and list agree on it. */
export const DUE_SOON = 60 * 60_000;

export interface Urgency {
  /** Past their deadline, without a response; at most `COUNT_LIMIT`. */
  readonly overdue: number;
  /** Due within the hour; at most `COUNT_LIMIT`. */
  readonly dueSoon: number;
}
