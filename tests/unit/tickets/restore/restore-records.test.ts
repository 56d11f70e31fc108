import { beforeEach, describe, expect, it } from "vitest";
import { writeBackup } from "../../../../src/tickets/files/backup.ts";
import type { Customer } from "../../../../src/tickets/model/customer.ts";
import { ticketChanges } from "../../../../src/tickets/model/ticket-changes.ts";
import type { Ticket } from "../../../../src/tickets/model/ticket.ts";
import { confirmSubmission } from "../../../../src/tickets/store/confirm-submission.ts";
import { planRecords } from "../../../../src/tickets/store/restore/plan-records.ts";
import { restoreRecords, type RestoredRecords } from "../../../../src/tickets/store/restore/restore-records.ts";
import { copyOfStore } from "../../../../src/tickets/store/store-copy.ts";
import { atOnce, readWholeBackup } from "../../../support/read-whole-backup.ts";
import type { StoreConnection } from "../../../support/ticket-store.ts";
import { aContext, allTickets, aSubmission, freshStore, START } from "../store/store-support.ts";
import { ticketOf } from "./backups.ts";

const NUMBER = "2611230040001234";
const LATER = "2026-11-24T09:00:00.000Z";

let store: StoreConnection;
beforeEach(() => {
  store = freshStore();
});

const put = (...tickets: readonly Ticket[]) =>
  store.use((db) => Promise.all(tickets.map((ticket) => db.put("tickets", ticket))));

/** Restores records, and proves that what was said before is what was done. */
const restore = async ({ tickets = [], customers = [] }: Partial<RestoredRecords>) => {
  const plan = await store.use((db) => planRecords(db, { tickets, customers }, atOnce));
  const counts = await store.use((db) => restoreRecords(db, { tickets, customers }, { profile: {} }));
  expect(counts).toEqual({ tickets: plan?.tickets.counts, customers: plan?.customers.counts });
  expect(plan?.tickets.records).toHaveLength(counts.tickets.added + counts.tickets.changed);
  return counts;
};
const titles = async (): Promise<string[]> => (await store.use(allTickets)).map(({ title }) => title).sort();

describe("a restore of requests", () => {
  it("adds what is missing, and a second time nothing", async () => {
    const tickets = [1, 2, 3].map((count) => ticketOf(count));
    expect((await restore({ tickets })).tickets).toEqual({ added: 3, changed: 0, skipped: 0 });
    expect((await restore({ tickets })).tickets).toEqual({ added: 0, changed: 0, skipped: 3 });
    expect(await store.use(allTickets)).toEqual(tickets);
  });

  it.each<[string, Partial<Ticket>, Partial<Ticket>, string]>([
    ["a later revision wins", { revision: 3 }, { revision: 4 }, "backup"],
    ["an earlier one does not", { revision: 3 }, { revision: 2, updatedDate: LATER }, "there"],
    ["of the same revision the later change wins", { revision: 3 }, { revision: 3, updatedDate: LATER }, "backup"],
    ["the same state stays as it is", { revision: 3 }, { revision: 3 }, "there"],
  ])("by id: %s", async (_name, there, backup, title) => {
    await put(ticketOf(1, { ...there, title: "there" }));
    await restore({ tickets: [ticketOf(1, { ...backup, title: "backup" })] });
    expect(await titles()).toEqual([title]);
  });

  it.each<[string, Partial<Ticket>]>([
    ["submission", {}],
    ["number", { submissionId: "00000000-0000-4000-8000-00000000bbbb", supportTicketId: NUMBER }],
  ])("knows a request by its %s; the later state takes over what only the other knew", async (_name, changes) => {
    const there = ticketOf(1, {
      title: "there",
      supportTicketId: NUMBER,
      notes: "called",
      status: "responded",
      respondedDate: LATER,
    });
    await put(there);
    const other = ticketOf(7, {
      submissionId: there.submissionId,
      ...changes,
      title: "backup",
      notes: "mailed",
      revision: 9,
    });
    expect((await restore({ tickets: [other] })).tickets).toEqual({ added: 0, changed: 1, skipped: 0 });
    const [merged, ...more] = await store.use(allTickets);
    expect(more).toEqual([]);
    expect(merged).toMatchObject({
      id: there.id,
      submissionId: there.submissionId,
      supportTicketId: NUMBER,
      title: "backup",
      notes: "mailed\ncalled",
      status: "responded",
      respondedDate: LATER,
      revision: 9,
    });
    expect((await restore({ tickets: [other] })).tickets).toEqual({ added: 0, changed: 0, skipped: 1 });
    expect((await store.use(allTickets))[0]).toEqual(merged);
  });

  it("skips one that could be either of two requests, and a second one of the same", async () => {
    await put(ticketOf(1), ticketOf(2, { supportTicketId: NUMBER }));
    const between = ticketOf(1, { supportTicketId: NUMBER, revision: 9 });
    const second = ticketOf(8, { submissionId: ticketOf(2).submissionId, revision: 9 });
    const first = ticketOf(2, { supportTicketId: NUMBER, revision: 5, title: "first" });
    expect((await restore({ tickets: [between, first, second] })).tickets).toEqual({
      added: 0,
      changed: 1,
      skipped: 2,
    });
    expect(await titles()).toEqual(["Request 1", "first"]);
  });

  it("knows a request that went into another one", async () => {
    const context = aContext();
    await store.use((db) => confirmSubmission(db, aSubmission(0), NUMBER, context));
    await store.use((db) => confirmSubmission(db, aSubmission(1), NUMBER, context));
    expect((await restore({ tickets: [ticketOf(1)] })).tickets).toEqual({ added: 0, changed: 0, skipped: 1 });
    expect(await store.use(allTickets)).toHaveLength(1);
  });

  it("brings back what was deleted a moment ago, and what cannot be read", async () => {
    await put(ticketChanges.delete(ticketOf(1, { revision: 9 }), START), {
      ...ticketOf(2),
      host: 5,
    } as unknown as Ticket);
    expect((await restore({ tickets: [ticketOf(1), ticketOf(2)] })).tickets).toEqual({
      added: 1,
      changed: 1,
      skipped: 0,
    });
    expect(await store.use(allTickets)).toEqual([ticketOf(1), ticketOf(2)]);
  });

  it("keeps nothing deleted that was deleted when it was copied", async () => {
    await restore({ tickets: [ticketOf(1, { deletedDate: LATER })] });
    expect((await store.use(allTickets))[0]).not.toHaveProperty("deletedDate");
  });

  it("takes all back where the store refuses one", async () => {
    await put(ticketOf(90));
    const twins = [7, 8].map((count) => ticketOf(count, { supportTicketId: NUMBER }));
    const many = Array.from({ length: 450 }, (_, count) => ticketOf(100 + count));
    await expect(
      store.use((db) => restoreRecords(db, { tickets: [...many, ...twins], customers: [] }, { profile: {} })),
    ).rejects.toThrow();
    expect(await titles()).toEqual(["Request 90"]);
  });
});

