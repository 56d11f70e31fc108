import { beforeEach, describe, expect, it, vi } from "vitest";
import type { Ticket } from "../../../../src/tickets/model/ticket.ts";
import { addSubmission } from "../../../../src/tickets/store/add-submission.ts";
import type { StoreConnection } from "../../../support/ticket-store.ts";
import { newestTickets } from "../../../../src/tickets/store/read/newest-tickets.ts";
import { openCounts } from "../../../../src/tickets/store/read/open-counts.ts";
import { openTickets, type OpenTicketsCursor } from "../../../../src/tickets/store/read/open-tickets.ts";
import { listTickets } from "../../../../src/tickets/store/read/list-tickets.ts";
import { ticketChanges } from "../../../../src/tickets/model/ticket-changes.ts";
import { updateTicket } from "../../../../src/tickets/store/update-ticket.ts";
import { countUrgent } from "../../../../src/tickets/store/read/count-urgent.ts";
import { ticketsNeeding } from "../../../../src/tickets/store/read/tickets-needing.ts";
import { needsOf } from "../../../../src/tickets/model/needs/needs-of.ts";
import { COUNT_LIMIT, NEEDS } from "../../../../src/tickets/model/urgency.ts";
import { aContext, allTickets, aSubmission, freshStore, START } from "./store-support.ts";

const MINUTE = 60_000;
const HOUR = 60 * MINUTE;

