import { CHANGED_AT_ONCE, type OwnTicketChange } from "../../../messages/ticket-change.ts";
import type { Undoable } from "../../components/hooks/undo-stack.ts";
import type { TicketsSource } from "../source/tickets-source.ts";

/** The kinds of changes that are made of many at once. */
export type BulkChange = Extract<
  OwnTicketChange,
  { kind: "markResponded" | "close" | "delete" | "snooze" | "handOver" }
>;

export interface BulkOutcome {
  /** What can be taken back: those that were changed by it. */
  readonly made: readonly Undoable[];
  /** Why it went no further. */
  readonly error?: string;
}

/**
 * Changes many requests alike, some of them in each message, one message after the other.
 * @param progress called with the number of those that were done
 */
export const changeMany = async (
  { changeMany: send }: Pick<TicketsSource, "changeMany">,
  ids: readonly string[],
  change: BulkChange,
  progress: (done: number) => void,
): Promise<BulkOutcome> => {
  const made: Undoable[] = [];
  for (let from = 0; from < ids.length; from += CHANGED_AT_ONCE) {
    const some = ids.slice(from, from + CHANGED_AT_ONCE);
    const result = await send(some.map((id) => ({ id, change })));
    if (!result.ok) return { made, error: result.error.message };
    for (const { made: one } of result.value)
      if (one) made.push({ ticket: { id: one.after.id, title: one.after.title }, kind: change.kind, made: one });
    progress(Math.min(from + CHANGED_AT_ONCE, ids.length));
  }
  return { made };
};
