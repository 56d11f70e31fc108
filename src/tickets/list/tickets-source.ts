import type { PopupSource, TicketList } from "../components/hooks/requests-source.ts";
import type { StoreResult } from "../store/database/store-result.ts";
import type { FilesSource } from "./files/files-source.ts";
import type { TicketFilter } from "../store/read/list-tickets.ts";

/** All that the page of all requests needs of the extension around it. */
export interface TicketsSource
  extends
    FilesSource,
    Pick<
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
}
