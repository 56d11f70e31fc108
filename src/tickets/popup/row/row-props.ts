import type { TicketChange } from "../../../messages/message-list.ts";
import type { Translate } from "../../../words/translate.ts";
import type { Ticket } from "../../model/ticket.ts";
import type { PopupDrafts } from "../../components/hooks/use-drafts.ts";

/** What a row of the popup needs, and what it can do. */
export interface RowProps {
  readonly ticket: Ticket;
  /** Milliseconds since 1970. */
  readonly now: number;
  readonly drafts: PopupDrafts;
  /** The person, in a list of several people; only then it is said whose a request is. */
  readonly self: string | undefined;
  readonly t: Translate;
  readonly onChange: (ticket: Ticket, change: TicketChange) => void;
  /** The same; gives whether the change was made. */
  readonly onSave: (ticket: Ticket, change: TicketChange) => Promise<boolean>;
  readonly onOpen: (address: string) => void;
}
