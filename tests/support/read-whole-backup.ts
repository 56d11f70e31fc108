import type { BackupReading } from "../../src/tickets/files/backup.ts";
import { readBackup } from "../../src/tickets/files/read-backup.ts";

/** A pace that stops nothing. */
export const atOnce = (): Promise<boolean> => Promise.resolve(true);

/** What a backup holds that can be read. */
export const readWholeBackup = async (text: string): Promise<BackupReading> => {
  const reading = await readBackup(text, atOnce);
  if (!reading.ok) throw new Error(reading.trouble.kind);
  return reading.value;
};
