import { purgeDeleted } from "../store/purge-deleted.ts";
import type { BackgroundContext } from "../../entries/background/background-context.ts";
import { checkClock } from "./check-clock.ts";
import { checkTickets, seekStrays } from "./check-tickets.ts";
import { isStoreDown } from "./ticket-writer.ts";
import { moveSubmissions } from "../../submission/background/move-submissions.ts";
import { oneByOne } from "./one-by-one.ts";
import { replayOutcomes } from "../../submission/background/record-outcome.ts";
import { remind, type RemindParts } from "./remind.ts";
import { showUrgency, type UrgencyParts } from "./show-urgency.ts";

type SweepParts = Pick<
  BackgroundContext,
  "discarded" | "exclusively" | "local" | "store" | "problems" | "now" | "session" | "state"
> &
  RemindParts &
  UrgencyParts;

const purge = async ({ store, now }: SweepParts): Promise<void> => {
  const old = await store.read((db) => db.countFromIndex("tickets", "deletedDate"));
  if (old > 0) await store.write("count", (db) => purgeDeleted(db, now()));
};

const STEPS: readonly ((parts: SweepParts) => Promise<void>)[] = [
  moveSubmissions,
  replayOutcomes,
  ({ store }) => store.recover(),
  purge,
  checkClock,
  checkTickets,
  remind,
  showUrgency,
];

const unlessDown = async (work: Promise<void>): Promise<void> => {
  try {
    await work;
  } catch (error) {
    if (!isStoreDown(error)) throw error;
  }
};

/**
 * Does all that waits: submissions and outcomes that are not in the ticket store yet, a ticket store that works again,
 * deleted tickets, a look at the clock and at tickets that cannot be read, missed reminders, the badge and the next
 * alarm. Done at any moment and any number of times it makes the same. One step that fails does not keep the others from
 * theirs. Where the ticket store does not work it ends early; the problem is noted by then.
 *
 * No step reads a number of records that grows with the ticket store. The one search through all keys of a large one
 * comes once per session of the browser, after all else, in small steps, and keeps no further sweep waiting.
 */
export const sweep = async (parts: SweepParts): Promise<void> => {
  await parts.exclusively("sweep", () => unlessDown(oneByOne(STEPS, (step) => step(parts))));
  await parts.exclusively("strays", () => unlessDown(seekStrays(parts)));
};
