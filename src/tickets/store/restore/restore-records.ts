import { timeOf } from "../../../model/instant.ts";
import type { Customer } from "../../model/customer.ts";
import { countSteps, NOTHING_RESTORED, type RestoreCounts } from "../../model/backup/restored-ticket.ts";
import type { SupportProfile } from "../../model/service-level-agreement.ts";
import { RESTORED_AT_ONCE, type Ticket } from "../../model/ticket.ts";
import type { TicketDatabase } from "../database/ticket-database.ts";
import { writeStore } from "../database/write-store.ts";
import { keepTicket } from "../outbox/keep-ticket.ts";
import { customerSteps } from "./customer-steps.ts";
import { ticketSteps } from "./ticket-steps.ts";

/** What of a backup goes into the ticket store. */
export interface RestoredRecords {
  readonly tickets: readonly Ticket[];
  readonly customers: readonly Customer[];
}

/** How many of each kind a restore adds, changes and skips. */
export interface RecordCounts {
  readonly tickets: RestoreCounts;
  readonly customers: RestoreCounts;
}

/** The person has stopped a restore; nothing of it is written. */
export class RestoreCancelled extends Error {
  override readonly name = "RestoreCancelled";
}

interface RestoreOptions {
  readonly profile: SupportProfile;
  /** Asked between two stretches. */
  readonly isCancelled?: () => boolean;
}

/**
 * Puts tickets and customers of a backup into the ticket store, in one transaction: all of them, or nothing where the
 * background is stopped meanwhile.
 * @throws RestoreCancelled
 */
export const restoreRecords = (
  db: TicketDatabase,
  { tickets, customers }: RestoredRecords,
  { profile, isCancelled = () => false }: RestoreOptions,
): Promise<RecordCounts> =>
  writeStore(db, ["tickets", "mergedTickets", "customers"], async (transaction) => {
    const directory = transaction.objectStore("customers");
    const ofCustomers = customerSteps(customers.length === 0 ? [] : await directory.getAll(), customers);
    for (const step of ofCustomers) if (step.kind !== "skipped") await directory.put(step.record);
    const taken = new Set<string>();
    let counts = NOTHING_RESTORED;
    for (let from = 0; from < tickets.length; from += RESTORED_AT_ONCE) {
      if (isCancelled()) throw new RestoreCancelled();
      const steps = await ticketSteps(transaction, tickets.slice(from, from + RESTORED_AT_ONCE), taken, profile);
      await Promise.all(
        steps.flatMap((step) =>
          step.kind === "skipped" ? [] : [keepTicket(transaction, step.record, timeOf(step.record.updatedDate) ?? 0)],
        ),
      );
      counts = countSteps(counts, steps);
    }
    if (isCancelled()) throw new RestoreCancelled();
    return { tickets: counts, customers: countSteps(NOTHING_RESTORED, ofCustomers) };
  });
