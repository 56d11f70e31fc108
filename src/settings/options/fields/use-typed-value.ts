import { useEffect, useRef, useState } from "preact/hooks";
import type { Parsed } from "../../../model/parsed.ts";

/** Time from the last key to the saving of a value, in ms. */
const TYPING_PAUSE = 500;

export interface TypedValue {
  readonly text: string;
  /** What is wrong with the text; the stored value is then still the last good one. */
  readonly wrong?: Exclude<Parsed<unknown>, { ok: true }>;
  readonly onInput: (text: string) => void;
  readonly onLeave: () => void;
}

interface TypedValueOptions<T> {
  /** The stored value as it is shown. */
  readonly stored: string;
  readonly parse: (text: string) => Parsed<T>;
  readonly show: (value: T) => string;
  readonly save: (value: T) => void;
}

/**
 * A text that is checked and saved when typing pauses, when the field is left, and when the page is hidden or goes
 * away. What is typed is never replaced by what is stored.
 */
export const useTypedValue = <T>({ stored, parse, show, save }: TypedValueOptions<T>): TypedValue => {
  const [text, setText] = useState(stored);
  const [wrong, setWrong] = useState<TypedValue["wrong"]>();
  const timer = useRef<ReturnType<typeof setTimeout>>(undefined);
  const pending = useRef<string>(undefined);

  const commit = (): void => {
    clearTimeout(timer.current);
    const typed = pending.current;
    pending.current = undefined;
    if (typed === undefined) return;
    const parsed = parse(typed);
    setWrong(parsed.ok ? undefined : parsed);
    if (parsed.ok) save(parsed.value);
  };
  const latestCommit = useRef(commit);
  latestCommit.current = commit;

  useEffect(() => {
    const stop = new AbortController();
    const { signal } = stop;
    const flush = (): void => latestCommit.current();
    const hidden = (): void => {
      if (document.visibilityState === "hidden") flush();
    };
    addEventListener("pagehide", flush, { signal });
    document.addEventListener("visibilitychange", hidden, { signal });
    return () => {
      stop.abort();
      // A field that is taken off the page has nothing else left to be saved by.
      flush();
    };
  }, []);

  const isEditing = useRef(false);
  useEffect(() => {
    if (!isEditing.current && wrong === undefined) setText(stored);
  }, [stored]);

  return {
    text,
    ...(wrong && { wrong }),
    onInput: (next) => {
      isEditing.current = true;
      setText(next);
      pending.current = next;
      clearTimeout(timer.current);
      timer.current = setTimeout(() => latestCommit.current(), TYPING_PAUSE);
    },
    onLeave: () => {
      commit();
      isEditing.current = false;
      const parsed = parse(text);
      if (parsed.ok) setText(show(parsed.value));
    },
  };
};
