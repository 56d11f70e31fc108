import type { Customer } from "../../model/customer.ts";
import {
  countSteps,
  NOTHING_RESTORED,
  type RestoreCounts,
  type RestoreStep,
} from "../../model/backup/restored-ticket.ts";
import { RESTORED_AT_ONCE, type Ticket } from "../../model/ticket.ts";
import type { TicketDatabase } from "../database/ticket-database.ts";
import { customerSteps } from "./customer-steps.ts";
import type { RestoredRecords } from "./restore-records.ts";
import { ticketSteps } from "./ticket-steps.ts";

/** What a restore of one kind of records would do, and the records that it needs for it. */
export interface RecordPlan<T> {
  readonly counts: RestoreCounts;
  /** As they are in the backup, without those that would be skipped. */
  readonly records: readonly T[];
}

/** What a restore would do with the records of a backup. */
export interface RecordPlans {
  readonly tickets: RecordPlan<Ticket>;
  readonly customers: RecordPlan<Customer>;
}

/** Hears how far it is, and says whether to go on. */
type Pace = (done: number, all: number) => Promise<boolean>;

const wanted = <T>(records: readonly T[], steps: readonly RestoreStep<T>[]): T[] =>
  records.filter((_, index) => steps[index]?.kind !== "skipped");

/**
 * Looks what a restore would do; nothing is written.
 * @returns undefined where the person has stopped it
 */
export const planRecords = async (
  db: TicketDatabase,
  { tickets, customers }: RestoredRecords,
  pace: Pace,
): Promise<RecordPlans | undefined> => {
  const ofCustomers = customerSteps(await db.getAll("customers"), customers);
  const taken = new Set<string>();
  const records: Ticket[] = [];
  let counts = NOTHING_RESTORED;
  for (let from = 0; from < tickets.length; from += RESTORED_AT_ONCE) {
    if (!(await pace(from, tickets.length))) return undefined;
    const some = tickets.slice(from, from + RESTORED_AT_ONCE);
    // The profile only says how a deadline is counted, which changes no count.
    const steps = await ticketSteps(db.transaction(["tickets", "mergedTickets"], "readonly"), some, taken, {});
    counts = countSteps(counts, steps);
    records.push(...wanted(some, steps));
  }
  return {
    tickets: { counts, records },
    customers: { counts: countSteps(NOTHING_RESTORED, ofCustomers), records: wanted(customers, ofCustomers) },
  };
};
