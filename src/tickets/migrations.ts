import type { LogDatabase, LogUpgrade } from "./log-database.ts";

type Migration = (db: LogDatabase, upgrade: LogUpgrade) => void;

const createLog: Migration = (db) => {
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

/** The step to each version, the first one to version 1. A step that was released is never changed again. */
const MIGRATIONS: readonly Migration[] = [createLog];

export const LOG_VERSION = MIGRATIONS.length;

/** Brings the database from an older version (0 is none at all) to the present one, all steps in one transaction. */
export const migrateLog = (db: LogDatabase, oldVersion: number, upgrade: LogUpgrade): void => {
  for (const migrate of MIGRATIONS.slice(oldVersion)) migrate(db, upgrade);
};
