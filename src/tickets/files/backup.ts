import type { Customer } from "../model/customer.ts";
import { recordText } from "../model/damaged/record-facts.ts";
import type { RecordProblem } from "../model/damaged/record-problem.ts";
import type { Ticket } from "../model/ticket.ts";

export const BACKUP_FORMAT = "on-behalf-backup";

/** Of a backup of a later version nothing is taken: what it means may have changed. A new part needs no new version. */
export const BACKUP_VERSION = 1;

/** What a backup consists of; each part can be restored without the others. */
export const BACKUP_PARTS = ["tickets", "customers", "settings"] as const;
export type BackupPart = (typeof BACKUP_PARTS)[number];

/** Maximum size of a backup that is read, in bytes; 20,000 requests with long notes stay well below. */
export const MAX_BACKUP_SIZE = 256 * 1024 * 1024;

/** A record of a backup that is left out. */
export interface BrokenRecord {
  readonly part: "tickets" | "customers";
  /** Title and number, or the name of a customer, as far as they can be read. */
  readonly name?: string | undefined;
  /** Its place in its part of the file; the first is 1. */
  readonly place: number;
  readonly problem: RecordProblem;
}

/** What a backup holds, and what of it is left out. */
export interface BackupReading {
  readonly tickets: readonly Ticket[];
  readonly customers: readonly Customer[];
  /** The person's settings as they are in the file; the settings themselves say what can be used of them. */
  readonly settings: Readonly<Record<string, unknown>>;
  readonly broken: readonly BrokenRecord[];
  /** Parts that are no list, or no settings. */
  readonly brokenParts: readonly BackupPart[];
  /** Parts that this version does not know, by their names in the file. */
  readonly unknownParts: readonly string[];
}

/**
 * Why nothing of a file can be taken. `empty`: there is nothing in it. `tooLarge`: beyond `MAX_BACKUP_SIZE`. `cutOff`:
 * a backup of ours that is not whole. `foreign`: something else. `newer`: of a later version. `nothing`: all of it is
 * broken. `cancelled`: the person has stopped the reading.
 */
export interface BackupTrouble {
  readonly kind: "empty" | "tooLarge" | "cutOff" | "foreign" | "newer" | "nothing" | "cancelled";
  /** Its records, where it has any. */
  readonly broken: readonly BrokenRecord[];
}

/** What goes into a backup, as it is stored. */
export interface BackupContent {
  readonly tickets: readonly unknown[];
  readonly customers: readonly unknown[];
  readonly settings: unknown;
}

const listOf = (records: readonly unknown[]): string => `[${records.map(recordText).join(",\n")}]`;

/**
 * A backup, in parts of a file. Records that cannot be read are in it too: nothing of them gets lost, and whoever
 * restores it sees them named.
 * @param date an instant
 */
export const writeBackup = ({ tickets, customers, settings }: BackupContent, date: string): readonly string[] => {
  const head = JSON.stringify({ format: BACKUP_FORMAT, version: BACKUP_VERSION, date });
  return [
    `${head.slice(0, -1)},\n"settings":${JSON.stringify(settings ?? {})},\n"customers":`,
    listOf(customers),
    ',\n"tickets":',
    listOf(tickets),
    "}\n",
  ];
};
