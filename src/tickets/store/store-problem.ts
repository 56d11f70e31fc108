import * as v from "valibot";

/** The key of the list of problems in `storage.local`. */
export const STORE_PROBLEMS_KEY = "logProblems";

/**
 * Problems whose detail is a text: what the browser said, or nothing.
 *
 * `invalidSubmission`: a write-ahead entry makes no ticket and is kept aside. `logUnavailable`: the database does not
 * work, submissions wait in `storage.local`. `logFull`: the same for want of space on the disk; they wait in memory if
 * need be. `logNewer`: a later version has written it. `logPrivate`: the browser keeps none, as it keeps no history.
 * `logBlocked`: it is being brought up to date, and waits for another page of ours. `memoryFull`: the browser has no
 * room in memory for what is known of open portals.
 */
const TEXT_KINDS = [
  "invalidSubmission",
  "logUnavailable",
  "logFull",
  "logNewer",
  "logPrivate",
  "logBlocked",
  "memoryFull",
] as const;

/** Those that are over as soon as something is written again. */
export const DOWN_KINDS = ["logUnavailable", "logFull", "logNewer", "logPrivate", "logBlocked"] as const;

/** When it was noticed last. */
const date = v.string();

const storeProblemSchema = v.variant("kind", [
  v.object({ kind: v.picklist(TEXT_KINDS), date, detail: v.string() }),
  /** The ticket store came back empty although tickets were in it. */
  v.object({ kind: v.literal("logLost"), date, detail: v.object({ lost: v.number(), restored: v.number() }) }),
  /** The clock is before the time of the latest request. */
  v.object({ kind: v.literal("clockBack"), date, detail: v.object({ latest: v.string() }) }),
  /** Open requests cannot be read; `more` of them than are named. */
  v.object({
    kind: v.literal("ticketUnreadable"),
    date,
    detail: v.object({ names: v.array(v.string()), more: v.boolean() }),
  }),
]);

/** What went wrong with the ticket store, for the pages to show in words. */
export type StoreProblem = v.InferOutput<typeof storeProblemSchema>;
export type StoreProblemKind = StoreProblem["kind"];

type Undated<T> = T extends unknown ? Omit<T, "date"> : never;
/** A problem as it is noticed. */
export type NewStoreProblem = Undated<StoreProblem>;

/** Until version 0.1 each detail was one text. */
const textDetailSchema = v.object({ kind: v.string(), date: v.string(), detail: v.string() });

const migrated = (entry: unknown): unknown => {
  const old = v.safeParse(textDetailSchema, entry);
  if (!old.success) return entry;
  const { kind, detail } = old.output;
  if (kind === "logLost") {
    const [lost = 0, restored = 0] = detail.split(" ").map(Number);
    return { ...old.output, detail: { lost, restored } };
  }
  if (kind === "clockBack") return { ...old.output, detail: { latest: detail } };
  return kind === "ticketUnreadable" ? { ...old.output, detail: { names: [detail], more: false } } : entry;
};

/** The list as it is stored; an entry that cannot be read, as of a later version, is left out of it. */
export const storeProblemsSchema = v.pipe(
  v.array(v.unknown()),
  v.transform((entries) => entries.map(migrated).filter((entry) => v.is(storeProblemSchema, entry))),
);
