import type { MessageKey, Translate } from "../../words/translate.ts";
import { titleWords } from "./ticket-words.ts";
import type { Undoable } from "./hooks/use-changes.ts";

const WORDS: Readonly<Record<Undoable["kind"], MessageKey>> = {
  close: "popup_closed",
  delete: "popup_deleted",
  markResponded: "popup_markedResponded",
};

interface UndoNoticeProps {
  readonly undoable: Undoable | undefined;
  readonly onUndo: () => void;
  readonly t: Translate;
}

/** Says what was just done, with the way back. The region is always there, so that it is read aloud. */
export const UndoNotice = ({ undoable, onUndo, t }: UndoNoticeProps) => (
  <div class={undoable === undefined ? "notice" : "notice shown"} role="status">
    {undoable !== undefined && (
      <>
        <span dir="auto">{t(WORDS[undoable.kind], titleWords(undoable.ticket, t))}</span>
        <button type="button" onClick={onUndo}>
          {t("popup_undo")}
        </button>
      </>
    )}
  </div>
);
