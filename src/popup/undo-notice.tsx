import type { Translate } from "../ui/translate.ts";
import { titleWords } from "./ticket-words.ts";
import type { Undoable } from "./use-changes.ts";

interface UndoNoticeProps {
  readonly undoable: Undoable | undefined;
  readonly onUndo: () => void;
  readonly t: Translate;
}

/** Says what was just removed from the list, with the way back. The region is always there, so that it is read aloud. */
export const UndoNotice = ({ undoable, onUndo, t }: UndoNoticeProps) => (
  <div class={undoable === undefined ? "notice" : "notice shown"} role="status">
    {undoable !== undefined && (
      <>
        <span dir="auto">{t(undoable.kind === "close" ? "popup_closed" : "popup_deleted", titleWords(undoable.ticket, t))}</span>
        <button type="button" onClick={onUndo}>
          {t("popup_undo")}
        </button>
      </>
    )}
  </div>
);
