import { useCallback, useEffect, useState } from "preact/hooks";
import type { TicketChange } from "../messages/message-list.ts";
import type { Ticket } from "../model/ticket.ts";
import type { PopupSource } from "./popup-source.ts";

/** How long a change can be taken back, in milliseconds. */
export const UNDO_TIME = 10_000;

/** The last change that can be taken back. */
export interface Undoable {
  readonly ticket: Ticket;
  readonly kind: "close" | "delete" | "markResponded";
}

export interface Changes {
  readonly change: (ticket: Ticket, change: TicketChange) => void;
  readonly undoable?: Undoable;
  readonly undo: () => void;
  readonly error?: string;
}

/** Sends the person's changes to the background, and keeps the last one for ten seconds so that it can be undone. */
export const useChanges = (source: Pick<PopupSource, "change">): Changes => {
  const [undoable, setUndoable] = useState<Undoable>();
  const [error, setError] = useState<string>();
  const send = useCallback(
    (ticket: Ticket, change: TicketChange, next: Undoable | undefined): void => {
      source.change(ticket.id, change).then(
        () => {
          setError(undefined);
          setUndoable(next);
        },
        (reason: unknown) => setError(reason instanceof Error ? reason.message : String(reason)),
      );
    },
    [source],
  );
  useEffect(() => {
    if (undoable === undefined) return undefined;
    const timer = setTimeout(() => setUndoable(undefined), UNDO_TIME);
    return () => clearTimeout(timer);
  }, [undoable]);
  const change = (ticket: Ticket, wanted: TicketChange): void => {
    const { kind } = wanted;
    const canUndo = kind === "close" || kind === "delete" || kind === "markResponded";
    send(ticket, wanted, canUndo ? { ticket, kind } : undefined);
  };
  const undo = (): void => {
    if (undoable === undefined) return;
    send(undoable.ticket, { kind: undoable.kind === "delete" ? "restore" : "reopen" }, undefined);
  };
  return { change, undo, ...(undoable && { undoable }), ...(error !== undefined && { error }) };
};
