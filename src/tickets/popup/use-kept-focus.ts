import type { RefObject } from "preact";
import { useEffect, useRef } from "preact/hooks";

/** When the row with the focus leaves the list, the focus goes to the row that takes its place and is not lost. */
export const useKeptFocus = (page: RefObject<HTMLElement | null>, list: unknown): void => {
  const place = useRef(-1);
  const rows = (): HTMLElement[] => [...(page.current?.querySelectorAll<HTMLElement>("[data-row]") ?? [])];
  useEffect(() => {
    const stop = new AbortController();
    const remember = ({ target }: FocusEvent): void => {
      place.current = rows().findIndex((row) => target instanceof Node && row.contains(target));
    };
    document.addEventListener("focusin", remember, { signal: stop.signal });
    return () => stop.abort();
  }, []);
  useEffect(() => {
    if (place.current < 0 || document.activeElement !== document.body) return;
    const now = rows();
    const next =
      now[Math.min(place.current, now.length - 1)] ?? page.current?.querySelector<HTMLElement>("input[type=search]");
    next?.focus();
  }, [list]);
};
