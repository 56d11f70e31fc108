import * as v from "valibot";
import type { MessageRequest } from "../../messages/message-list.ts";
import { done, failed, type Outcome } from "../../model/outcome.ts";
import type { Exclusively } from "../../platform/exclusively.ts";
import { storedItem, type StorageArea } from "../../platform/stored-item.ts";
import type { Customer } from "../model/customer.ts";
import { NOTHING_RESTORED, type RestoreCounts } from "../model/backup/restored-ticket.ts";
import type { Ticket } from "../model/ticket.ts";
import type { StoreTrouble } from "../store/database/store-result.ts";
import { RestoreCancelled, restoreRecords, type RecordCounts } from "../store/restore/restore-records.ts";
import { isRestoreDone, restoreWitness, restoreWitnessSchema } from "../store/restore/restore-witness.ts";
import type { TicketWriter } from "./ticket-writer.ts";

export interface RestoreDeps {
  readonly store: Pick<TicketWriter, "read" | "write">;
  readonly local: StorageArea;
  readonly exclusively: Exclusively;
  /** Brings settings of a backup into the person's own. */
  readonly restoreSettings: (raw: unknown) => Promise<RestoreCounts>;
  /** Customers are others than before: every tab is judged again. */
  readonly customersChanged: () => Promise<void>;
}

/**
 * How a restore ended. `cancelled`: the person stopped it. `interrupted`: the background was stopped on the way, and
 * what it had been sent is gone. Nothing is written in both cases.
 */
export type RestoreEnd =
  | { readonly outcome: "restored"; readonly counts: RecordCounts & { readonly settings: RestoreCounts } }
  | { readonly outcome: "cancelled" | "interrupted" };

/** The part of a backup that a page has sent so far. Held in memory only, so it is lost when the background stops. */
interface Staged {
  readonly restoreId: string;
  readonly tickets: Ticket[];
  readonly customers: Customer[];
  isCancelled: boolean;
}

const pendingSchema = v.object({
  settings: v.record(v.string(), v.unknown()),
  /** None: no records were restored with these settings. */
  witness: v.optional(restoreWitnessSchema),
});

/**
 * Restores a backup, all of what the person has chosen or nothing. A page sends it in stretches, which wait in memory;
 * the last message has the records written in one transaction. Settings are kept elsewhere than records, so they are
 * noted first: where the background is stopped after the transaction, the next start brings them in.
 */
export const backupRestore = ({ store, local, exclusively, restoreSettings, customersChanged }: RestoreDeps) => {
  const pending = storedItem(local, "restoring", pendingSchema);
  let staged: Staged | undefined;

  const write = (
    backup: Staged,
    settings: Readonly<Record<string, unknown>> | undefined,
  ): Promise<Outcome<RecordCounts, StoreTrouble>> =>
    store.write("count", async (db, { profile }) => {
      if (settings) await pending.write({ settings, witness: await restoreWitness(db, backup, profile) });
      return restoreRecords(db, backup, { profile, isCancelled: () => backup.isCancelled });
    });

  const end = async (
    backup: Staged,
    settings: Readonly<Record<string, unknown>> | undefined,
  ): Promise<Outcome<RestoreEnd, StoreTrouble>> => {
    const written = await write(backup, settings).catch((error: unknown) => {
      if (error instanceof RestoreCancelled) return undefined;
      throw error;
    });
    if (written === undefined) {
      await pending.remove();
      return done({ outcome: "cancelled" });
    }
    // What is noted stays: whether the records were written before it failed, the next start sees.
    if (!written.ok) return failed(written.trouble);
    const ofSettings = settings ? await restoreSettings(settings) : NOTHING_RESTORED;
    await pending.remove();
    const { customers } = written.value;
    if (customers.added + customers.changed > 0) await customersChanged();
    return done({ outcome: "restored", counts: { ...written.value, settings: ofSettings } });
  };

  return {
    /** Keeps a stretch of a backup until all of it is there; that of an earlier restore is dropped. */
    stage: ({ restoreId, tickets, customers }: MessageRequest<"stageRestore">): void => {
      if (staged?.restoreId !== restoreId) staged = { restoreId, tickets: [], customers: [], isCancelled: false };
      staged.tickets.push(...tickets);
      staged.customers.push(...customers);
    },
    /** @param request how many records were sent, and the settings where they are wanted */
    commit: async (request: MessageRequest<"commitRestore">): Promise<Outcome<RestoreEnd, StoreTrouble>> => {
      const backup = staged;
      const isWhole =
        backup?.restoreId === request.restoreId &&
        backup.tickets.length === request.tickets &&
        backup.customers.length === request.customers;
      if (!isWhole) return done({ outcome: "interrupted" });
      try {
        return await exclusively("restore", () => end(backup, request.settings));
      } finally {
        if (staged === backup) staged = undefined;
      }
    },
    /** Drops what was sent; a restore that is being written is undone. One that has ended stays. */
    cancel: ({ restoreId }: MessageRequest<"cancelRestore">): void => {
      if (staged?.restoreId !== restoreId) return;
      // One that is being written asks for this.
      staged.isCancelled = true;
      staged = undefined;
    },
    /** At a start: brings in the settings of a restore that was stopped after its records were written. */
    finish: (): Promise<void> =>
      exclusively("restore", async () => {
        const left = await pending.read();
        if (left === undefined) return;
        const { settings, witness } = left;
        const found = witness ? await store.read((db) => isRestoreDone(db, witness)) : done(true);
        // Where the ticket store does not work now, the next start looks again.
        if (!found.ok) return;
        if (found.value) await restoreSettings(settings);
        await pending.remove();
      }),
  };
};
