import * as v from "valibot";
import { CLOUD_IDS } from "../../../model/cloud.ts";
import { tenantSchema } from "../../../tenant/model/tenant.ts";
import type { StoreQueryName } from "../../model/store-query-names.ts";
import { ticketFilterSchema } from "../../model/facets/filter-schema.ts";
import { personSchema } from "../../model/people/person-schema.ts";
import type { Ticket } from "../../model/ticket.ts";
import { NEEDS } from "../../model/urgency.ts";
import { customersToOpen } from "../customers/customers-to-open.ts";
import type { TicketDatabase } from "../database/ticket-database.ts";
import { hasOtherKeepers } from "../read/people/has-other-keepers.ts";
import { lastDeleted } from "../read/last-deleted.ts";
import { listStretch, stretchPlaceSchema } from "../read/list-tickets.ts";
import { newestTickets } from "../read/newest-tickets.ts";
import { openCounts } from "../read/open-counts.ts";
import { countsOfKeeper, needingOfKeeper, openOfKeeper } from "../read/people/open-of-keeper.ts";
import { openTickets } from "../read/open-tickets.ts";
import { ticketsNeeding } from "../read/tickets-needing.ts";

/** A question to the ticket store that can be sent as a message: parameters and answer have a shape. */
interface StoreQuery<Request extends v.GenericSchema, Reply extends v.GenericSchema> {
  readonly request: Request;
  readonly reply: Reply;
  readonly read: (db: TicketDatabase, request: v.InferOutput<Request>) => Promise<v.InferOutput<Reply>>;
}

const query = <Request extends v.GenericSchema, Reply extends v.GenericSchema>(
  one: StoreQuery<Request, Reply>,
): StoreQuery<Request, Reply> => one;

/** A record may be unreadable: it is shown by what can be read of it, as where a page reads it itself. */
const record = v.custom<Ticket>((value) => v.is(v.looseObject({ id: v.string() }), value), "No record");
const records = v.pipe(v.array(record), v.readonly());
const limit = v.pipe(v.number(), v.integer(), v.minValue(1), v.maxValue(5000));
const keeper = v.optional(personSchema);
const time = v.pipe(v.number(), v.finite());

const first = (tickets: readonly Ticket[], limit: number) => ({
  tickets: tickets.slice(0, limit),
  more: tickets.length > limit,
});

/** All that pages ask, each answer a bounded number of records. */
export const STORE_QUERIES = {
  /** The open requests, the most urgent first: all, or those that one person looks after. */
  openTickets: query({
    request: v.object({ limit, keeper }),
    reply: v.object({ tickets: records, more: v.boolean() }),
    read: async (db, { limit, keeper }) => {
      if (keeper !== undefined) return first(await openOfKeeper(db, keeper), limit);
      const { tickets, next } = await openTickets(db, limit);
      return { tickets, more: next !== undefined };
    },
  }),
  /** The open requests with one need. */
  ticketsNeeding: query({
    request: v.object({ need: v.picklist(NEEDS), now: time, limit, keeper }),
    reply: v.object({ tickets: records, more: v.boolean() }),
    read: async (db, { need, now, limit, keeper }) =>
      first(
        keeper === undefined
          ? await ticketsNeeding(db, need, now, limit + 1)
          : await needingOfKeeper(db, keeper, need, now),
        limit,
      ),
  }),
  /** The newest requests, by the index of the ticket store. */
  newestTickets: query({
    request: v.object({ limit }),
    reply: records,
    read: async (db, request) => (await newestTickets(db, request.limit)).tickets,
  }),
  /** One request. */
  ticket: query({
    request: v.object({ id: v.pipe(v.string(), v.maxLength(100)) }),
    reply: v.optional(record),
    read: (db, { id }) => db.get("tickets", id),
  }),
  /** The customers whose portals can be opened. */
  customersToOpen: query({
    request: v.object({}),
    reply: v.pipe(v.array(v.object({ tenant: tenantSchema, cloud: v.picklist(CLOUD_IDS) })), v.readonly()),
    read: (db) => customersToOpen(db),
  }),
  /** How many are open, and how many need the person. */
  openCounts: query({
    request: v.object({ now: time, keeper }),
    reply: v.object({
      open: v.number(),
      any: v.number(),
      overdue: v.number(),
      dueSoon: v.number(),
      unconfirmed: v.number(),
      noSeverity: v.number(),
    }),
    read: (db, { now, keeper }) => (keeper === undefined ? openCounts(db, now) : countsOfKeeper(db, keeper, now)),
  }),
  /** Whether anybody but this person looks after a request. */
  hasOtherKeepers: query({
    request: v.object({ person: personSchema }),
    reply: v.boolean(),
    read: (db, { person }) => hasOtherKeepers(db, person),
  }),
  /** The request that was deleted last between two moments. */
  lastDeleted: query({
    request: v.object({ from: time, to: time }),
    reply: v.optional(record),
    read: (db, { from, to }) => lastDeleted(db, from, to),
  }),
  /** The next part of all requests that a filter lets through. */
  listStretch: query({
    request: v.object({ ...ticketFilterSchema.entries, place: v.optional(stretchPlaceSchema) }),
    reply: v.object({ tickets: records, next: v.optional(stretchPlaceSchema) }),
    read: (db, { place, ...filter }) => listStretch(db, filter, place),
  }),
} as const satisfies Record<StoreQueryName, object>;

type Queries = typeof STORE_QUERIES;
export type StoreRequest<N extends StoreQueryName> = v.InferInput<Queries[N]["request"]>;
export type StoreReply<N extends StoreQueryName> = v.InferOutput<Queries[N]["reply"]>;
