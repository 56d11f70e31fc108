import type { RefObject } from "preact";
import { useEffect } from "preact/hooks";

/** Time for which a press on a row does nothing after the row has come under the pointer, in ms. */
export const STEADY_AFTER = 500;

const ROWS = "[data-row]";

/** Where the rows of a list are, in pixels from its beginning, by their ids; and where the last one ends. */
interface Places {
  readonly tops: ReadonlyMap<string, number>;
  readonly end: number;
}

/** Scrolling moves no row: it is the person who does it. */
const scrolledBy = (element: Element | null): number => {
  let sum = 0;
  for (let at = element; at; at = at.parentElement) sum += at.scrollTop;
  return sum;
};

const placesIn = (page: HTMLElement): Places => {
  const rows = [...page.querySelectorAll<HTMLElement>(ROWS)];
  const scrolled = scrolledBy(rows[0]?.parentElement ?? null);
  const boxes = rows.map((row) => ({ id: row.dataset["row"] ?? "", box: row.getBoundingClientRect() }));
  return {
    tops: new Map(boxes.map(({ id, box }) => [id, Math.round(box.top + scrolled)])),
    end: Math.max(0, ...boxes.map(({ box }) => Math.round(box.bottom + scrolled))),
  };
};

/** The rows that are where another one was, or nothing of theirs. */
const movedRows = (before: Places, { tops }: Places): string[] =>
  [...tops].flatMap(([id, top]) => {
    const was = before.tops.get(id);
    return was === top || (was === undefined && top >= before.end) ? [] : id;
  });

/**
 * Keeps a second press from what the first has brought under the pointer: half a second after a row (`data-row` with
 * its id) has moved, no press of a pointer reaches it. Keys do: the focus does not move with the rows.
 * @param now the clock, in ms
 */
export const useSteadyRows = (page: RefObject<HTMLElement | null>, now: () => number): void => {
  useEffect(() => {
    const root = page.current;
    if (root === null) return undefined;
    const stop = new AbortController();
    const moved = new Map<string, number>();
    let places = placesIn(root);
    let changedAt: number | undefined;
    const look = (): void => {
      if (changedAt === undefined) return;
      const next = placesIn(root);
      for (const id of movedRows(places, next)) moved.set(id, changedAt);
      for (const id of moved.keys()) if (!next.tops.has(id)) moved.delete(id);
      [places, changedAt] = [next, undefined];
    };
    const changed = (): void => {
      // The page is laid out in the next frame anyway, and a press looks before.
      if (changedAt === undefined) requestAnimationFrame(look);
      changedAt = now();
    };
    const rows = new MutationObserver(changed);
    rows.observe(root, { childList: true, subtree: true });
    const sizes = new ResizeObserver(changed);
    sizes.observe(root);
    const guard = (event: MouseEvent): void => {
      const row = event.target instanceof Element ? event.target.closest<HTMLElement>(ROWS) : null;
      if (row === null || event.detail === 0) return;
      look();
      const at = moved.get(row.dataset["row"] ?? "");
      if (at === undefined || Math.abs(now() - at) >= STEADY_AFTER) return;
      event.preventDefault();
      event.stopPropagation();
    };
    root.addEventListener("click", guard, { capture: true, signal: stop.signal });
    return () => {
      stop.abort();
      rows.disconnect();
      sizes.disconnect();
    };
  }, [page, now]);
};
