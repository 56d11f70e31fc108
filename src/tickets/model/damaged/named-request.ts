import type { Ticket } from "../ticket.ts";
import { recordName } from "./record-facts.ts";

/** What is needed of a request to change it and to say which one it was. */
export type NamedRequest = Pick<Ticket, "id" | "title">;

/** An unreadable record, by the name that can still be read. */
export const namedRecord = (record: Ticket): NamedRequest => ({ id: record.id, title: recordName(record) ?? "" });
