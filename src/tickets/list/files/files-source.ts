import type { Result } from "../../../messages/result.ts";
import type { BackupContent, BackupReading } from "../../files/backup.ts";
import type { Pace } from "../../files/read-backup.ts";
import type { SeparatorName } from "../../files/csv-separator.ts";
import type { BackupFacts } from "../../model/backup/backup-age.ts";
import type { Ticket } from "../../model/ticket.ts";
import type { StoreResult } from "../../store/database/store-result.ts";
import type { TicketFilter } from "../../store/read/list-tickets.ts";
import type { ChosenRestore, RestoreEnd, RestorePlan } from "./restore-plan.ts";

/** All that files in and out need of the extension around the page. */
export interface FilesSource {
  readonly now: () => number;
  /** All requests that a filter lets through, newest first, stretch by stretch. */
  readonly readAll: (filter: TicketFilter, each: (tickets: readonly Ticket[]) => void) => Promise<StoreResult<void>>;
  /** Minutes before a deadline at which a reminder comes. */
  readonly remindBefore: () => Promise<number>;
  /** What divides the cells of an exported table: as the person chose last, else by the browser's locale. */
  readonly readSeparator: () => Promise<SeparatorName>;
  readonly saveSeparator: (separator: SeparatorName) => void;
  /** Gives the person a file to keep. */
  readonly saveFile: (name: string, type: string, parts: readonly string[]) => void;
  /** What a backup holds beside the requests, as it is stored: the customer directory and the person's settings. */
  readonly readBesides: () => Promise<StoreResult<Pick<BackupContent, "customers" | "settings">>>;
  /** What is known of the last backup; undefined where nobody is to be reminded of one. */
  readonly readBackup: () => Promise<BackupFacts | undefined>;
  /** A backup of everything was saved a moment ago. */
  readonly backedUp: () => void;
  /** Looks what a restore would do; undefined where the person has stopped it. */
  readonly planRestore: (backup: BackupReading, pace: Pace) => Promise<StoreResult<RestorePlan | undefined>>;
  /** Writes what was chosen of a backup, all of it or nothing; the signal stops it as long as it is not written. */
  readonly restore: (chosen: ChosenRestore, pace: Pace, signal: AbortSignal) => Promise<Result<RestoreEnd>>;
}
