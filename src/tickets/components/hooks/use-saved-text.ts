import { useEffect, useRef, useState } from "preact/hooks";
import { withDraft, type Draft } from "./drafts.ts";

/** Pause in typing after which a text is saved, in ms. */
export const SAVED_AFTER = 400;

interface SavedTextOptions {
  /** As it is stored. */
  readonly stored: string;
  /** What an earlier opening of the page may have left unsaved. */
  readonly draft?: Draft | undefined;
  /** Saves a text; whether it is stored then. */
  readonly save: (text: string) => Promise<boolean>;
  /** Keeps what is typed where the page may be gone before it is stored; undefined: it is stored. */
  readonly keep?: ((draft: Draft | undefined) => void) | undefined;
  /** Whether the person is in the field. */
  readonly isFocused: () => boolean;
}

interface SavedText {
  readonly text: string;
  readonly type: (text: string) => void;
  /** Saves what is typed at once. */
  readonly flush: () => void;
}

/** Texts of which one is about to be stored. */
interface Progress {
  text: string;
  /** The last that is known to be stored. */
  stored: string;
  /** The last that was sent; undefined where that failed. */
  sent: string | undefined;
  flying: number;
  /** All that was sent from here: what comes back late is no news. */
  readonly own: Set<string>;
  timer?: ReturnType<typeof setTimeout>;
}

/**
 * A text that is saved while one types, and at once when the field or the page is left. What is stored elsewhere
 * meanwhile is shown, but never in place of what the person is typing.
 */
export const useSavedText = (options: SavedTextOptions): SavedText => {
  const { stored, draft } = options;
  const latest = useRef(options);
  latest.current = options;
  const [text, setText] = useState(() => (draft ? withDraft(stored, draft) : stored));
  const progress = useRef<Progress>({ text, stored, sent: stored, flying: 0, own: new Set() });
  const flush = useRef((): void => {
    const now = progress.current;
    clearTimeout(now.timer);
    const sending = now.text;
    if (sending === now.sent) {
      if (now.flying === 0) latest.current.keep?.(undefined);
      return;
    }
    now.sent = sending;
    now.own.add(sending);
    now.flying += 1;
    void latest.current.save(sending).then((isStored) => {
      now.flying -= 1;
      if (isStored) now.stored = sending;
      else if (now.sent === sending) now.sent = undefined;
      if (isStored && now.text === sending) latest.current.keep?.(undefined);
    });
  }).current;
  useEffect(() => {
    const stop = new AbortController();
    const hidden = (): void => {
      if (document.visibilityState === "hidden") flush();
    };
    document.addEventListener("visibilitychange", hidden, { signal: stop.signal });
    window.addEventListener("pagehide", flush, { signal: stop.signal });
    if (draft) flush();
    return () => {
      stop.abort();
      flush();
    };
  }, []);
  useEffect(() => {
    const now = progress.current;
    if (now.flying > 0 || now.text !== now.sent) return;
    if (latest.current.isFocused() && now.own.has(stored)) return;
    Object.assign(now, { text: stored, stored, sent: stored });
    setText(stored);
  }, [stored]);
  const type = (typed: string): void => {
    const now = progress.current;
    now.text = typed;
    setText(typed);
    latest.current.keep?.({ text: typed, base: now.stored });
    clearTimeout(now.timer);
    now.timer = setTimeout(flush, SAVED_AFTER);
  };
  return { text, type, flush };
};
