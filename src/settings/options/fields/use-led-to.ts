import type { RefObject } from "preact";
import { useEffect } from "preact/hooks";

/** Time in which groups may still grow while what they show is read, in ms. */
const GROWS_FOR = 2000;

const ACTS = ["wheel", "pointerdown", "keydown", "touchstart"];

/**
 * Shows the group to which a link has led: the browser has looked for it before there was anything. It is followed
 * while the page grows, until the person does something.
 * @param at its id; empty where no link named one
 */
export const useLedTo = (page: RefObject<HTMLElement | null>, at: string): void =>
  useEffect(() => {
    if (at === "" || page.current === null) return undefined;
    const stop = new AbortController();
    const { signal } = stop;
    const resized = new ResizeObserver(() => document.getElementById(at)?.scrollIntoView());
    resized.observe(page.current);
    signal.addEventListener("abort", () => resized.disconnect());
    const end = (): void => stop.abort();
    for (const act of ACTS) addEventListener(act, end, { passive: true, signal });
    const late = setTimeout(end, GROWS_FOR);
    signal.addEventListener("abort", () => clearTimeout(late));
    return end;
  }, [page, at]);
