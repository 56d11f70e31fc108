/** Maximum number of tickets that are counted of each kind; no badge has room for more. */
export const COUNT_LIMIT = 100;

/** "Due soon" begins this long before a deadline, in ms; badge, popup and list agree on it. */
export const DUE_SOON = 60 * 60_000;

/**
 * Why a ticket needs the person: `overdue`: past its deadline, without a response. `dueSoon`: due within the hour.
 * `unconfirmed`: nobody saw whether it was created. `noSeverity`: without one it has no deadline.
 */
export const NEEDS = ["overdue", "dueSoon", "unconfirmed", "noSeverity"] as const;
export type Need = (typeof NEEDS)[number];

/** How many tickets have each need, and how many have any; each at most `COUNT_LIMIT`. */
export type Urgency = Readonly<Record<Need | "any", number>>;
