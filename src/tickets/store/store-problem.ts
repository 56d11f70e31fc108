import * as v from "valibot";

/** The key of the list of problems in `storage.local`. */
export const STORE_PROBLEMS_KEY = "logProblems";

/**
 * What went wrong with the ticket store, for the pages to tell in words.
 *
 * `invalidSubmission`: a write-ahead entry makes no ticket and is kept aside. `logUnavailable`: the database does not
 * work, submissions wait in `storage.local`. `logFull`: the same for want of space on the disk, where they wait in memory if
 * need be. `logNewer`: a later version has written it. `logBlocked`: it is being brought up to date, and waits for another
 * page of ours. `logLost`: it came back empty
 * although tickets were in it; the detail is their number, and that of those that could be restored. `clockBack`: the clock stands before the time of the latest request.
 * `ticketUnreadable`: open requests cannot be read; the detail names them. `memoryFull`: the browser has no room in memory
 * for what is known of open portals.
 */
export const LOG_PROBLEM_KINDS = [
  "invalidSubmission",
  "logUnavailable",
  "logFull",
  "logNewer",
  "logBlocked",
  "logLost",
  "clockBack",
  "ticketUnreadable",
  "memoryFull",
] as const;
export type StoreProblemKind = (typeof LOG_PROBLEM_KINDS)[number];

/** Those that are over as soon as something is written again. */
export const DOWN_KINDS = [
  "logUnavailable",
  "logFull",
  "logNewer",
  "logBlocked",
] as const satisfies readonly StoreProblemKind[];

const storeProblemSchema = v.object({
  kind: v.picklist(LOG_PROBLEM_KINDS),
  /** When it was noticed last. */
  date: v.string(),
  detail: v.string(),
});
export type StoreProblem = v.InferOutput<typeof storeProblemSchema>;

/** The list as it is stored; an entry that cannot be read, as of a later version, is left out of it. */
export const storeProblemsSchema = v.pipe(
  v.array(v.unknown()),
  v.transform((entries) => entries.filter((entry) => v.is(storeProblemSchema, entry))),
);
