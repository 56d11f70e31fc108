import * as v from "valibot";
import type { SupportProfile } from "../../model/service-level-agreement.ts";
import { RESTORED_AT_ONCE } from "../../model/ticket.ts";
import type { TicketDatabase } from "../database/ticket-database.ts";
import { customerSteps } from "./customer-steps.ts";
import type { RestoredRecords } from "./restore-records.ts";
import { ticketSteps } from "./ticket-steps.ts";

/** A record that a restore writes, in the state in which it writes it: where it is found, the restore was done. */
export const restoreWitnessSchema = v.object({
  store: v.picklist(["tickets", "customers"]),
  id: v.string(),
  updatedDate: v.string(),
  revision: v.optional(v.number()),
});
export type RestoreWitness = v.InferOutput<typeof restoreWitnessSchema>;

/** The first record that a restore will write, as it is not in the store yet; undefined where it writes none. */
export const restoreWitness = async (
  db: TicketDatabase,
  { tickets, customers }: RestoredRecords,
  profile: SupportProfile,
): Promise<RestoreWitness | undefined> => {
  const ofCustomers = customerSteps(await db.getAll("customers"), customers);
  for (const step of ofCustomers)
    if (step.kind !== "skipped")
      return { store: "customers", id: step.record.id, updatedDate: step.record.updatedDate };
  const taken = new Set<string>();
  for (let from = 0; from < tickets.length; from += RESTORED_AT_ONCE) {
    const some = tickets.slice(from, from + RESTORED_AT_ONCE);
    for (const step of await ticketSteps(
      db.transaction(["tickets", "mergedTickets"], "readonly"),
      some,
      taken,
      profile,
    )) {
      if (step.kind === "skipped") continue;
      const { id, updatedDate, revision } = step.record;
      return { store: "tickets", id, updatedDate, revision };
    }
  }
  return undefined;
};

/** Whether a restore was done, by a record that it wrote. */
export const isRestoreDone = async (
  db: TicketDatabase,
  { store, id, updatedDate, revision }: RestoreWitness,
): Promise<boolean> => {
  const record = store === "tickets" ? await db.get("tickets", id) : await db.get("customers", id);
  if (record?.updatedDate !== updatedDate) return false;
  return revision === undefined || ("revision" in record && record.revision === revision);
};
