import type { RefObject } from "preact";
import { useEffect, useState } from "preact/hooks";

/** Where in the table the focus was. */
interface Place {
  readonly id: string;
  readonly index: number;
  readonly control: string | undefined;
}

const ROW = "[data-row]";
/** Controls that belong together: where one of them goes another one takes the focus. */
const GROUP = "[data-group]";
/** The one that takes it; else the first. */
const HEIR = "data-heir";

const placeOf = (element: Element): Place | undefined => {
  const row = element.closest<HTMLElement>(ROW);
  if (!row) return undefined;
  const { row: id = "", index = "" } = row.dataset;
  return { id, index: Number(index), control: element instanceof HTMLElement ? element.dataset["control"] : undefined };
};

const controlIn = (row: HTMLElement | undefined, control: string | undefined): HTMLElement | null | undefined =>
  (control !== undefined && row?.querySelector<HTMLElement>(`[data-control="${control}"]`)) ||
  row?.querySelector<HTMLElement>("[data-control=title]") ||
  row?.querySelector<HTMLElement>("button, input");

/** The control that takes the focus of one that is gone: in its row, in the row that took its place, or beside. */
const heirOf = (page: HTMLElement, place: Place | undefined): HTMLElement | null | undefined => {
  const rows = [...page.querySelectorAll<HTMLElement>(ROW)];
  const indexOf = (row: HTMLElement): number => Number(row.dataset["index"]);
  const same = rows.find((row) => row.dataset["row"] === place?.id);
  const next = place && (rows.find((row) => indexOf(row) >= place.index) ?? rows.at(-1));
  return (
    controlIn(same, place?.control) ??
    controlIn(next, place?.control) ??
    page.querySelector<HTMLElement>("[data-select-all]") ??
    page.querySelector<HTMLElement>("input[type=search]")
  );
};

/**
 * When what has the focus leaves the page, the focus goes to what takes its place, and is not lost.
 * @returns the place of the row in which the focus is or was last
 */
export const useKeptFocus = (page: RefObject<HTMLElement | null>): number | undefined => {
  const [focused, setFocused] = useState<number>();
  useEffect(() => {
    const root = page.current;
    if (!root) return undefined;
    const stop = new AbortController();
    let last: Element | undefined;
    let place: Place | undefined;
    let group: Element | null = null;
    const isLost = (): boolean => document.activeElement === null || document.activeElement === document.body;
    const remember = ({ target }: FocusEvent): void => {
      if (!(target instanceof Element)) return;
      last = target;
      place = placeOf(target) ?? place;
      group = target.closest(GROUP);
      setFocused(placeOf(target) ? place?.index : undefined);
    };
    /** The person left it for nothing: nothing is to be kept then. */
    const forget = (): void =>
      queueMicrotask(() => {
        if (!last?.isConnected || !isLost() || !document.hasFocus()) return;
        last = undefined;
        setFocused(undefined);
      });
    const keep = (): void => {
      if (!last || last.isConnected || !isLost()) return;
      // What is open in front has its own focus.
      const front = root.querySelector<HTMLDialogElement>("dialog[open]");
      const [heir] = group?.isConnected
        ? [`[${HEIR}]`, "input, button, summary"].flatMap((some) => group?.querySelector<HTMLElement>(some) ?? [])
        : [];
      last = undefined;
      (front ?? heir ?? heirOf(root, place))?.focus();
    };
    const observer = new MutationObserver(keep);
    observer.observe(root, { childList: true, subtree: true });
    document.addEventListener("focusin", remember, { signal: stop.signal });
    document.addEventListener("focusout", forget, { signal: stop.signal });
    return () => {
      stop.abort();
      observer.disconnect();
    };
  }, [page]);
  return focused;
};
