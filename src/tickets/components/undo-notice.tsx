import type { MessageKey, Translate } from "../../words/translate.ts";
import { titleWords } from "./ticket-words.ts";
import { lastUndoables, type UndoKind } from "./hooks/undo-stack.ts";
import type { Changes } from "./hooks/use-changes.ts";

/** What was done, of one request and of several; a change without words of its own is "Changed". */
const WORDS: Readonly<Partial<Record<UndoKind, readonly [one: MessageKey, several: MessageKey]>>> = {
  close: ["popup_closed", "undo_severalClosed"],
  reopen: ["undo_reopened", "undo_severalReopened"],
  delete: ["popup_deleted", "undo_severalDeleted"],
  markResponded: ["popup_markedResponded", "undo_severalResponded"],
  setNotes: ["undo_notes", "undo_severalChanged"],
  handOver: ["undo_handedOver", "undo_severalHandedOver"],
  snooze: ["undo_snoozed", "undo_severalChanged"],
};
const CHANGED = ["undo_changed", "undo_severalChanged"] as const;

interface UndoNoticeProps {
  readonly changes: Pick<Changes, "undo" | "undoAll" | "undoable">;
  readonly t: Translate;
}

/** Says what was just done, with the way back. The region is always there, so that it is read aloud. */
export const UndoNotice = ({ changes: { undo, undoAll, undoable }, t }: UndoNoticeProps) => {
  const last = lastUndoables(undoable);
  const newest = last.at(-1);
  const [one, several] = (newest && WORDS[newest.kind]) ?? CHANGED;
  return (
    <div class={newest === undefined ? "notice" : "notice shown"} role="status">
      {newest !== undefined && (
        <>
          <span dir="auto">{last.length === 1 ? t(one, titleWords(newest.ticket, t)) : t(several, last.length)}</span>
          <button type="button" onClick={undo}>
            {t("popup_undo")}
          </button>
          {last.length > 1 && (
            <button type="button" onClick={undoAll}>
              {t("undo_all")}
            </button>
          )}
        </>
      )}
    </div>
  );
};
