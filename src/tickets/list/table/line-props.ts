import type { TicketChange } from "../../../messages/message-list.ts";
import type { NamedRequest } from "../../model/damaged/named-request.ts";
import type { Ticket } from "../../model/ticket.ts";
import type { Translate } from "../../../words/translate.ts";

/** What a line of the table can have done. */
export interface LineActs {
  readonly onChange: (ticket: NamedRequest, change: TicketChange) => void;
  readonly onOpen: (address: string) => void;
  /** Shows the details of a request. */
  readonly onShow: (id: string) => void;
  /** Gives the person an unreadable record as a file. */
  readonly onSave: (record: Ticket) => void;
  /** @param isRange from the one before to this one */
  readonly onSelect: (id: string, index: number, isSelected: boolean, isRange: boolean) => void;
}

/** What every line of the table needs. */
export interface LineProps {
  /** Its place in the list, from 0 on. */
  readonly index: number;
  readonly isSelected: boolean;
  /** Several people have requests here: it is said whose each is. */
  readonly isShared: boolean;
  readonly t: Translate;
  readonly acts: LineActs;
  readonly measure: (row: HTMLTableRowElement | null) => void;
}
