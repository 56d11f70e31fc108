import * as v from "valibot";
import { ticketSchema } from "./ticket.ts";

/** Why a record of a backup is no ticket. */
export interface RecordProblem {
  /** `shape`: it is no record at all. */
  readonly kind: "missing" | "tooLong" | "date" | "value" | "shape";
  /** The part that is wrong, as in the file: `customer.name`. */
  readonly field: string;
  /** The maximum, for what is too long. */
  readonly limit?: number;
}

const problemOf = (issue: v.BaseIssue<unknown>): RecordProblem => {
  const field = v.getDotPath(issue) ?? "";
  if (field === "") return { kind: "shape", field };
  if (issue.received === "undefined") return { kind: "missing", field };
  if (typeof issue.requirement === "number" && /^max_(?:length|entries)$/.test(issue.type))
    return { kind: "tooLong", field, limit: issue.requirement };
  return { kind: issue.type === "raw_transform" ? "date" : "value", field };
};

/** The first thing that keeps a record from being a ticket; undefined where nothing does. */
export const recordProblem = (record: unknown): RecordProblem | undefined => {
  const parsed = v.safeParse(ticketSchema, record);
  return parsed.success ? undefined : problemOf(parsed.issues[0]);
};
