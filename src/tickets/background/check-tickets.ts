import * as v from "valibot";
import { storedItem, type StorageArea, type StoredItem } from "../../platform/stored-item.ts";
import { hasStoreForm, openRecords } from "../store/read/open-records.ts";
import { isDeleted } from "../model/is-deleted.ts";
import { readTicket } from "../model/read-ticket.ts";
import { recordName } from "../model/damaged/record-facts.ts";
import { strayRecords } from "../store/read/stray-records.ts";
import type { Ticket } from "../model/ticket.ts";
import type { TicketDatabase } from "../store/database/ticket-database.ts";
import type { StoreResult } from "../store/database/store-result.ts";
import { oneByOne } from "./one-by-one.ts";
import { updateTicket } from "../store/update-ticket.ts";
import type { NewStoreProblem } from "../store/store-problem.ts";
import type { StoreProblems } from "./store-problems.ts";
import type { TicketWriter } from "./ticket-writer.ts";

export interface CheckDeps {
  readonly store: Pick<TicketWriter, "read" | "write">;
  readonly problems: StoreProblems;
  readonly now: () => number;
  /** Outlives a stopped background, but not the browser. */
  readonly state: StorageArea;
}

/** Maximum number of unreadable requests that are named. */
const NAMED = 5;

/** Maximum number of open requests that one check looks at; the next check goes on from there. */
export const CHECKED_AT_ONCE = 200;

/** Maximum number of unreadable requests whose ids are kept. */
const FOUND_KEPT = 200;

/** A ticket store of fewer records is searched at each sweep: that takes two requests of that number of keys. */
const FEW = 200;

/** Pause between two requests of a search through all keys, in ms: a page that has just been opened reads first. */
const REST = 20;

const rest = (): Promise<void> => new Promise((resolve) => setTimeout(resolve, REST));

/** How far the checks of this session of the browser have come. */
const progressSchema = v.object({
  /** Where among the open requests the next check goes on; absent at their start. */
  place: v.optional(v.tuple([v.string(), v.string(), v.string()])),
  /** All open requests have been looked at once. */
  isRoundDone: v.optional(v.boolean(), false),
  /** Records that no list leads to have been looked for. */
  isSought: v.optional(v.boolean(), false),
  /** Ids of unreadable records. */
  found: v.optional(v.array(v.string()), []),
});
type Progress = v.InferOutput<typeof progressSchema>;

const progressItem = (state: StorageArea): StoredItem<Progress> => storedItem(state, "ticketCheck", progressSchema);

const readProgress = async ({ state }: CheckDeps): Promise<Progress> =>
  (await progressItem(state).read()) ?? { isRoundDone: false, isSought: false, found: [] };

interface OpenPart {
  readonly open: readonly Ticket[];
}

const naming = (records: readonly Ticket[]): NewStoreProblem => ({
  kind: "ticketUnreadable",
  detail: {
    names: records.slice(0, NAMED).map((record) => recordName(record) ?? record.id),
    more: records.length > NAMED,
  },
});

/** Notes what was found, or that nothing is left of it; keeps the progress. */
const conclude = async ({ store, problems, state }: CheckDeps, progress: Progress): Promise<StoreResult<unknown>> => {
  const ids = [...new Set(progress.found)].slice(0, FOUND_KEPT);
  const records = await store.read((db) => Promise.all(ids.map((id) => db.get("tickets", id))));
  if (!records.ok) return records;
  const unreadable = records.value.flatMap((record) =>
    record === undefined || isDeleted(record) || readTicket(record) ? [] : record,
  );
  await progressItem(state).write({ ...progress, found: unreadable.map(({ id }) => id) });
  const isNoted = (await problems.kinds()).includes("ticketUnreadable");
  // Noted once: a person who has seen it does not see it again at each sweep.
  if (unreadable.length > 0 && !isNoted) await problems.raise(naming(unreadable));
  const isSure = progress.isRoundDone && progress.isSought;
  if (unreadable.length === 0 && isNoted && isSure) await problems.clear("ticketUnreadable");
  return records;
};

/** The next open requests from a place on, and where the next check goes on. */
const nextOpen = async (db: TicketDatabase, from: Progress["place"]): Promise<Pick<Progress, "place"> & OpenPart> => {
  const open: Ticket[] = [];
  let place = from;
  do {
    const part = await openRecords(db, CHECKED_AT_ONCE - open.length, place);
    open.push(...part.records);
    place = part.next && [...part.next];
  } while (place && open.length < CHECKED_AT_ONCE);
  return { open, place };
};

/** Brings the dates of a ticket to the form by which the ticket store is in order. */
const inStoreForm = ({ store, now }: CheckDeps, { id }: Ticket): Promise<StoreResult<unknown>> =>
  store.write("update", (db) => updateTicket(db, id, now(), (read) => ({ ...read })));

/**
 * Looks at the next open requests. Notices those that cannot be read, so that the pages name them, and corrects dates
 * that an earlier version took from a backup as they were.
 */
export const checkTickets = async (deps: CheckDeps): Promise<StoreResult<unknown>> => {
  const progress = await readProgress(deps);
  const part = await deps.store.read((db) => nextOpen(db, progress.place));
  if (!part.ok) return part;
  const { open, place } = part.value;
  const outOfForm = open.filter((record) => {
    const ticket = readTicket(record);
    return ticket !== undefined && !hasStoreForm(record, ticket);
  });
  const corrected = await oneByOne(outOfForm, (record) => inStoreForm(deps, record));
  if (!corrected.ok) return corrected;
  const unreadable = open.filter((record) => !readTicket(record)).map(({ id }) => id);
  return conclude(deps, {
    isSought: progress.isSought,
    isRoundDone: progress.isRoundDone || place === undefined,
    found: [...progress.found, ...unreadable],
    ...(place && { place }),
  });
};

const hasFew = async (db: TicketDatabase): Promise<boolean> => (await db.getAllKeys("tickets", null, FEW)).length < FEW;

/** Looks once per session of the browser for records that no list leads to, in small steps through all keys. */
export const seekStrays = async (deps: CheckDeps): Promise<StoreResult<unknown>> => {
  const few = await deps.store.read(hasFew);
  if (!few.ok || ((await readProgress(deps)).isSought && !few.value)) return few;
  const strays = await deps.store.read((db) => strayRecords(db, rest));
  if (!strays.ok) return strays;
  const progress = await readProgress(deps);
  const found = [...progress.found, ...strays.value.map(({ id }) => id)];
  return conclude(deps, { ...progress, isSought: true, found });
};