describe("reading the ticket store", () => {
  let store: StoreConnection;
  const context = aContext();
  beforeEach(() => {
    store = freshStore();
  });

  const add = (count: number, changes: Parameters<typeof aSubmission>[1] = {}): Promise<Ticket> =>
    store.use((db) => addSubmission(db, aSubmission(count, { title: `T${count}`, ...changes }), context));
  const change = (ticket: Ticket, how: (ticket: Ticket) => Ticket) =>
    store.use((db) => updateTicket(db, ticket.id, START, how));

  const allOpen = async (limit: number): Promise<string[][]> => {
    const pages: string[][] = [];
    let next: OpenTicketsCursor | undefined;
    do {
      const page = await store.use((db) => openTickets(db, limit, next));
      pages.push(page.tickets.map(({ title }) => title));
      next = page.next;
    } while (next);
    return pages;
  };

  beforeEach(async () => {
    await add(1, { severity: "minimal" });
    await add(2, { severity: "critical" });
    await add(3, { severity: undefined });
    await add(4, { severity: "moderate" });
    await add(5, { severity: undefined });
    await change(await add(6), (ticket) => ticketChanges.markResponded(ticket, START));
    await change(await add(7), (ticket) => ticketChanges.close(ticket, START));
    await change(await add(8, { severity: "critical" }), (ticket) => ticketChanges.delete(ticket, START));
  });

  it("gives open tickets by deadline, then those without one, then those with a response", async () => {
    expect(await allOpen(50)).toEqual([["T2", "T4", "T1", "T5", "T3", "T6"]]);
  });

  it.each([1, 2, 3, 4, 5, 6])("gives the same in pages of %i", async (limit) => {
    const pages = await allOpen(limit);
    expect(pages.flat()).toEqual(["T2", "T4", "T1", "T5", "T3", "T6"]);
    expect(Math.max(...pages.map((page) => page.length))).toBeLessThanOrEqual(limit);
  });

  it("tells tickets of one and the same deadline apart between pages", async () => {
    store = freshStore();
    const createdDate = new Date(START).toISOString();
    for (const count of [1, 2, 3, 4, 5]) await add(count, { createdDate });
    expect((await allOpen(2)).flat().sort()).toEqual(["T1", "T2", "T3", "T4", "T5"]);
  });

  it.each([1, 3, 100])("gives all tickets newest first, in pages of %i", async (limit) => {
    const titles: string[] = [];
    let next: [string, string] | undefined;
    do {
      const page = await store.use((db) => newestTickets(db, limit, next));
      titles.push(...page.tickets.map(({ title }) => title));
      next = page.next;
    } while (next);
    expect(titles).toEqual(["T7", "T6", "T5", "T4", "T3", "T2", "T1"]);
  });

  it("searches title, number and customer by all words, without regard to case and accents", async () => {
    await add(9, { title: "Réseau lent", customer: { name: "Müller GmbH" } });
    const search = (query: string) =>
      store.use(async (db) => {
        const found: string[] = [];
        for await (const tickets of listTickets(db, { search: query }))
          found.push(...tickets.map(({ title }) => title));
        return found;
      });
    expect(await search("muller RESEAU")).toEqual(["Réseau lent"]);
    expect(await search("muller storage")).toEqual([]);
    expect(await search("contoso")).toHaveLength(7);
  });

  it("counts what is open, without what was deleted or closed", async () => {
    expect(await store.use((db) => openCounts(db, START))).toMatchObject({ open: 6, overdue: 0, dueSoon: 0, any: 2 });
    expect(await store.use((db) => openCounts(db, START + 24 * HOUR))).toMatchObject({
      open: 6,
      overdue: 3,
      dueSoon: 0,
      any: 5,
    });
  });

  it("counts what is overdue and what is due within the hour, a deadline of this moment as overdue", async () => {
    const at = (time: number) => store.use((db) => countUrgent(db, time));
    const critical = START + 2000 + 2 * HOUR;
    expect(await at(START)).toMatchObject({ overdue: 0, dueSoon: 0 });
    expect(await at(critical - HOUR)).toMatchObject({ overdue: 0, dueSoon: 1 });
    expect(await at(critical - 1)).toMatchObject({ overdue: 0, dueSoon: 1 });
    expect(await at(critical)).toMatchObject({ overdue: 1, dueSoon: 0 });
    expect(await at(START + 24 * HOUR)).toMatchObject({ overdue: 3, dueSoon: 0 });
  });

  it("counts what nobody saw created and what has no severity, each request once in all", async () => {
    const at = (time: number) => store.use((db) => countUrgent(db, time));
    expect(await at(START + MINUTE)).toMatchObject({ unconfirmed: 0, noSeverity: 2, any: 2 });
    // T1 to T5 were filed within five seconds, and are never confirmed.
    expect(await at(START + 2 * MINUTE + 3000)).toMatchObject({ unconfirmed: 3, noSeverity: 2, any: 4 });
    expect(await at(START + 24 * HOUR)).toMatchObject({ unconfirmed: 5, overdue: 3, noSeverity: 2, any: 5 });
    expect(await at(START - HOUR)).toMatchObject({ unconfirmed: 5 });
    const [open] = (await store.use((db) => openTickets(db, 50))).tickets.filter(({ title }) => title === "T3");
    if (!open) throw new Error("T3 is not open");
    await change(open, (ticket) => ({ ...ticket, confirmation: "confirmed", breakFix: false }));
    expect(await at(START + 24 * HOUR)).toMatchObject({ unconfirmed: 4, noSeverity: 1, any: 4 });
  });

  it.each(NEEDS)("gives those with the need %s, as many as are counted and as a ticket itself says", async (need) => {
    for (const time of [
      START - HOUR,
      START,
      START + MINUTE,
      START + HOUR + 2000,
      START + 2 * HOUR,
      START + 24 * HOUR,
    ]) {
      const found = await store.use((db) => ticketsNeeding(db, need, time, 50));
      const expected = (await store.use(allTickets)).filter((ticket) => needsOf(ticket, time).includes(need));
      expect(new Set(found.map(({ title }) => title))).toEqual(new Set(expected.map(({ title }) => title)));
      expect((await store.use((db) => countUrgent(db, time)))[need]).toBe(expected.length);
    }
  });

  it("reads no more than is counted, however many there are", async () => {
    for (let count = 0; count < COUNT_LIMIT + 20; count++) await add(100 + count, { severity: undefined });
    const read = vi.spyOn(IDBIndex.prototype, "getAllKeys");
    expect(await store.use((db) => countUrgent(db, START + 24 * HOUR))).toMatchObject({
      noSeverity: COUNT_LIMIT,
      unconfirmed: COUNT_LIMIT,
      any: COUNT_LIMIT,
    });
    for (const [, count] of read.mock.calls.filter(([range]) => range !== undefined && range !== null))
      expect(count).toBeLessThanOrEqual(COUNT_LIMIT + 1);
    read.mockRestore();
  });
});
