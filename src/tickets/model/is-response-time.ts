import { timeOf } from "../../model/instant.ts";
import type { Ticket } from "./ticket.ts";

/** Minute in ms: times of a response are typed to the minute, so the one of filing counts whole. */
const MINUTE = 60_000;

/** Whether a response can have come then: not before the request was filed, and not later than `now`; all in ms. */
export const isResponseTime = ({ createdDate }: Pick<Ticket, "createdDate">, at: number, now: number): boolean => {
  const filed = timeOf(createdDate);
  return at <= now && (filed === undefined || at >= Math.floor(filed / MINUTE) * MINUTE);
};
