import type { TicketChange } from "../messages/message-list.ts";
import type { Ticket } from "../model/ticket.ts";

/** The open requests that match a search, the most urgent first. */
export interface TicketList {
  readonly tickets: readonly Ticket[];
  /** There are more than were asked for. */
  readonly more: boolean;
}

/** All that the popup needs of the extension around it. */
export interface PopupSource {
  read(search: string, limit: number): Promise<TicketList>;
  /** Calls back whenever the log has changed. */
  watch(changed: () => void, signal: AbortSignal): void;
  change(id: string, change: TicketChange): Promise<void>;
  openAddress(address: string): void;
  openOptions(): void;
  now(): number;
  /** Numbers that were typed but not saved before the popup closed, by ticket ID. */
  readDrafts(): Promise<Readonly<Record<string, string>>>;
  saveDraft(id: string, text: string): void;
}
