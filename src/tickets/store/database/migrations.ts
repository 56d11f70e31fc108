import { toStored } from "./stored-ticket.ts";
import type { TicketDatabase, StoreUpgrade } from "./ticket-database.ts";

/** One step from a version of the database to the next. */
export type Migration = (db: TicketDatabase, upgrade: StoreUpgrade) => void;

const createStore: Migration = (db) => {
  const tickets = db.createObjectStore("tickets", { keyPath: "id" });
  tickets.createIndex("submissionId", "submissionId", { unique: true });
  tickets.createIndex("number", ["portal", "cloud", "supportTicketId"], { unique: true });
  tickets.createIndex("deadline", ["status", "serviceLevelAgreement.expirationTime", "id"]);
  tickets.createIndex("status", ["status", "createdDate", "id"]);
  tickets.createIndex("created", ["createdDate", "id"]);
  tickets.createIndex("snoozed", ["status", "snoozedUntil"]);
  tickets.createIndex("deletedDate", "deletedDate");
  db.createObjectStore("mergedTickets", { keyPath: "submissionId" }).createIndex("id", "id");
  const customers = db.createObjectStore("customers", { keyPath: "id" });
  customers.createIndex("tenantId", "tenantId");
  customers.createIndex("domain", "domain");
};

/** What needs the person is counted by indexes: who is not confirmed, and whose severity is missing. */
const indexNeeds: Migration = (_db, upgrade) => {
  const tickets = upgrade.objectStore("tickets");
  tickets.createIndex("confirmation", ["confirmation", "status", "createdDate"]);
  tickets.createIndex("severityMissing", "severityMissing");
  const rewrite = async (): Promise<void> => {
    let cursor = await tickets
      .index("status")
      .openCursor(IDBKeyRange.bound(["awaitingResponse"], ["awaitingResponse", []]));
    while (cursor) {
      const stored = toStored(cursor.value);
      if (stored.severityMissing !== undefined) await cursor.update(stored);
      cursor = await cursor.continue();
    }
  };
  // The opening says why an upgrade failed.
  rewrite().catch(() => undefined);
};

/** What was written since a moment is found by it: the page of all requests reads no more after a change. */
const indexUpdates: Migration = (_db, upgrade) => {
  upgrade.objectStore("tickets").createIndex("updated", "updatedDate");
};

/** A team's list: which machine this is, what the team knows of each ticket, and what is not sent yet. */
const createTeamStores: Migration = (db) => {
  db.createObjectStore("team", { keyPath: "name" });
  db.createObjectStore("teamTickets", { keyPath: "id" }).createIndex("documents", "documents", { multiEntry: true });
  db.createObjectStore("teamOutbox", { keyPath: "id" });
};

/** The step to each version, the first one to version 1. A step that was released is never changed again. */
export const MIGRATIONS: readonly Migration[] = [createStore, indexNeeds, indexUpdates, createTeamStores];

/** Brings the database from an older version (0 is none at all) to the last one, all steps in one transaction. */
export const migrateStore = (
  migrations: readonly Migration[],
  db: TicketDatabase,
  oldVersion: number,
  upgrade: StoreUpgrade,
): void => {
  for (const migrate of migrations.slice(oldVersion)) migrate(db, upgrade);
};
