import { NEWEST_FIRST, type Order } from "../../model/facets/order.ts";
import type { TicketFilter } from "../../model/facets/ticket-filter.ts";

/** Which requests are shown, in which order. */
export interface ListQuery {
  readonly filter: TicketFilter;
  readonly order: Order;
}

/** What the page shows, as its address says it. */
export interface PageState extends ListQuery {
  readonly view: "list" | "reports";
  /** The id of the request whose details are open. */
  readonly request?: string | undefined;
}

export const NO_FILTER: TicketFilter = { search: "" };

export const FIRST_STATE: PageState = { filter: NO_FILTER, order: NEWEST_FIRST, view: "list" };
