import { purgeDeleted } from "../tickets/purge-deleted.ts";
import type { BackgroundContext } from "./background-context.ts";
import { checkClock } from "./check-clock.ts";
import { isLogDown } from "./log-writer.ts";
import { moveSubmissions } from "./move-submissions.ts";
import { replayOutcomes } from "./record-outcome.ts";
import { remind, type RemindParts } from "./remind.ts";
import { showUrgency, type UrgencyParts } from "./show-urgency.ts";

type SweepParts = Pick<BackgroundContext, "discarded" | "exclusively" | "local" | "log" | "problems" | "now" | "session"> & RemindParts & UrgencyParts;

/**
 * Does all that waits: submissions and outcomes that are not in the log yet, a log that works again, deleted tickets, a look at the clock,
 * missed reminders, the badge and the next alarm. Done at any moment and any number of times it makes the same. Where the log does not work
 * it ends early; the problem is noted by then.
 */
export const sweep = (parts: SweepParts): Promise<void> =>
  parts.exclusively("sweep", async () => {
    try {
      await moveSubmissions(parts);
      await replayOutcomes(parts);
      await parts.log.recover();
      const old = await parts.log.read((db) => db.countFromIndex("tickets", "deletedDate"));
      if (old > 0) await parts.log.write("count", (db) => purgeDeleted(db, parts.now()));
      await checkClock(parts);
      await remind(parts);
      await showUrgency(parts);
    } catch (error) {
      if (!isLogDown(error)) throw error;
    }
  });
