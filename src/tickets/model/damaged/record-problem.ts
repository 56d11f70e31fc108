import * as v from "valibot";
import { done, failed, type Outcome } from "../../../model/outcome.ts";

/** Why a record of a backup cannot be taken. */
export interface RecordProblem {
  /** `shape`: it is no record at all. `nobody`: it names no customer. `twice`: the file has a later state of it too. */
  readonly kind: "missing" | "tooLong" | "date" | "value" | "shape" | "nobody" | "twice";
  /** The part that is wrong, as in the file: `customer.name`; empty where it is the whole record. */
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

/** A record of a backup in its shape, or the first thing that keeps it from it. */
export const checkedRecord = <S extends v.GenericSchema>(
  schema: S,
  record: unknown,
): Outcome<v.InferOutput<S>, RecordProblem> => {
  const parsed = v.safeParse(schema, record);
  return parsed.success ? done(parsed.output) : failed(problemOf(parsed.issues[0]));
};
