import { openDB } from "idb";
import { beforeEach, describe, expect, it, vi } from "vitest";
import { addSubmission } from "../../../../src/tickets/store/add-submission.ts";
import { connectLog, type LogConnection } from "../../../../src/tickets/store/connect-store.ts";
import { LOG_NAME } from "../../../../src/tickets/store/ticket-database.ts";
import { LogNewerError, LogUnavailableError } from "../../../../src/tickets/store/store-errors.ts";
import { MIGRATIONS } from "../../../../src/tickets/store/migrations.ts";
import { purgeDeleted, RESTORE_PERIOD } from "../../../../src/tickets/store/purge-deleted.ts";
import { ticketChanges } from "../../../../src/tickets/model/ticket-changes.ts";
import { updateTicket } from "../../../../src/tickets/store/update-ticket.ts";
import { writeLog } from "../../../../src/tickets/store/write-store.ts";
import { aContext, allTickets, aSubmission, freshLog, START } from "./log-support.ts";

const failing = (name: string) => vi.fn(() => Promise.reject(new DOMException("no", name)));

describe("the connection to the log", () => {
  let log: LogConnection;
  beforeEach(() => {
    log = freshLog();
  });

  it("makes the stores and indexes that the design asks for", async () => {
    await log.use((db) => {
      expect([...db.objectStoreNames]).toEqual(["customers", "mergedTickets", "tickets"]);
      const { store } = db.transaction("tickets");
      expect(store.keyPath).toBe("id");
      expect(store.index("submissionId").unique).toBe(true);
      expect(store.index("number")).toMatchObject({ unique: true, keyPath: ["portal", "cloud", "supportTicketId"] });
      return Promise.resolve();
    });
  });

  it("opens again and does the work once more after a lost connection", async () => {
    await log.use((db) => {
      db.close();
      return Promise.resolve();
    });
    await log.use((db) => addSubmission(db, aSubmission(0), aContext()));
    expect(await log.use(allTickets)).toHaveLength(1);
  });

  it.each(["InvalidStateError", "UnknownError", "AbortError"])(
    "tries %s twice and then says that the log is unavailable",
    async (name) => {
      const work = failing(name);
      await expect(log.use(work)).rejects.toBeInstanceOf(LogUnavailableError);
      expect(work).toHaveBeenCalledTimes(2);
      expect(await log.use(allTickets)).toEqual([]);
    },
  );

  it("does not try again when the disk is full", async () => {
    const work = failing("QuotaExceededError");
    await expect(log.use(work)).rejects.toBeInstanceOf(LogUnavailableError);
    expect(work).toHaveBeenCalledTimes(1);
  });

  it("lets bugs through as they are", async () => {
    await expect(log.use(() => Promise.reject(new TypeError("bug")))).rejects.toBeInstanceOf(TypeError);
  });

  it("makes way for an upgrade, and then refuses to touch the newer log", async () => {
    await log.use(allTickets);
    const newer = await openDB(LOG_NAME, MIGRATIONS.length + 1);
    newer.close();
    await expect(log.use(allTickets)).rejects.toBeInstanceOf(LogNewerError);
  });

  it("tells where an older copy of us holds it open, and goes on once that has closed it", async () => {
    const older = await openDB(LOG_NAME, MIGRATIONS.length, { upgrade: (db) => void db.createObjectStore("tickets") });
    const onBlocked = vi.fn();
    const newer = connectLog({ migrations: [...MIGRATIONS, () => undefined], onBlocked });
    const reading = newer.use((db) => Promise.resolve(db.version));
    await expect.poll(() => onBlocked.mock.calls.length).toBe(1);
    older.close();
    expect(await reading).toBe(MIGRATIONS.length + 1);
  });

  it("undoes a write that fails half-way", async () => {
    const writing = log.use((db) =>
      writeLog(db, ["tickets"], async (transaction) => {
        await transaction.objectStore("tickets").put({ ...newRecord, id: "half" });
        throw new RangeError("half-way");
      }),
    );
    await expect(writing).rejects.toBeInstanceOf(RangeError);
    expect(await log.use(allTickets)).toEqual([]);
  });

  it("asks for strict durability", async () => {
    const durability = await log.use((db) =>
      writeLog(db, ["tickets"], (transaction) => Promise.resolve(transaction.durability)),
    );
    expect(durability).toBe("strict");
  });

  it("removes a deleted ticket only after the time in which it can be restored", async () => {
    const ticket = await log.use((db) => addSubmission(db, aSubmission(0), aContext()));
    await log.use((db) => updateTicket(db, ticket.id, START, (before) => ticketChanges.delete(before, START)));
    expect(await log.use((db) => purgeDeleted(db, START + RESTORE_PERIOD - 1))).toBe(0);
    await log.use((db) => updateTicket(db, ticket.id, START, (before) => ticketChanges.restore(before)));
    expect(await log.use((db) => purgeDeleted(db, START + RESTORE_PERIOD))).toBe(0);
    await log.use((db) => updateTicket(db, ticket.id, START, (before) => ticketChanges.delete(before, START)));
    expect(await log.use((db) => purgeDeleted(db, START + RESTORE_PERIOD))).toBe(1);
    expect(await log.use(allTickets)).toEqual([]);
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
