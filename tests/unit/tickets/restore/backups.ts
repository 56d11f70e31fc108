import { done } from "../../../../src/model/outcome.ts";
import { planSettings } from "../../../../src/settings/restore/plan-settings.ts";
import { readingOf } from "../../../../src/settings/settings-reading.ts";
import { connectStore } from "../../../../src/tickets/store/database/connect-store.ts";
import type { FilesSource } from "../../../../src/tickets/list/files/files-source.ts";
import { newTicket } from "../../../../src/tickets/model/new-ticket.ts";
import type { Ticket } from "../../../../src/tickets/model/ticket.ts";
import { planRecords } from "../../../../src/tickets/store/restore/plan-records.ts";
import { aContext, aSubmission, idNumber, START } from "../store/store-support.ts";

/** A ticket of a backup; each count another request. */
export const ticketOf = (count: number, changes: Partial<Ticket> = {}): Ticket => ({
  ...newTicket(aSubmission(count), aContext()),
  id: idNumber(5000 + count),
  ...changes,
});

/** The text of a backup. */
export const backupOf = (parts: object): string =>
  JSON.stringify({ format: "on-behalf-backup", version: 1, date: new Date(START).toISOString(), ...parts });

/** The page's view of a store that is there; nothing is written by it. */
export const filesSource = (settings: unknown = {}): FilesSource => {
  const store = connectStore();
  return {
    now: () => START,
    readAll: () => Promise.resolve(done(undefined)),
    remindBefore: () => Promise.resolve(15),
    readSeparator: () => Promise.resolve("comma"),
    saveSeparator: () => undefined,
    saveFile: () => undefined,
    readBesides: () => Promise.resolve(done({ customers: [], settings })),
    readBackup: () => Promise.resolve(undefined),
    backedUp: () => undefined,
    planRestore: (backup, pace) =>
      store.use(async (db) => {
        const plans = await planRecords(db, backup, pace);
        return plans && { ...plans, settings: planSettings(backup.settings, readingOf(settings, undefined)) };
      }),
    restore: () => Promise.reject(new Error("Nothing is to be restored")),
  };
};
