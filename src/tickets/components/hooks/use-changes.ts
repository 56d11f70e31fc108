import { useCallback, useEffect, useState } from "preact/hooks";
import type { TicketChange } from "../../../messages/message-list.ts";
import { CHANGED_AT_ONCE } from "../../../messages/ticket-change.ts";
import { timeOf } from "../../../model/instant.ts";
import type { NamedRequest } from "../../model/damaged/named-request.ts";
import type { PopupSource } from "./requests-source.ts";
import { changeBack, lastUndoables, pushUndo, type Undoable, type UndoStack } from "./undo-stack.ts";

type Source = Pick<PopupSource, "change" | "changeMany" | "lastDeleted" | "now">;

/** Time for which changes can be taken back after the last of them, in ms. */
export const UNDO_TIME = 10_000;

/** The stack, and when its time is over, in ms since 1970. */
interface Offered {
  readonly stack: UndoStack;
  readonly until: number;
}

const NOTHING: Offered = { stack: [], until: 0 };

/** What was deleted a moment ago, before this page was opened. */
const deletedBefore = async ({ lastDeleted, now }: Source): Promise<Offered> => {
  const opened = now();
  const found = await lastDeleted(opened - UNDO_TIME, opened);
  const ticket = found.ok ? found.value : undefined;
  const deleted = timeOf(ticket?.deletedDate);
  return ticket && deleted !== undefined
    ? { stack: [{ ticket, kind: "delete" }], until: deleted + UNDO_TIME }
    : NOTHING;
};

export interface Changes {
  readonly change: (ticket: NamedRequest, change: TicketChange) => void;
  /** The same; gives whether the change was made. */
  readonly save: (ticket: NamedRequest, change: TicketChange) => Promise<boolean>;
  /** What can be taken back, the newest last. */
  readonly undoable: UndoStack;
  /** Takes the newest change back. */
  readonly undo: () => void;
  /** Takes all of the newest changes of one kind back. */
  readonly undoAll: () => void;
  /** Notes changes that were made elsewhere, so that they can be taken back here. */
  readonly note: (made: UndoStack) => void;
  readonly error?: string;
}

/**
 * Sends the person's changes to the background, and keeps those of the last ten seconds so that each can be undone; a
 * deletion also where the page was closed meanwhile.
 * @param isListed the list is shown, before which nothing else is read; where it cannot be read it says so itself
 */
export const useChanges = (source: Source, isListed: boolean): Changes => {
  const [{ stack, until }, setOffered] = useState<Offered>(NOTHING);
  const [error, setError] = useState<string>();
  /** @param made gets, where the change was made, what the reply says of it */
  const send = useCallback(
    (id: string, change: TicketChange, made: (reply: Pick<Undoable, "made">) => void): Promise<boolean> =>
      source.change(id, change).then(
        (result) => {
          setError(result.ok ? undefined : result.error.message);
          if (result.ok) made(result.value);
          if (result.ok && result.value.takenBy !== undefined) setError("Another request has this number");
          return result.ok;
        },
        (reason: unknown) => {
          setError(reason instanceof Error ? reason.message : String(reason));
          return false;
        },
      ),
    [source],
  );
  useEffect(() => {
    if (stack.length === 0) return undefined;
    const timer = setTimeout(() => setOffered(NOTHING), Math.max(until - source.now(), 0));
    return () => clearTimeout(timer);
  }, [source, stack, until]);
  useEffect(() => {
    if (!isListed) return;
    deletedBefore(source).then(
      (deleted) => setOffered((present) => (present.stack.length > 0 ? present : deleted)),
      (reason: unknown) => reportError(reason),
    );
  }, [source, isListed]);
  const save = (ticket: NamedRequest, wanted: TicketChange): Promise<boolean> => {
    const { kind } = wanted;
    return send(ticket.id, wanted, ({ made }) => {
      if (kind === "restore" || kind === "takeBack" || (made === undefined && kind !== "delete")) return;
      setOffered((present) => ({
        stack: pushUndo(present.stack, { ticket, kind, ...(made && { made }) }),
        until: source.now() + UNDO_TIME,
      }));
    });
  };
  const note = useCallback(
    (made: UndoStack): void => {
      if (made.length > 0)
        setOffered((present) => ({ stack: [...present.stack, ...made], until: source.now() + UNDO_TIME }));
    },
    [source],
  );
  const drop = (gone: UndoStack): void => {
    const taken = new Set(gone);
    setOffered((present) => ({ ...present, stack: present.stack.filter((one) => !taken.has(one)) }));
  };
  const takeBackMany = async (undoables: UndoStack): Promise<void> => {
    for (let from = 0; from < undoables.length; from += CHANGED_AT_ONCE) {
      const some = undoables.slice(from, from + CHANGED_AT_ONCE);
      const result = await source.changeMany?.(
        some.map((undoable) => ({ id: undoable.ticket.id, change: changeBack(undoable) })),
      );
      setError(result?.ok === false ? result.error.message : undefined);
      if (!result?.ok) return;
      drop(some);
    }
  };
  const takeBackEach = (undoables: UndoStack): void => {
    const newestFirst = undoables.toReversed();
    if (source.changeMany && undoables.length > 1) {
      takeBackMany(newestFirst).catch((reason: unknown) =>
        setError(reason instanceof Error ? reason.message : String(reason)),
      );
      return;
    }
    for (const undoable of newestFirst) void send(undoable.ticket.id, changeBack(undoable), () => drop([undoable]));
  };
  return {
    change: (ticket, wanted) => void save(ticket, wanted),
    save,
    undoable: stack,
    undo: () => takeBackEach(stack.slice(-1)),
    undoAll: () => takeBackEach(lastUndoables(stack)),
    note,
    ...(error !== undefined && { error }),
  };
};
