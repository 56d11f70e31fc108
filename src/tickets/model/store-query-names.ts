/** What a page may ask of the ticket store. */
export const STORE_QUERY_NAMES = [
  "openTickets",
  "ticketsNeeding",
  "newestTickets",
  "ticket",
  "openCounts",
  "hasOtherKeepers",
  "customersToOpen",
  "lastDeleted",
  "listStretch",
] as const;
export type StoreQueryName = (typeof STORE_QUERY_NAMES)[number];
