import { isSeen } from "../../page/sight/visible.ts";

/** Interval at which frames that hold a form are looked at, in ms: what hides a frame is mostly an attribute. */
const LOOK = 400;

/** Whether the pointer reaches some of the element; what is outside the window may be scrolled to. */
const isReached = (element: Element): boolean => {
  const { ownerDocument: document } = element;
  const { left, top, right, bottom } = element.getBoundingClientRect();
  const { clientWidth, clientHeight } = document.documentElement;
  const [x, y, endX, endY] = [
    Math.max(left, 0),
    Math.max(top, 0),
    Math.min(right, clientWidth),
    Math.min(bottom, clientHeight),
  ];
  const parts = [0.5, 0.1, 0.9];
  return (
    x >= endX ||
    y >= endY ||
    parts.some((across) =>
      parts.some((down) => document.elementFromPoint(x + (endX - x) * across, y + (endY - y) * down) === element),
    )
  );
};

/** Whether a person sees the frame of this element; once seen it stays so under a dialog or a message. */
export const isInSight = (element: Element, wasSeen = false): boolean =>
  isSeen(element) && (wasSeen || isReached(element));

/** The place of a frame among those of the top document: which one it is (or is within), of how many. */
export interface FramePlace {
  readonly index: number;
  readonly count: number;
}

/** The place of a frame as it reports it; only the frames of known portals are trusted to show what is in them. */
export interface ReportedPlace extends FramePlace {
  /** The origins of the frames that it is within; an empty one where the browser does not say. */
  readonly within: string[];
}

/** The place of this window: a frame cannot see the element that holds it, but who it is in its top document. */
export const placeInTop = (window: Window): ReportedPlace | undefined => {
  const { top, location } = window;
  if (!top || top === window) return undefined;
  let outer = window;
  while (outer.parent !== top) outer = outer.parent;
  for (let index = 0; index < top.length; index += 1) {
    if (top[index] === outer)
      return {
        index,
        count: top.length,
        within:
          outer === window
            ? []
            : [...((location.ancestorOrigins as DOMStringList | undefined) ?? ["", ""])].slice(0, -1),
      };
  }
  return undefined;
};

/**
 * Watches, in the top document, whether a person can see certain frames; a frame itself does not learn of transparency
 * and visibility.
 * @param report called for each frame whenever that changes; without a value where its place has to be asked again
 * @returns a function that begins to watch a frame; one whose element is not found counts as not seen
 */
export const watchFrames = (
  window: Window & typeof globalThis,
  report: (frameId: number, shown: boolean | undefined) => void,
  signal: AbortSignal,
): ((frame: FramePlace & { readonly frameId: number }) => void) => {
  const watched = new Map<
    number,
    { readonly element: Element | undefined; readonly count: number; shown?: boolean | undefined }
  >();
  let timer: ReturnType<typeof setInterval> | undefined;
  const look = (): void => {
    for (const [frameId, frame] of watched) {
      const { element, count } = frame;
      const isMoved = window.length !== count;
      const shown = isMoved ? undefined : element !== undefined && isInSight(element, frame.shown);
      if (isMoved) watched.delete(frameId);
      else if (shown === frame.shown) continue;
      frame.shown = shown;
      report(frameId, shown);
    }
  };
  signal.addEventListener("abort", () => clearInterval(timer));
  return ({ frameId, index, count }) => {
    const element = [...window.document.querySelectorAll<HTMLIFrameElement>("iframe,frame,object")].find(
      ({ contentWindow }) => contentWindow === window[index],
    );
    watched.set(frameId, { element, count });
    timer ??= setInterval(look, LOOK);
    if (window.length === count) look();
  };
};
