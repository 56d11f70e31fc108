import * as v from "valibot";
import { done, failed, type Outcome } from "../../model/outcome.ts";
import { ticketSchema, type Ticket } from "../model/ticket.ts";
import { recordName, recordText } from "../model/record-facts.ts";
import { recordProblem, type RecordProblem } from "../model/record-problem.ts";

/** A backup as it is in a file; each of its records is looked at by itself. */
const backupSchema = v.object({
  format: v.literal("on-behalf-backup"),
  version: v.literal(1),
  tickets: v.array(v.unknown()),
});

/** A record of a backup that is no ticket. */
export interface BrokenRecord {
  /** Title and number, as far as they can be read. */
  readonly name?: string | undefined;
  /** Its place in the file; the first is 1. */
  readonly place: number;
  readonly problem: RecordProblem;
}

/** What a backup holds: the tickets, and what is left out. */
export interface BackupReading {
  readonly tickets: readonly Ticket[];
  readonly broken: readonly BrokenRecord[];
}

/** Why a file is no backup of ours, or nothing of it can be read. */
export interface BackupTrouble {
  readonly detail: string;
  /** Its records, where it has any. */
  readonly broken: readonly BrokenRecord[];
}

const parse = (text: string): unknown => {
  try {
    return JSON.parse(text);
  } catch (error) {
    if (error instanceof SyntaxError) return undefined;
    throw error;
  }
};

/** Reads a backup. Every ticket in it is checked, and a broken one does not keep the others out. */
export const readBackup = (text: string): Outcome<BackupReading, BackupTrouble> => {
  const json = parse(text);
  if (json === undefined) return failed({ detail: "No JSON", broken: [] });
  const parsed = v.safeParse(backupSchema, json);
  if (!parsed.success) return failed({ detail: v.summarize(parsed.issues), broken: [] });
  const tickets: Ticket[] = [];
  const broken: BrokenRecord[] = [];
  for (const [index, record] of parsed.output.tickets.entries()) {
    const problem = recordProblem(record);
    if (problem) broken.push({ name: recordName(record), place: index + 1, problem });
    else tickets.push(v.parse(ticketSchema, record));
  }
  if (tickets.length === 0 && broken.length > 0) return failed({ detail: `0/${broken.length}`, broken });
  return done({ tickets, broken });
};

/**
 * A backup of records as the ticket store has them, in parts. Those that cannot be read are in it too: nothing of them
 * gets lost, and whoever restores it sees them named.
 */
export const writeBackup = (records: readonly unknown[], date: string): readonly string[] => {
  const head = JSON.stringify({ format: "on-behalf-backup", version: 1, date });
  return [`${head.slice(0, -1)},"tickets":[`, records.map(recordText).join(",\n"), "]}"];
};
