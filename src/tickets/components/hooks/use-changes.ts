import { useCallback, useEffect, useState } from "preact/hooks";
import type { TicketChange } from "../../../messages/message-list.ts";
import { timeOf } from "../../../model/instant.ts";
import type { NamedRequest } from "../../model/named-request.ts";
import type { PopupSource } from "./requests-source.ts";

type Source = Pick<PopupSource, "change" | "lastDeleted" | "now">;

/** Time for which a change can be taken back, in ms. */
export const UNDO_TIME = 10_000;

/** The last change that can be taken back. */
export interface Undoable {
  readonly ticket: NamedRequest;
  readonly kind: "close" | "delete" | "markResponded";
  /** Time for which it is offered, in ms. */
  readonly time: number;
}

/** What was deleted a moment ago, before this page was opened. */
const deletedBefore = async ({ lastDeleted, now }: Source): Promise<Undoable | undefined> => {
  const opened = now();
  const found = await lastDeleted(opened - UNDO_TIME, opened);
  const ticket = found.ok ? found.value : undefined;
  const deleted = timeOf(ticket?.deletedDate);
  return ticket && deleted !== undefined ? { ticket, kind: "delete", time: deleted + UNDO_TIME - opened } : undefined;
};

export interface Changes {
  readonly change: (ticket: NamedRequest, change: TicketChange) => void;
  readonly undoable?: Undoable;
  readonly undo: () => void;
  readonly error?: string;
}

/**
 * Sends the person's changes to the background, and keeps the last one for ten seconds so that it can be undone; a
 * deletion also where the page was closed meanwhile.
 * @param isListed the list is shown, before which nothing else is read; where it cannot be read it says so itself
 */
export const useChanges = (source: Source, isListed: boolean): Changes => {
  const [undoable, setUndoable] = useState<Undoable>();
  const [error, setError] = useState<string>();
  const send = useCallback(
    (ticket: NamedRequest, change: TicketChange, next: Undoable | undefined): void => {
      source.change(ticket.id, change).then(
        (result) => {
          setError(result.ok ? undefined : result.error.message);
          if (result.ok) setUndoable(next);
        },
        (reason: unknown) => setError(reason instanceof Error ? reason.message : String(reason)),
      );
    },
    [source],
  );
  useEffect(() => {
    if (undoable === undefined) return undefined;
    const timer = setTimeout(() => setUndoable(undefined), undoable.time);
    return () => clearTimeout(timer);
  }, [undoable]);
  useEffect(() => {
    if (!isListed) return;
    deletedBefore(source).then(
      (deleted) => setUndoable((present) => present ?? deleted),
      (reason: unknown) => reportError(reason),
    );
  }, [source, isListed]);
  const change = (ticket: NamedRequest, wanted: TicketChange): void => {
    const { kind } = wanted;
    const canUndo = kind === "close" || kind === "delete" || kind === "markResponded";
    send(ticket, wanted, canUndo ? { ticket, kind, time: UNDO_TIME } : undefined);
  };
  const undo = (): void => {
    if (undoable === undefined) return;
    send(undoable.ticket, { kind: undoable.kind === "delete" ? "restore" : "reopen" }, undefined);
  };
  return { change, undo, ...(undoable && { undoable }), ...(error !== undefined && { error }) };
};
