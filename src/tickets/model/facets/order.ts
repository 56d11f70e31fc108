/** By what requests can be put in order. */
export const ORDERS = ["title", "customer", "number", "severity", "created", "due"] as const;
export type OrderBy = (typeof ORDERS)[number];

export interface Order {
  readonly by: OrderBy;
  readonly isDescending: boolean;
}

/** The order in which the ticket store is read. */
export const NEWEST_FIRST: Order = { by: "created", isDescending: true };
