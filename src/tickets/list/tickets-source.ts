import type { Ticket } from "../model/ticket.ts";
import type { PopupSource, TicketList } from "../components/hooks/requests-source.ts";
import type { Result } from "../../messages/result.ts";
import type { StoreResult } from "../store/database/store-result.ts";
import type { TicketFilter } from "../store/read/list-tickets.ts";

/** All that the page of all requests needs of the extension around it. */
export interface TicketsSource extends Pick<
  PopupSource,
  "change" | "lastDeleted" | "markSeen" | "now" | "openAddress" | "opened" | "watch" | "watchProblems"
> {
  /** Reads the newest requests that a filter lets through; a long search shows what it has found while it goes on. */
  readonly read: (
    filter: TicketFilter,
    limit: number,
    show: (list: TicketList) => void,
    signal: AbortSignal,
  ) => Promise<StoreResult<void>>;
  /** All requests that a filter lets through, newest first, stretch by stretch. */
  readonly readAll: (filter: TicketFilter, each: (tickets: readonly Ticket[]) => void) => Promise<StoreResult<void>>;
  /** Minutes before a deadline at which a reminder comes. */
  readonly remindBefore: () => Promise<number>;
  /** Puts tickets of a backup into the ticket store; gives how many were not there. */
  readonly restore: (tickets: readonly Ticket[]) => Promise<Result<number>>;
  /** Gives the person a file to keep. */
  readonly saveFile: (name: string, type: string, parts: readonly string[]) => void;
}
