import type { RefObject } from "preact";
import { useEffect } from "preact/hooks";

const ROWS = "[data-row]";

/** What had the focus last. */
interface Held {
  readonly element: HTMLElement;
  /** The row that it is in. */
  readonly row: string | undefined;
}

const isWithin = (element: Node, records: readonly MutationRecord[]): boolean =>
  records.some(({ removedNodes }) => [...removedNodes].some((node) => node.contains(element)));

/**
 * Keeps the focus from being lost with what is taken away. An element that has only moved has it again; else its row,
 * or the row that takes its place, or the search box where there is none.
 * @param page holds rows (`data-row` with their ids), and what is said of a change (`role=status`) with its buttons
 */
export const useKeptFocus = (page: RefObject<HTMLElement | null>): void => {
  useEffect(() => {
    const root = page.current;
    if (root === null) return undefined;
    const stop = new AbortController();
    const { signal } = stop;
    let held: Held | undefined;
    let place = 0;
    const rows = (): HTMLElement[] => [...root.querySelectorAll<HTMLElement>(ROWS)];
    const isLost = (): boolean => document.activeElement === null || document.activeElement === document.body;
    const remember = ({ target }: FocusEvent): void => {
      if (!(target instanceof HTMLElement)) return;
      held = { element: target, row: target.closest<HTMLElement>(ROWS)?.dataset["row"] };
      // After an undo the person is where they were before.
      if (target.closest("[role=status]")) return;
      const before = (row: HTMLElement): boolean =>
        !row.contains(target) && (row.compareDocumentPosition(target) & Node.DOCUMENT_POSITION_FOLLOWING) !== 0;
      place = rows().filter(before).length;
    };
    // A press beside everything gives the focus away; what is taken out of the page loses it.
    const letGo = (): void => {
      setTimeout(() => {
        if (isLost() && held?.element.isConnected) held = undefined;
      });
    };
    const recover = (records: readonly MutationRecord[]): void => {
      if (held === undefined || !isLost() || !isWithin(held.element, records)) return;
      const { element, row } = held;
      const all = rows();
      const next = element.isConnected
        ? element
        : (all.find(({ dataset }) => row !== undefined && dataset["row"] === row) ??
          all[Math.min(place, all.length - 1)] ??
          root.querySelector<HTMLElement>("input[type=search]"));
      next?.focus();
    };
    document.addEventListener("focusin", remember, { signal });
    document.addEventListener("focusout", letGo, { signal });
    const observer = new MutationObserver(recover);
    observer.observe(root, { childList: true, subtree: true });
    return () => {
      stop.abort();
      observer.disconnect();
    };
  }, [page]);
};
