import fc from "fast-check";
import { beforeEach, describe, expect, it } from "vitest";
import { done } from "../../../../../src/model/outcome.ts";
import { ORDERS, type Order } from "../../../../../src/tickets/model/facets/order.ts";
import { DEADLINE_FILTERS, STATUS_FILTERS } from "../../../../../src/tickets/model/facets/ticket-filter.ts";
import type { TicketFilter } from "../../../../../src/tickets/model/facets/ticket-filter.ts";
import { ticketChanges } from "../../../../../src/tickets/model/ticket-changes.ts";
import type { Ticket } from "../../../../../src/tickets/model/ticket.ts";
import { makeCatalog, type Catalog } from "../../../../../src/tickets/store/catalog/catalog.ts";
import { serveCatalog } from "../../../../../src/tickets/store/catalog/serve-catalog.ts";
import { purgeDeleted } from "../../../../../src/tickets/store/purge-deleted.ts";
import { listTickets } from "../../../../../src/tickets/store/read/list-tickets.ts";
import { restoreRecords } from "../../../../../src/tickets/store/restore/restore-records.ts";
import { updateTicket } from "../../../../../src/tickets/store/update-ticket.ts";
import type { StoreConnection } from "../../../../support/ticket-store.ts";
import { freshStore, idNumber, START } from "../store-support.ts";
import { drawnTickets, ticketsArbitrary } from "./drawn-tickets.ts";
import { naiveFind } from "./naive.ts";

const MOMENT = { now: START, timeZone: "America/New_York" };
const MINUTE = 60_000;

const optional = <T>(value: fc.Arbitrary<T>): fc.Arbitrary<T | undefined> =>
  fc.option(value, { nil: undefined, freq: 2 });
const period = fc.record({
  from: optional(fc.constantFrom("2026-09-30", "2026-10-20", "2026-11-22")),
  to: optional(fc.constantFrom("2026-10-21", "2026-11-22", "2026-11-23")),
});
const filterArbitrary: fc.Arbitrary<TicketFilter> = fc.record({
  search: fc.constantFrom("", "", "payroll", "RESEAU", "contoso 1", "server 10"),
  status: optional(fc.constantFrom(...STATUS_FILTERS)),
  deadline: optional(fc.constantFrom(...DEADLINE_FILTERS)),
  severity: optional(fc.constantFrom("critical", "moderate", "minimal", "none")),
  portal: optional(fc.constantFrom("azure", "microsoft365")),
  cloud: optional(fc.constantFrom("worldwide", "usGovernment")),
  customer: optional(fc.constantFrom("contoso", "Muller GmbH", "nobody")),
  filedBy: optional(fc.constantFrom("ADA Byron", "grace")),
  keeper: optional(fc.constantFrom("ada byron", "Grace", "nobody")),
  language: optional(fc.constantFrom("de", "ja")),
  own: optional(fc.boolean()),
  filed: optional(period),
  due: optional(period),
});
const orderArbitrary: fc.Arbitrary<Order> = fc.record({
  by: fc.constantFrom(...ORDERS),
  isDescending: fc.boolean(),
});

const put = async (store: StoreConnection, tickets: readonly unknown[]): Promise<void> =>
  store.use(async (db) => {
    const transaction = db.transaction("tickets", "readwrite");
    for (const ticket of tickets) await transaction.store.put(ticket as Ticket);
    await transaction.done;
  });

