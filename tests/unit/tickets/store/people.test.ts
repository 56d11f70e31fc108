import fc from "fast-check";
import { beforeEach, describe, expect, it } from "vitest";
import { concernsPerson } from "../../../../src/tickets/model/people/concerns-person.ts";
import { personKey } from "../../../../src/tickets/model/people/keeper-of.ts";
import type { Ticket } from "../../../../src/tickets/model/ticket.ts";
import { NEEDS } from "../../../../src/tickets/model/urgency.ts";
import { addByHand } from "../../../../src/tickets/store/add-by-hand.ts";
import { addSubmission } from "../../../../src/tickets/store/add-submission.ts";
import { applyChange } from "../../../../src/tickets/store/apply-change.ts";
import { completeFromList } from "../../../../src/tickets/store/complete-from-list.ts";
import { confirmSubmission } from "../../../../src/tickets/store/confirm-submission.ts";
import { MIGRATIONS } from "../../../../src/tickets/store/database/migrations.ts";
import { toStored } from "../../../../src/tickets/store/database/stored-ticket.ts";
import { writeStore } from "../../../../src/tickets/store/database/write-store.ts";
import { countUrgent } from "../../../../src/tickets/store/read/count-urgent.ts";
import { hasOtherKeepers } from "../../../../src/tickets/store/read/people/has-other-keepers.ts";
import { needsOf } from "../../../../src/tickets/model/needs/needs-of.ts";
import { STORE_QUERIES } from "../../../../src/tickets/store/reader/store-queries.ts";
import { openTickets } from "../../../../src/tickets/store/read/open-tickets.ts";
import { restoreRecords } from "../../../../src/tickets/store/restore/restore-records.ts";
import { takeBack } from "../../../../src/tickets/model/take-back.ts";
import { newTicket } from "../../../../src/tickets/model/new-ticket.ts";
import { ticketChanges } from "../../../../src/tickets/model/ticket-changes.ts";
import { connectStore, type StoreConnection } from "../../../support/ticket-store.ts";
import { ticketsArbitrary } from "./catalog/drawn-tickets.ts";
import { aContext, allTickets, aSubmission, freshStore, START } from "./store-support.ts";

const NUMBER = "2611230040001234";
const filing = { ...aContext(), profile: { person: "Ada Byron" } };

let store: StoreConnection;
beforeEach(() => {
  store = freshStore();
});

const people = async () =>
  (await store.use(allTickets)).map(({ filedBy, assignee, keeper }) => ({ filedBy, assignee, keeper }));
const handOver = (id: string, to: string) =>
  store.use((db) =>
    writeStore(db, ["tickets"], (transaction) =>
      applyChange(transaction, id, START, (ticket) => ticketChanges.handOver(ticket, START, to)),
    ),
  );
const ADA = { filedBy: "Ada Byron", assignee: undefined, keeper: "ada byron" };

describe("who filed a request", () => {
  it("is kept at its filing, and not changed by who sees it confirmed", async () => {
    await store.use((db) => addSubmission(db, aSubmission(0), filing));
    await store.use((db) => confirmSubmission(db, aSubmission(0), NUMBER, { ...filing, profile: { person: "Grace" } }));
    expect(await people()).toEqual([ADA]);
  });

  it("is kept of one that was added by hand, and where the portal's list completes it", async () => {
    const ticket = await store.use((db) => addSubmission(db, aSubmission(0, { title: "Mail is late" }), filing));
    const added = {
      ...ticket,
      id: aContext().newId(),
      submissionId: crypto.randomUUID(),
      createdDate: "2026-01-01T00:00:00.000Z",
    };
    await store.use((db) => addByHand(db, added, START));
    const requests = [{ supportTicketId: "26192196", texts: ["Mail is late", "11/23/2026, 9:00 AM"], isClosed: false }];
    await store.use((db) =>
      completeFromList(
        db,
        { portal: "azure", cloud: "worldwide", language: "en", requests, mayHold: () => true },
        { ...filing, profile: { person: "Grace" } },
      ),
    );
    expect((await store.use(allTickets)).map(({ filedBy }) => filedBy)).toEqual(["Ada Byron", "Ada Byron"]);
  });

  it("comes back from a backup, with who has it", async () => {
    const { id } = await store.use((db) => addSubmission(db, aSubmission(0), filing));
    await handOver(id, "Grace");
    const tickets = await store.use(allTickets);
    store = freshStore();
    await store.use((db) => restoreRecords(db, { tickets, customers: [] }, { profile: {} }));
    expect(await people()).toEqual([{ filedBy: "Ada Byron", assignee: "Grace", keeper: "grace" }]);
  });

  it("stays where two tickets become one", async () => {
    await store.use((db) => confirmSubmission(db, aSubmission(0), NUMBER, filing));
    await store.use((db) => confirmSubmission(db, aSubmission(1), NUMBER, { ...filing, profile: { person: "Grace" } }));
    expect(await people()).toEqual([ADA]);
  });
});

