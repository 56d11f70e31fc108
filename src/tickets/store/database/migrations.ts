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

/** What was written since a moment is found by it: the page of all requests reads no more after a change. */
const indexUpdates: Migration = (_db, upgrade) => {
  upgrade.objectStore("tickets").createIndex("updated", "updatedDate");
};

/** The step to each version, the first one to version 1. A step that was released is never changed again. */
export const MIGRATIONS: readonly Migration[] = [createStore, indexUpdates];

/** Brings the database from an older version (0 is none at all) to the last one, all steps in one transaction. */
export const migrateStore = (
  migrations: readonly Migration[],
  db: TicketDatabase,
  oldVersion: number,
  upgrade: StoreUpgrade,
): void => {
  for (const migrate of migrations.slice(oldVersion)) migrate(db, upgrade);
};
