import type { LogDatabase } from "./log-database.ts";
import { RESTORE_PERIOD } from "./purge-deleted.ts";
import { DUE_SOON } from "./urgency.ts";

const date = (time: number): string => new Date(time).toISOString();

/**
 * When the passing of time next changes something: a deadline, a reminder before one, the hour before one, the end of a
 * snooze, or a deleted ticket that can go.
 * @param now milliseconds since 1970
 * @param remindBefore minutes
 * @returns milliseconds since 1970, or undefined where nothing is ahead
 */
export const nextEvent = async (db: LogDatabase, now: number, remindBefore: number): Promise<number | undefined> => {
  const deadlineAfter = async (time: number): Promise<number | undefined> => {
    const range = IDBKeyRange.bound(["awaitingResponse", date(time), []], ["awaitingResponse", []]);
    const [ticket] = await db.getAllFromIndex("tickets", "deadline", range, 1);
    return ticket?.serviceLevelAgreement && Date.parse(ticket.serviceLevelAgreement.expirationTime);
  };
  const leads = [0, remindBefore * 60_000, DUE_SOON];
  const deadlines = leads.map(async (lead) => {
    const deadline = await deadlineAfter(now + lead);
    return deadline === undefined ? undefined : deadline - lead;
  });
  const snoozes = IDBKeyRange.bound(["awaitingResponse", date(now)], ["awaitingResponse", []], true);
  const snoozed = db.getAllFromIndex("tickets", "snoozed", snoozes, 1).then(([ticket]) => ticket?.snoozedUntil);
  const deleted = db.getAllFromIndex("tickets", "deletedDate", null, 1).then(([ticket]) => ticket?.deletedDate);
  const [awake, gone] = await Promise.all([snoozed, deleted]);
  const times = [
    ...(await Promise.all(deadlines)),
    awake === undefined ? undefined : Date.parse(awake),
    gone === undefined ? undefined : Date.parse(gone) + RESTORE_PERIOD + 1000,
  ];
  const ahead = times.filter((time) => time !== undefined);
  return ahead.length === 0 ? undefined : Math.min(...ahead);
};
