import { readBackup, type BackupReading } from "../../src/tickets/files/backup.ts";

/** What a backup holds that can be read. */
export const readWholeBackup = (text: string): BackupReading => {
  const reading = readBackup(text);
  if (!reading.ok) throw new Error(reading.trouble.detail);
  return reading.value;
};
