import { timeOf } from "../../../model/instant.ts";

/** Minimum age of the last backup, or of the first request without one, of which the person is reminded, in ms. */
const REMINDED_AFTER = 30 * 24 * 60 * 60_000;

/** What is known of the last backup. */
export interface BackupFacts {
  /** An instant: when the last one was saved. */
  readonly saved?: string | undefined;
  /** An instant: when the first request was filed; none where there are no requests. */
  readonly firstRequest?: string | undefined;
}

/** Whether a backup is due at `now` (milliseconds since 1970). One from the future was saved by a wrong clock. */
export const isBackupDue = ({ saved, firstRequest }: BackupFacts, now: number): boolean => {
  const first = timeOf(firstRequest);
  if (first === undefined) return false;
  const last = timeOf(saved);
  return now - (last === undefined || last > now ? first : last) >= REMINDED_AFTER;
};
