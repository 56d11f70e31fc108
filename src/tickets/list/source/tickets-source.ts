import type { Density } from "./density.ts";
import type { SavedView } from "./saved-views.ts";
import type { Ticket } from "../../model/ticket.ts";
import type { PopupSource } from "../../components/hooks/requests-source.ts";
import type { RequestByHand } from "../../model/by-hand/request-by-hand.ts";
import type { MessageReply } from "../../../messages/replies.ts";
import type { Result } from "../../../messages/result.ts";
import type { CatalogService } from "../../store/catalog/serve-catalog.ts";
import type { StoreResult } from "../../store/database/store-result.ts";
import type { FilesSource } from "../files/files-source.ts";

/** What the page keeps of how the person likes it. */
export interface Kept {
  readonly views: readonly SavedView[];
  readonly density: Density;
}

/** All that the page of all requests needs of the extension around it. */
export interface TicketsSource
  extends
    FilesSource,
    Pick<
      PopupSource,
      "change" | "lastDeleted" | "markSeen" | "now" | "openAddress" | "opened" | "readSelf" | "watch" | "watchProblems"
    >,
    Required<Pick<PopupSource, "changeMany">> {
  /** The newest requests, by the index of the ticket store: the first rows of a page that is just opened. */
  readonly newest: (limit: number) => Promise<StoreResult<readonly Ticket[]>>;
  /** Finds requests and puts them in order, in the whole ticket store. */
  readonly catalog: CatalogService;
  /** One request as it is stored. */
  readonly one: (id: string) => Promise<StoreResult<Ticket | undefined>>;
  /** Adds a request that the person has typed. */
  readonly add: (request: RequestByHand) => Promise<Result<MessageReply<"addTicket">>>;
  readonly readKept: () => Promise<Kept>;
  readonly writeKept: (kept: Partial<Kept>) => Promise<void>;
  /** Puts a text on the clipboard. */
  readonly copy: (text: string) => Promise<void>;
  /** Opens the browser's print dialog. */
  readonly print: () => void;
}
