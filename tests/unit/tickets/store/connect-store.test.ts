import { openDB } from "idb";
import { beforeEach, describe, expect, it, vi } from "vitest";
import { addSubmission } from "../../../../src/tickets/store/add-submission.ts";
import { connectStore, type StoreConnection } from "../../../support/ticket-store.ts";
import { LOG_NAME } from "../../../../src/tickets/store/database/ticket-database.ts";
import { MIGRATIONS } from "../../../../src/tickets/store/database/migrations.ts";
import { purgeDeleted } from "../../../../src/tickets/store/purge-deleted.ts";
import { RESTORE_PERIOD } from "../../../../src/tickets/model/is-deleted.ts";
import { ticketChanges } from "../../../../src/tickets/model/ticket-changes.ts";
import { updateTicket } from "../../../../src/tickets/store/update-ticket.ts";
import { writeStore } from "../../../../src/tickets/store/database/write-store.ts";
import { aContext, allTickets, aSubmission, freshStore, START } from "./store-support.ts";

const failing = (name: string) => vi.fn(() => Promise.reject(new DOMException("no", name)));

describe("the connection to the ticket store", () => {
  let store: StoreConnection;
  beforeEach(() => {
    store = freshStore();
  });

  it("makes the stores and indexes that the design asks for", async () => {
    await store.use((db) => {
      expect([...db.objectStoreNames]).toEqual([
        "customers",
        "mergedTickets",
        "team",
        "teamOutbox",
        "teamTickets",
        "tickets",
      ]);
      const { store } = db.transaction("tickets");
      expect(store.keyPath).toBe("id");
      expect(store.index("submissionId").unique).toBe(true);
      expect(store.index("number")).toMatchObject({ unique: true, keyPath: ["portal", "cloud", "supportTicketId"] });
      return Promise.resolve();
    });
  });

  it("opens again and does the work once more after a lost connection", async () => {
    await store.use((db) => {
      db.close();
      return Promise.resolve();
    });
    await store.use((db) => addSubmission(db, aSubmission(0), aContext()));
    expect(await store.use(allTickets)).toHaveLength(1);
  });

  it.each(["InvalidStateError", "UnknownError", "AbortError"])(
    "tries %s twice and then says that the ticket store is unavailable",
    async (name) => {
      const work = failing(name);
      await expect(store.use(work)).rejects.toMatchObject({ name: "logUnavailable" });
      expect(work).toHaveBeenCalledTimes(2);
      expect(await store.use(allTickets)).toEqual([]);
    },
  );

  it("does not try again when the disk is full", async () => {
    const work = failing("QuotaExceededError");
    await expect(store.use(work)).rejects.toMatchObject({ name: "logFull" });
    expect(work).toHaveBeenCalledTimes(1);
  });

  it("lets bugs through as they are", async () => {
    await expect(store.use(() => Promise.reject(new TypeError("bug")))).rejects.toBeInstanceOf(TypeError);
  });

  it("makes way for an upgrade, and then refuses to touch the newer store", async () => {
    await store.use(allTickets);
    const newer = await openDB(LOG_NAME, MIGRATIONS.length + 1);
    newer.close();
    await expect(store.use(allTickets)).rejects.toMatchObject({ name: "logNewer" });
  });

  it("tells where an older copy of us holds it open, and goes on once that has closed it", async () => {
    const older = await openDB(LOG_NAME, MIGRATIONS.length, { upgrade: (db) => void db.createObjectStore("tickets") });
    const onBlocked = vi.fn();
    const newer = connectStore({ migrations: [...MIGRATIONS, () => undefined], onBlocked });
    const reading = newer.use((db) => Promise.resolve(db.version));
    await expect.poll(() => onBlocked.mock.calls.length).toBe(1);
    older.close();
    expect(await reading).toBe(MIGRATIONS.length + 1);
  });

  it("undoes a write that fails half-way", async () => {
    const writing = store.use((db) =>
      writeStore(db, ["tickets"], async (transaction) => {
        await transaction.objectStore("tickets").put({ ...newRecord, id: "half" });
        throw new RangeError("half-way");
      }),
    );
    await expect(writing).rejects.toBeInstanceOf(RangeError);
    expect(await store.use(allTickets)).toEqual([]);
  });

  it("asks for strict durability", async () => {
    const durability = await store.use((db) =>
      writeStore(db, ["tickets"], (transaction) => Promise.resolve(transaction.durability)),
    );
    expect(durability).toBe("strict");
  });

  it("removes a deleted ticket only after the time in which it can be restored", async () => {
    const ticket = await store.use((db) => addSubmission(db, aSubmission(0), aContext()));
    await store.use((db) => updateTicket(db, ticket.id, START, (before) => ticketChanges.delete(before, START)));
    expect(await store.use((db) => purgeDeleted(db, START + RESTORE_PERIOD - 1))).toBe(0);
    await store.use((db) => updateTicket(db, ticket.id, START, (before) => ticketChanges.restore(before)));
    expect(await store.use((db) => purgeDeleted(db, START + RESTORE_PERIOD))).toBe(0);
    await store.use((db) => updateTicket(db, ticket.id, START, (before) => ticketChanges.delete(before, START)));
    expect(await store.use((db) => purgeDeleted(db, START + RESTORE_PERIOD))).toBe(1);
    expect(await store.use(allTickets)).toEqual([]);
  });
});

const newRecord = {
  ...aSubmission(0),
  confirmation: "pending" as const,
  status: "awaitingResponse" as const,
  notified: {},
  updatedDate: "2026-11-23T09:00:00.000Z",
  revision: 1,
};