describe("the catalog", () => {
  let store: StoreConnection;
  let catalog: Catalog;
  const update = (now = START) => store.use((db) => catalog.update(db, now));
  const found = (filter: Partial<TicketFilter> = {}, order: Order = { by: "created", isDescending: true }) =>
    catalog.find({ filter: { search: "", ...filter }, order, language: "en" }, MOMENT);
  beforeEach(() => {
    store = freshStore();
    catalog = makeCatalog();
  });

  it("finds of 5,000 what a look at each would find, in its order", async () => {
    const tickets = drawnTickets(5000);
    await put(store, tickets);
    await update();
    expect(found().total).toBe(tickets.filter(({ deletedDate }) => deletedDate === undefined).length);
    fc.assert(
      fc.property(filterArbitrary, orderArbitrary, fc.constantFrom("en", "de", "sv"), (filter, order, language) => {
        expect(catalog.find({ filter, order, language }, MOMENT).ids).toEqual(
          naiveFind(tickets, filter, order, language, MOMENT),
        );
      }),
      { numRuns: 12 },
    );
  });

  it("does so for any tickets, and so do the files", async () => {
    await fc.assert(
      fc.asyncProperty(ticketsArbitrary(40), filterArbitrary, orderArbitrary, async (tickets, filter, order) => {
        store = freshStore();
        catalog = makeCatalog();
        await put(store, tickets);
        await update();
        expect(found(filter, order).ids).toEqual(naiveFind(tickets, { ...filter }, order, "en", MOMENT));
        const listed = await store.use(async (db) => {
          const ids: string[] = [];
          for await (const stretch of listTickets(db, filter, MOMENT)) ids.push(...stretch.map(({ id }) => id));
          return ids;
        });
        const newest: Order = { by: "created", isDescending: true };
        expect(listed).toEqual(naiveFind(tickets, filter, newest, "en", MOMENT));
      }),
      { numRuns: 25 },
    );
  });

  it("finds what a person filed and what they have, and names each person once", async () => {
    const [one, other, third] = drawnTickets(3).map(({ deletedDate: _deleted, ...ticket }) => ticket) as Ticket[];
    const tickets = [
      { ...one, filedBy: "Ada Byron", assignee: "Grace" },
      { ...other, filedBy: "Grace", assignee: undefined },
      { ...third, filedBy: undefined, assignee: undefined },
    ];
    await put(store, tickets);
    await update();
    expect(found({ filedBy: "ada  byron" }).ids).toEqual([one?.id]);
    expect(found({ keeper: "ADA BYRON" }).ids).toEqual([]);
    expect([...found({ keeper: "grace" }).ids].sort()).toEqual([one?.id, other?.id].flatMap((id) => id ?? []).sort());
    expect([...found().people].sort()).toEqual(["Ada Byron", "Grace"]);
    const served = serveCatalog({ use: (work) => store.use(work).then(done) });
    const order: Order = { by: "created", isDescending: true };
    expect(await served.find({ filter: { search: "" }, order, language: "en" }, MOMENT, true)).toMatchObject({
      value: { people: ["Ada Byron", "Grace"] },
    });
  });

  it("follows what is written, restored and removed", async () => {
    const tickets = drawnTickets(600);
    await put(store, tickets);
    await update();
    found({}, { by: "title", isDescending: false });
    const listed = tickets.filter(({ deletedDate }) => deletedDate === undefined);
    const [one, other] = listed as [Ticket, Ticket];
    await store.use((db) =>
      updateTicket(db, one.id, START + MINUTE, (ticket) => ({ ...ticket, title: "Zebra", severity: "critical" })),
    );
    await store.use((db) => updateTicket(db, other.id, START, (ticket) => ticketChanges.delete(ticket, START)));
    const restored = { ...one, id: idNumber(9000), submissionId: idNumber(9001), supportTicketId: "987654" };
    await store.use((db) =>
      restoreRecords(
        db,
        { tickets: [{ ...restored, updatedDate: "2001-01-01T00:00:00.000Z" }], customers: [] },
        { profile: {} },
      ),
    );
    await store.use((db) => purgeDeleted(db, START + 60 * MINUTE));
    await update(START + MINUTE);
    expect(found().total).toBe(listed.length);
    const present = await store.use((db) => db.getAll("tickets"));
    for (const by of ORDERS) {
      for (const isDescending of [true, false])
        expect(found({}, { by, isDescending }).ids).toEqual(
          naiveFind(present, { search: "" }, { by, isDescending }, "en", MOMENT),
        );
    }
  });

  it("sees a change although the clock was set back", async () => {
    await put(store, drawnTickets(3));
    const [{ id }] = drawnTickets(1) as [Ticket];
    await update();
    const hourAgo = START - 60 * MINUTE;
    await store.use((db) => updateTicket(db, id, hourAgo, (ticket) => ({ ...ticket, title: "Zebra" })));
    await update(hourAgo + 20);
    const deleted = drawnTickets(1)[0]?.deletedDate !== undefined;
    expect(found({ search: "zebra" }).ids).toEqual(deleted ? [] : [id]);
  });

  it("keeps damaged records in it, by what can be read of them", async () => {
    const good = drawnTickets(40).filter(({ deletedDate }) => deletedDate === undefined);
    const itself: Record<string, unknown> = {};
    itself["itself"] = itself;
    const damaged = [
      { id: idNumber(2001), title: "Damaged alpha" },
      { id: idNumber(2002), title: 5, status: {}, createdDate: "yesterday", customer: itself },
      { id: idNumber(2003), createdDate: 12, serviceLevelAgreement: "soon", deletedDate: "2026-11-22T24:00:00Z" },
      { id: idNumber(2004), supportTicketId: 12, portal: [], contactDetails: 5, updatedDate: 3n },
    ];
    await put(store, [...good, ...damaged]);
    await update();
    for (const by of ORDERS) {
      for (const isDescending of [true, false])
        expect(found({}, { by, isDescending }).ids.length).toBe(good.length + damaged.length);
    }
    expect(found({ search: "damaged" }).ids).toEqual([idNumber(2001)]);
    expect(found({ severity: "none" }).ids).toEqual(expect.arrayContaining(damaged.map(({ id }) => id)));
    expect(found({ deadline: "overdue" }).ids).not.toContain(idNumber(2003));
  });

  it("begins and ends a period at midnight where the person is", async () => {
    const filed = [
      "2026-11-22T04:59:59.999Z",
      "2026-11-22T05:00:00.000Z",
      "2026-11-23T04:59:59.999Z",
      "2026-11-23T05:00:00.000Z",
    ];
    const tickets = drawnTickets(4).map(({ deletedDate: _deleted, ...ticket }, index) => ({
      ...ticket,
      createdDate: filed[index] ?? "",
    }));
    await put(store, tickets);
    await update();
    const day = { from: "2026-11-22", to: "2026-11-22" };
    expect(found({ filed: day }).ids.toReversed()).toEqual(tickets.slice(1, 3).map(({ id }) => id));
  });

  it("names the customers", async () => {
    await put(
      store,
      drawnTickets(50).filter(({ own }) => own),
    );
    await update();
    expect(found().customers).toEqual([]);
    await put(store, drawnTickets(200));
    await update();
    expect([...found().customers].sort()).toEqual(
      ["Contoso", "Fabrikam", "Müller GmbH", "contoso", "contoso.onmicrosoft.com"].sort(),
    );
  });
});
