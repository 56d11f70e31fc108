import type { TicketChange } from "../../../messages/message-list.ts";
import type { OwnTicketChange } from "../../../messages/ticket-change.ts";
import type { MessageReply } from "../../../messages/replies.ts";
import type { Result } from "../../../messages/result.ts";
import type { StoreResult } from "../../store/database/store-result.ts";
import type { Ticket } from "../../model/ticket.ts";
import type { StoreProblem } from "../../store/store-problem.ts";
import type { OpenCounts } from "../../store/read/open-counts.ts";
import type { CustomerToOpen } from "../../store/customers/customers-to-open.ts";
import type { Need } from "../../model/urgency.ts";
import type { KeepDraft } from "./drafts.ts";

/** The person who looks at a list. */
export interface Self {
  /** By their contact details; undefined where these name nobody. */
  readonly name: string | undefined;
  /** Whether a team is on. */
  readonly isInTeam: boolean;
}

/** Requests to show, the most urgent first. */
export interface TicketList {
  readonly tickets: readonly Ticket[];
  /** There are more than were asked for. */
  readonly more: boolean;
}

/** What the popup shows: the open requests, those that match a search, or those that need the person for a reason. */
export interface PopupFilter {
  readonly search: string;
  readonly need?: Need | undefined;
  /** Only what this person looks after. */
  readonly keeper?: string | undefined;
}

/** All that the popup needs of the extension around it. */
export interface PopupSource {
  /**
   * Reads the open requests, or those of the whole ticket store that match a search. A long search shows what it has
   * found while it goes on.
   */
  readonly read: (
    filter: PopupFilter,
    limit: number,
    show: (list: TicketList) => void,
    signal: AbortSignal,
  ) => Promise<StoreResult<void>>;
  /** The first rows are shown, or cannot be: what else is to be done at an opening may be done now. */
  readonly opened: () => void;
  /** Calls back whenever the ticket store has changed. */
  readonly watch: (changed: () => void, signal: AbortSignal) => void;
  /**
   * Calls back where the ticket store cannot be opened because another page, with an older copy of us, holds it open.
   */
  readonly watchBlocked: (blocked: () => void) => void;
  /** Counts the open requests of the whole ticket store, or those that one person looks after. */
  readonly count: (now: number, keeper?: string) => Promise<StoreResult<OpenCounts>>;
  /** Who the person is. */
  readonly readSelf: () => Promise<Self>;
  /** Whether anybody but this person looks after a request. */
  readonly hasOtherKeepers: (person: string) => Promise<StoreResult<boolean>>;
  /** Remembers whose requests alone are shown; undefined: everybody's. */
  readonly saveKeeper: (keeper: string | undefined) => void;
  /** Says what is wrong with the ticket store, now and at each change. */
  readonly watchProblems: (changed: (problems: readonly StoreProblem[]) => void, signal: AbortSignal) => void;
  /** The person has seen this problem. */
  readonly markSeen: (problem: StoreProblem) => void;
  /** Changes a request; what can be taken back of it is in the result. */
  readonly change: (id: string, change: TicketChange) => Promise<Result<MessageReply<"changeTicket">>>;
  /** The same of many at once, at most `CHANGED_AT_ONCE`; a page that changes one at a time has no use for it. */
  readonly changeMany?: (
    changes: readonly { readonly id: string; readonly change: OwnTicketChange }[],
  ) => Promise<Result<MessageReply<"changeTickets">>>;
  /** The request that was deleted last between two moments. */
  readonly lastDeleted: (from: number, to: number) => Promise<StoreResult<Ticket | undefined>>;
  readonly openAddress: (address: string) => void;
  readonly openOptions: () => void;
  /** Shows the page of all requests. */
  readonly openAll: () => void;
  readonly now: () => number;
  /** One request as it is stored. */
  readonly readTicket: (id: string) => Promise<StoreResult<Ticket | undefined>>;
  /** The customers whose portals can be opened. */
  readonly customers: () => Promise<StoreResult<readonly CustomerToOpen[]>>;
  /**
   * Keeps what is typed about a request but may not be saved, as the popup closes at the first click beside it;
   * undefined forgets it.
   */
  readonly saveDraft: KeepDraft;
}
