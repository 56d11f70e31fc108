import { instantAt, toInstant } from "../../../model/instant.ts";
import type { TicketDatabase } from "../database/ticket-database.ts";
import { RESTORE_PERIOD } from "../../model/is-deleted.ts";
import { UNCONFIRMED_AFTER } from "../../model/ticket.ts";
import { DUE_SOON } from "../../model/urgency.ts";

/** Where in the keys of an index the instant is; a key may be the instant itself. */
const PLACES = { deadline: 1, snoozed: 1, deletedDate: 0, confirmation: 2 } as const;
type TimedIndex = keyof typeof PLACES;

/** The first instant in a range of an index, by its keys alone; what is there and is none is passed over. */
const firstInstant = async (
  db: TicketDatabase,
  name: TimedIndex,
  range: IDBKeyRange | null,
): Promise<number | undefined> => {
  let cursor = await db.transaction("tickets").store.index(name).openKeyCursor(range);
  while (cursor) {
    const { key }: { key: unknown } = cursor;
    const text: unknown = Array.isArray(key) ? key[PLACES[name]] : key;
    // Another form of an instant is in the wrong place of the index.
    if (typeof text === "string" && toInstant(text) === text) return Date.parse(text);
    cursor = await cursor.continue();
  }
  return undefined;
};

/**
 * When the passing of time next changes something: a deadline, a reminder before one, the hour before one, the end of a
 * snooze, a deleted ticket that can go, or a submission that nobody confirms any more.
 * @param now milliseconds since 1970
 * @param remindBefore minutes
 * @returns milliseconds since 1970, or undefined where nothing is ahead
 */
export const nextEvent = async (db: TicketDatabase, now: number, remindBefore: number): Promise<number | undefined> => {
  const deadlineAfter = (time: number): Promise<number | undefined> =>
    firstInstant(
      db,
      "deadline",
      IDBKeyRange.bound(["awaitingResponse", instantAt(time), []], ["awaitingResponse", []]),
    );
  const spans = [0, remindBefore * 60_000, DUE_SOON];
  const deadlines = spans.map(async (span) => {
    const deadline = await deadlineAfter(now + span);
    return deadline === undefined ? undefined : deadline - span;
  });
  const snoozes = IDBKeyRange.bound(["awaitingResponse", instantAt(now)], ["awaitingResponse", []], true);
  const sent = IDBKeyRange.bound(
    ["pending", "awaitingResponse", instantAt(now - UNCONFIRMED_AFTER)],
    ["pending", "awaitingResponse", instantAt(now + UNCONFIRMED_AFTER)],
    true,
  );
  const [awake, gone, pending] = await Promise.all([
    firstInstant(db, "snoozed", snoozes),
    firstInstant(db, "deletedDate", null),
    firstInstant(db, "confirmation", sent),
  ]);
  const times = [
    ...(await Promise.all(deadlines)),
    awake,
    gone === undefined ? undefined : gone + RESTORE_PERIOD + 1000,
    pending === undefined ? undefined : pending + UNCONFIRMED_AFTER,
  ];
  const ahead = times.filter((time) => time !== undefined);
  return ahead.length === 0 ? undefined : Math.min(...ahead);
};
