import { useEffect, useRef, useState } from "preact/hooks";
import { NOTES_LIMIT, type Ticket } from "../../model/ticket.ts";
import type { Translate } from "../../../words/translate.ts";

interface NotesFieldProps {
  readonly ticket: Pick<Ticket, "id" | "notes">;
  /** Names the box in words of its own; none: the title of its row describes it. */
  readonly label?: string;
  readonly rows: number;
  readonly t: Translate;
  readonly onSave: (notes: string) => void;
}

/** Time without a key after which what was typed is saved, in ms. */
const REST = 800;

/**
 * Notes that save themselves while one types: after a moment of rest, and at once when the box is left, the page hidden
 * or closed. What was changed elsewhere meanwhile is shown, unless something is typed that is not saved yet.
 */
export const NotesField = ({ ticket: { id, notes = "" }, label, rows, t, onSave }: NotesFieldProps) => {
  const [text, setText] = useState(notes);
  const state = useRef({ text: notes, saved: notes, timer: 0, onSave });
  state.current.onSave = onSave;
  const flush = useRef((): void => {
    const now = state.current;
    clearTimeout(now.timer);
    if (now.text === now.saved) return;
    now.saved = now.text;
    now.onSave(now.text);
  }).current;
  useEffect(() => {
    const now = state.current;
    if (now.text !== now.saved) return;
    [now.text, now.saved] = [notes, notes];
    setText(notes);
  }, [notes]);
  useEffect(() => {
    const stop = new AbortController();
    const onHidden = (): void => {
      if (document.visibilityState === "hidden") flush();
    };
    document.addEventListener("visibilitychange", onHidden, { signal: stop.signal });
    window.addEventListener("pagehide", flush, { signal: stop.signal });
    return () => {
      stop.abort();
      flush();
    };
  }, [flush]);
  return (
    <textarea
      rows={rows}
      dir="auto"
      maxLength={NOTES_LIMIT}
      data-control="notes"
      aria-label={label ?? t("all_notes")}
      {...(label === undefined && { "aria-describedby": `title-${id}` })}
      value={text}
      onInput={({ currentTarget: { value } }) => {
        setText(value);
        state.current.text = value;
        clearTimeout(state.current.timer);
        state.current.timer = window.setTimeout(flush, REST);
      }}
      onBlur={flush}
    />
  );
};