describe("a backup", () => {
  it("that was written comes back whole into an empty store", async () => {
    const tickets = Array.from({ length: 30 }, (_, count) => ticketOf(count, { notes: `"\u2028${count}\n` }));
    const customers: Customer[] = [{ id: "1", tenantId: ticketOf(1).id, name: "Contoso", updatedDate: LATER }];
    const settings = { fillMode: "onClick" };
    const backup = await readWholeBackup(writeBackup({ tickets, customers, settings }, LATER).join(""));
    expect(backup).toMatchObject({ settings, broken: [], brokenParts: [], unknownParts: [] });
    await restore(backup);
    expect(await store.use(allTickets)).toEqual(tickets);
    expect(await store.use((db) => db.getAll("customers"))).toEqual(customers);
    expect(await store.use(copyOfStore)).toHaveLength(30);
  });
});

const customer = (changes: Partial<Customer>): Customer => ({
  id: "1",
  updatedDate: "2026-11-23T09:00:00.000Z",
  ...changes,
});

describe("a restore of customers", () => {
  const ID = "11111111-2222-4333-8444-555555555555";
  const OTHER = "11111111-2222-4333-8444-666666666666";
  it.each<[string, Customer, Customer, Customer | undefined]>([
    [
      "by id, the later entry wins and keeps what only the other knew",
      customer({ domain: "contoso.com", name: "Contoso" }),
      customer({ domain: "contoso.com", tenantId: ID, updatedDate: LATER }),
      customer({ domain: "contoso.com", name: "Contoso", tenantId: ID, updatedDate: LATER }),
    ],
    [
      "by tenant ID",
      customer({ tenantId: ID, name: "old" }),
      customer({ id: "2", tenantId: ID, name: "new", updatedDate: LATER }),
      customer({ tenantId: ID, name: "new", updatedDate: LATER }),
    ],
    [
      "an earlier entry changes nothing",
      customer({ domain: "contoso.com", updatedDate: LATER }),
      customer({ id: "2", domain: "contoso.com", name: "old" }),
      undefined,
    ],
    [
      "what a person wrote stays",
      customer({ domain: "contoso.com", name: "mine", edited: true }),
      customer({ id: "2", domain: "contoso.com", name: "learned", tenantId: ID, updatedDate: LATER }),
      customer({ domain: "contoso.com", name: "mine", edited: true, tenantId: ID, updatedDate: LATER }),
    ],
  ])("%s", async (_name, there, restored, wanted) => {
    await store.use((db) => db.put("customers", there));
    await restore({ customers: [restored] });
    expect(await store.use((db) => db.getAll("customers"))).toEqual([wanted ?? there]);
  });

  it("adds those of another ID although their domain is the same, and a mere name beside them", async () => {
    await store.use((db) => db.put("customers", customer({ tenantId: ID, domain: "contoso.com", name: "Contoso" })));
    const { customers } = await restore({
      customers: [
        customer({ id: "2", tenantId: OTHER, domain: "contoso.com" }),
        customer({ id: "3", name: "Contoso" }),
        customer({ id: "4", name: " contoso " }),
      ],
    });
    expect(customers).toEqual({ added: 3, changed: 0, skipped: 0 });
  });
});
