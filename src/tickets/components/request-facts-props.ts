import type { TicketChange } from "../../messages/message-list.ts";
import type { Translate } from "../../words/translate.ts";
import type { Ticket } from "../model/ticket.ts";

export interface RequestFactsProps {
  readonly ticket: Ticket;
  readonly t: Translate;
  readonly onChange: (ticket: Ticket, change: TicketChange) => void;
}
