import { purgeDeleted } from "../store/purge-deleted.ts";
import type { Exclusively } from "../../platform/exclusively.ts";
import { checkClock, type ClockDeps } from "./check-clock.ts";
import { checkTickets, seekStrays, type CheckDeps } from "./check-tickets.ts";
import type { StoreResult } from "../store/database/store-result.ts";
import type { TicketWriter } from "./ticket-writer.ts";
import { oneByOne } from "./one-by-one.ts";
import { remind, type RemindDeps } from "./remind.ts";
import { showUrgency, type UrgencyDeps } from "./show-urgency.ts";

export interface SweepDeps extends CheckDeps, ClockDeps, RemindDeps, UrgencyDeps {
  readonly readSettings: UrgencyDeps["readSettings"] & RemindDeps["readSettings"];
  readonly store: TicketWriter;
  readonly exclusively: Exclusively;
  /** What waits to be written and is not this folder's: it comes first. */
  readonly before: readonly (() => Promise<StoreResult<unknown>>)[];
}

const purge = async ({ store, now }: SweepDeps): Promise<StoreResult<unknown>> => {
  const old = await store.read((db) => db.countFromIndex("tickets", "deletedDate"));
  return old.ok && old.value > 0 ? store.write("count", (db) => purgeDeleted(db, now())) : old;
};

const STEPS: readonly ((deps: SweepDeps) => Promise<StoreResult<unknown>>)[] = [
  ({ store }) => store.recover(),
  purge,
  checkClock,
  checkTickets,
  remind,
  showUrgency,
];

/**
 * Does all that waits: submissions and outcomes that are not in the ticket store yet, a ticket store that works again,
 * deleted tickets, a look at the clock and at tickets that cannot be read, missed reminders, the badge and the next
 * alarm. Done at any moment and any number of times it makes the same. One step that fails does not keep the others
 * from theirs. Where the ticket store does not work it ends early; the problem is noted by then.
 *
 * No step reads a number of records that grows with the ticket store. The one search through all keys of a large one
 * comes once per session of the browser, after all else, in small steps, and keeps no further sweep waiting.
 */
export const sweep = async (deps: SweepDeps): Promise<void> => {
  await deps.exclusively("sweep", () => oneByOne([...deps.before, ...STEPS], (step) => step(deps)));
  await deps.exclusively("strays", () => seekStrays(deps));
};
