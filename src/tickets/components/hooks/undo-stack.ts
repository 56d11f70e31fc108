import type { TicketChange } from "../../../messages/message-list.ts";
import type { OwnTicketChange } from "../../../messages/ticket-change.ts";
import type { NamedRequest } from "../../model/damaged/named-request.ts";
import type { MadeChange } from "../../model/take-back.ts";

/** What can be taken back. */
export type UndoKind = Exclude<TicketChange["kind"], "restore" | "takeBack">;

/** A change that can be taken back; without `made` it is a deletion, which `restore` takes back. */
export interface Undoable {
  readonly ticket: NamedRequest;
  readonly kind: UndoKind;
  readonly made?: MadeChange | undefined;
}

/** The changes of the last seconds that can be taken back, the newest last. */
export type UndoStack = readonly Undoable[];

/** The stack after one more change: what is typed into one request's notes is one change. */
export const pushUndo = (stack: UndoStack, next: Undoable): UndoStack => {
  const last = stack.at(-1);
  const goesOn =
    last?.kind === "setNotes" &&
    next.kind === "setNotes" &&
    last.ticket.id === next.ticket.id &&
    last.made &&
    next.made;
  if (!goesOn) return [...stack, next];
  return [...stack.slice(0, -1), { ...next, made: { before: last.made.before, after: next.made.after } }];
};

/** The newest changes of one kind: they are named, and taken back, together. */
export const lastUndoables = (stack: UndoStack): UndoStack => {
  const kind = stack.at(-1)?.kind;
  return stack.slice(stack.findLastIndex((one) => one.kind !== kind) + 1);
};

/** The change that takes another one back. */
export const changeBack = ({ made }: Undoable): OwnTicketChange =>
  made ? { kind: "takeBack", ...made } : { kind: "restore" };
