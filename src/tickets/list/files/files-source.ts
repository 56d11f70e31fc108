import type { Result } from "../../../messages/result.ts";
import type { SeparatorName } from "../../files/csv-separator.ts";
import type { Ticket } from "../../model/ticket.ts";
import type { StoreResult } from "../../store/database/store-result.ts";
import type { TicketFilter } from "../../store/read/list-tickets.ts";

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
  /** Puts tickets of a backup into the ticket store; gives how many were not there. */
  readonly restore: (tickets: readonly Ticket[]) => Promise<Result<number>>;
}
