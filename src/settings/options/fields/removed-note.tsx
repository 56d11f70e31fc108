import type { RefObject } from "preact";
import { useRef, useState } from "preact/hooks";
import type { Translate } from "../../../words/translate.ts";

/** The entry of a list that was taken out last. */
export interface Removed<Entry> {
  readonly entry: Entry | undefined;
  /** The element around list and note, in which the focus is kept. */
  readonly group: RefObject<HTMLDivElement | null>;
  /** It is out: the button that brings it back has the focus. */
  readonly tookOut: (entry: Entry | undefined) => void;
  /** It is back: what the selector finds has the focus. */
  readonly cameBack: (selector: string) => void;
}

/** Remembers which entry of a list was taken out last, and keeps the focus from being lost with it. */
export const useRemoved = <Entry,>(): Removed<Entry> => {
  const [entry, setEntry] = useState<Entry>();
  const group = useRef<HTMLDivElement>(null);
  // What is to have the focus is drawn with the next state.
  const focus = (selector: string): void =>
    void setTimeout(() => group.current?.querySelector<HTMLElement>(selector)?.focus());
  return {
    entry,
    group,
    tookOut: (removed) => {
      setEntry(removed);
      focus(".forgotten button");
    },
    cameBack: (selector) => {
      setEntry(undefined);
      focus(selector);
    },
  };
};

interface RemovedNoteProps {
  /** What was taken out; nothing where nothing was. */
  readonly words: string | undefined;
  readonly onUndo: () => void;
  readonly t: Translate;
}

/** Says what was taken out of a list, with the button that brings it back. */
export const RemovedNote = ({ words, onUndo, t }: RemovedNoteProps) => (
  <p class="forgotten" role="status">
    {words !== undefined && (
      <>
        <span dir="auto">{words}</span>{" "}
        <button type="button" onClick={onUndo}>
          {t("popup_undo")}
        </button>
      </>
    )}
  </p>
);
