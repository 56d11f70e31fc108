import { observeWindowOffset, observeWindowRect, Virtualizer, windowScroll, type Range } from "@tanstack/virtual-core";
import type { RefObject } from "preact";
import { useEffect, useLayoutEffect, useReducer, useRef, useState } from "preact/hooks";

/** Number of rows that are drawn before and behind those in view. */
const BESIDE = 4;

interface VirtualRowsOptions {
  readonly count: number;
  /** Height of a row before it was drawn, in px. */
  readonly estimate: number;
  /** A row that stays, wherever the view is: the focus is in it. */
  readonly pinned: number | undefined;
}

/** A row to draw, and the room before it, in px. */
export interface VirtualRow {
  readonly index: number;
  readonly space: number;
}

export interface VirtualRows {
  readonly rows: readonly VirtualRow[];
  /** The room behind the last row, in px. */
  readonly rest: number;
  /** The first place in view, and the one behind the last. */
  readonly from: number;
  readonly to: number;
  /** To be the `ref` of each row, which has its place as `data-index`. */
  readonly measure: (row: HTMLTableRowElement | null) => void;
}

const withPinned = ({ startIndex, endIndex, count }: Range, pinned: number | undefined): number[] => {
  const [from, to] = [Math.max(startIndex - BESIDE, 0), Math.min(endIndex + BESIDE, count - 1)];
  const places = Array.from({ length: Math.max(to - from + 1, 0) }, (_, index) => from + index);
  if (pinned === undefined || pinned >= count || (pinned >= from && pinned <= to)) return places;
  return pinned < from ? [pinned, ...places] : [...places, pinned];
};

/**
 * Which rows of a long table are to be drawn: those in view, as the window is scrolled.
 * @param body what holds the rows
 */
export const useVirtualRows = (
  body: RefObject<HTMLElement | null>,
  { count, estimate, pinned }: VirtualRowsOptions,
): VirtualRows => {
  const [, redraw] = useReducer((turn: number) => turn + 1, 0);
  const margin = useRef(0);
  const options = {
    count,
    estimateSize: () => estimate,
    getScrollElement: () => window,
    observeElementRect: observeWindowRect,
    observeElementOffset: observeWindowOffset,
    scrollToFn: windowScroll,
    scrollMargin: margin.current,
    initialOffset: () => window.scrollY,
    initialRect: { width: window.innerWidth, height: window.innerHeight },
    rangeExtractor: (range: Range) => withPinned(range, pinned),
    // A height that follows from another one is looked at a frame later, so that none sets off itself.
    useAnimationFrameWithResizeObserver: true,
    onChange: () => redraw(undefined),
  };
  const [virtualizer] = useState(() => new Virtualizer<Window, HTMLTableRowElement>(options));
  virtualizer.setOptions(options);
  useLayoutEffect(() => virtualizer._didMount(), [virtualizer]);
  useLayoutEffect(() => virtualizer._willUpdate());
  useEffect(() => {
    // Whatever is above the rows may grow: words, filters, problems.
    const place = (): void => {
      const top = body.current === null ? 0 : body.current.getBoundingClientRect().top + window.scrollY;
      if (Math.abs(top - margin.current) < 1) return;
      margin.current = top;
      redraw(undefined);
    };
    place();
    let frame = 0;
    const observer = new ResizeObserver(() => {
      cancelAnimationFrame(frame);
      frame = requestAnimationFrame(place);
    });
    observer.observe(document.body);
    return () => {
      cancelAnimationFrame(frame);
      observer.disconnect();
    };
  }, [body]);
  let end = margin.current;
  const rows = virtualizer.getVirtualItems().map((item) => {
    const space = item.start - end;
    end = item.end;
    return { index: item.index, space };
  });
  const { startIndex = 0, endIndex = 0 } = virtualizer.range ?? {};
  return {
    rows,
    rest: Math.max(virtualizer.getTotalSize() + margin.current - end, 0),
    from: Math.max(startIndex - BESIDE, 0),
    to: Math.min(endIndex + BESIDE + 1, count),
    measure: virtualizer.measureElement,
  };
};
