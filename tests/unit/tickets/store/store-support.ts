import { IDBFactory } from "fake-indexeddb";
import "fake-indexeddb/auto";
import type { Submission } from "../../../../src/submission/model/submission.ts";
import { connectStore } from "../../../support/ticket-store.ts";
import type { TicketDatabase } from "../../../../src/tickets/store/database/ticket-database.ts";
import type { StoreContext } from "../../../../src/tickets/model/new-ticket.ts";

export const START = Date.parse("2026-11-23T09:00:00.000Z");

/** Ids that can be distinguished in a failing test: …0001, …0002. */
export const idNumber = (count: number): string => `00000000-0000-4000-8000-${String(count).padStart(12, "0")}`;

export const aSubmission = (count: number, changes: Partial<Submission> = {}): Submission => ({
  submissionId: idNumber(1000 + count),
  portal: "azure",
  cloud: "worldwide",
  host: "portal.azure.com",
  title: `Request ${count}`,
  severity: "moderate",
  breakFix: true,
  customer: { domain: "contoso.onmicrosoft.com" },
  own: false,
  contactDetails: { firstName: "Ada" },
  createdDate: new Date(START + count * 1000).toISOString(),
  ...changes,
});

export const aContext = (now: () => number = () => START): StoreContext => {
  let ids = 0;
  return { now, newId: () => idNumber(++ids), profile: {} };
};

/** A fresh, empty ticket store; what another one held is gone. */
export const freshStore = (): ReturnType<typeof connectStore> => {
  globalThis.indexedDB = new IDBFactory();
  return connectStore();
};

export const allTickets = (db: TicketDatabase) => db.getAll("tickets");