describe("what one person looks after", () => {
  const put = (tickets: readonly Ticket[]) =>
    store.use(async (db) => {
      const transaction = db.transaction("tickets", "readwrite");
      for (const ticket of tickets) await transaction.store.put(toStored(ticket));
      await transaction.done;
    });
  const ask = <N extends "openTickets" | "ticketsNeeding" | "openCounts">(query: N, request: object) =>
    store.use((db) => STORE_QUERIES[query].read(db, request as never) as Promise<never>);
  const isGraces = ({ assignee, filedBy }: Ticket): boolean => personKey(assignee ?? filedBy ?? "") === "grace";

  it("is what of the whole list is theirs, in its order and with its counts", async () => {
    await fc.assert(
      fc.asyncProperty(ticketsArbitrary(40), async (tickets) => {
        store = freshStore();
        await put(tickets);
        const wanted = (await store.use((db) => openTickets(db, 99))).tickets.filter(isGraces);
        const { tickets: found }: { tickets: Ticket[] } = await ask("openTickets", { limit: 99, keeper: "GRACE" });
        expect(found.map(({ id }) => id).sort()).toEqual(wanted.map(({ id }) => id).sort());
        const dues = (some: readonly Ticket[]) =>
          some.map(({ status, serviceLevelAgreement: due }) => [status, due?.expirationTime]);
        expect(dues(found)).toEqual(dues(wanted));
        const counts: Record<string, number> = await ask("openCounts", { now: START, keeper: "Grace" });
        expect(counts["open"]).toBe(wanted.length);
        for (const need of NEEDS) {
          const needing = wanted.filter((ticket) => needsOf(ticket, START).includes(need)).map(({ id }) => id);
          expect(counts[need]).toBe(needing.length);
          const read: { tickets: Ticket[] } = await ask("ticketsNeeding", {
            need,
            now: START,
            limit: 99,
            keeper: "grace",
          });
          expect(read.tickets.map(({ id }) => id).sort()).toEqual(needing.sort());
        }
        expect(counts["any"]).toBe(wanted.filter((ticket) => needsOf(ticket, START).length > 0).length);
        const concerning = (await store.use((db) => openTickets(db, 99))).tickets.filter(
          (ticket) => needsOf(ticket, START).length > 0 && concernsPerson(ticket, ["GRACE", "Ada"]),
        );
        const urgency = await store.use((db) => countUrgent(db, START, ["GRACE", "Ada"]));
        expect(urgency.any).toBe(concerning.length);
      }),
      { numRuns: 25 },
    );
  });

  it("is no more than was asked for", async () => {
    for (const count of [0, 1, 2]) await store.use((db) => addSubmission(db, aSubmission(count), filing));
    expect(await ask("openTickets", { limit: 2, keeper: "Ada Byron" })).toMatchObject({
      more: true,
      tickets: [{}, {}],
    });
  });

  it("is nobody's again where a handover is taken back", async () => {
    const { id } = await store.use((db) => addSubmission(db, aSubmission(0), aContext()));
    const made = await handOver(id, "Grace");
    expect((await people())[0]?.keeper).toBe("grace");
    await store.use((db) =>
      writeStore(db, ["tickets"], (transaction) =>
        applyChange(transaction, id, START, (ticket) => (made ? takeBack(ticket, made) : ticket)),
      ),
    );
    expect((await people())[0]?.keeper).toBeUndefined();
  });

  it("moves with a handover", async () => {
    const { id } = await store.use((db) => addSubmission(db, aSubmission(0), filing));
    await handOver(id, "Grace");
    expect(await ask("openTickets", { limit: 9, keeper: "Ada Byron" })).toMatchObject({ tickets: [] });
    expect(await ask("openTickets", { limit: 9, keeper: "Grace" })).toMatchObject({ tickets: [{ id }] });
  });
});

describe("whether others look after requests", () => {
  const others = (person: string) => store.use((db) => hasOtherKeepers(db, person));

  it.each([
    ["nobody is named", [], false],
    ["only the person is", ["Ada Byron", "ADA BYRON"], false],
    ["one comes before them", ["Ada Byron", "Aaron"], true],
    ["one comes after them", ["Ada Byron", "Ada Byronia"], true],
    ["only another one is", ["Grace"], true],
  ])("%s: %j", async (_what, names, expected) => {
    await store.use((db) => addSubmission(db, aSubmission(99), aContext()));
    for (const [count, person] of names.entries())
      await store.use((db) =>
        addSubmission(db, aSubmission(count), { ...aContext(), newId: () => crypto.randomUUID(), profile: { person } }),
      );
    expect(await others("ada byron")).toBe(expected);
  });
});

it("a record holds no keeper that its ticket does not name any more", () => {
  const ticket = newTicket(aSubmission(0), aContext());
  const stored = toStored({ ...ticket, assignee: "Grace" });
  expect(stored.keeper).toBe("grace");
  expect(toStored({ ...stored, assignee: undefined })).not.toHaveProperty("keeper");
});

it("a record in which a name is damaged can still be deleted", async () => {
  const { id } = await store.use((db) => addSubmission(db, aSubmission(0), filing));
  await store.use(async (db) => db.put("tickets", { ...(await db.get("tickets", id)), filedBy: 7 } as never));
  await store.use((db) =>
    writeStore(db, ["tickets"], (transaction) =>
      applyChange(transaction, id, START, (ticket) => ticketChanges.delete(ticket, START)),
    ),
  );
  expect((await store.use(allTickets))[0]?.deletedDate).toBeDefined();
});

it("a ticket store of before any names keeps all, and finds what comes after", async () => {
  await store.use((db) => addSubmission(db, aSubmission(0), aContext()));
  const [ticket] = await store.use(allTickets);
  await store.close();
  freshStore();
  const before = connectStore({ migrations: MIGRATIONS.slice(0, 3) });
  await before.use((db) => db.add("tickets", ticket as never));
  await before.close();
  store = connectStore();
  await store.use((db) => addSubmission(db, aSubmission(1), { ...filing, newId: () => crypto.randomUUID() }));
  expect(await store.use((db) => db.count("tickets"))).toBe(2);
  expect(await store.use((db) => db.countFromIndex("tickets", "keeper"))).toBe(1);
});
