import * as v from "valibot";
import { ticketSchema } from "../model/ticket.ts";

/** A backup as it stands in a file. */
export const backupSchema = v.object({ format: v.literal("on-behalf-backup"), version: v.literal(1), date: v.string(), tickets: v.array(ticketSchema) });
export type Backup = v.InferOutput<typeof backupSchema>;

/** A file is no backup of ours, or not a whole one. */
export class InvalidBackupError extends Error {
  override readonly name = "InvalidBackupError";
}

/**
 * Reads a backup; every ticket in it is checked.
 * @throws InvalidBackupError
 */
export const readBackup = (text: string): Backup => {
  let raw: unknown;
  try {
    raw = JSON.parse(text);
  } catch (error) {
    throw new InvalidBackupError("No JSON", { cause: error });
  }
  const parsed = v.safeParse(backupSchema, raw);
  if (!parsed.success) throw new InvalidBackupError(v.summarize(parsed.issues.slice(0, 3) as typeof parsed.issues));
  return parsed.output;
};
