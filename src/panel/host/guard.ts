import type { Occlusion } from "./occlusion.ts";
import { pointedAt } from "./pointed-at.ts";

const LEAST_OPACITY = 0.9;
const LEAST_SIZE = 16;
/** Other filters change colours only, as dark modes of the browser do. */
const HIDING_FILTER = /opacity|blur|url/;

/** Number of points of the panel that are looked at, chosen by chance: a page could leave holes where it knows them. */
const POINTS = 24;
/** Distance of the outermost points from the edge, within the round corners, in px. */
const EDGE = 8;

/**
 * Of what is around us, only the root and its body: nothing of a dialog we are in but its `display` reaches the top
 * layer (measured: browsers.md 2).
 */
const isPlainlyShown = (element: Element | null): boolean => {
  if (element === null) return true;
  const style = getComputedStyle(element);
  return (
    Number(style.opacity) >= LEAST_OPACITY &&
    style.visibility === "visible" &&
    !HIDING_FILTER.test(style.filter) &&
    style.transform === "none" &&
    style.clipPath === "none" &&
    style.maskImage === "none" &&
    style.mixBlendMode === "normal"
  );
};

const isOnTop = (host: HTMLElement): boolean => {
  const { left, top, width, height } = host.getBoundingClientRect();
  const root = host.getRootNode();
  if (!(root instanceof Document || root instanceof ShadowRoot)) return false;
  const somewhere = (from: number, size: number): number => from + EDGE + Math.random() * (size - 2 * EDGE);
  return Array.from({ length: POINTS }).every(
    () => root.elementFromPoint(somewhere(left, width), somewhere(top, height)) === host,
  );
};

export interface Guarded {
  readonly host: HTMLElement;
  readonly root: ShadowRoot;
  readonly occlusion: Occlusion;
}

/** Whether the person can see all of the panel at this moment: nothing hides, changes or covers it. */
export const isClear = ({ host, occlusion }: Guarded): boolean => {
  const { documentElement, body } = host.ownerDocument;
  return (
    host.matches(":popover-open") &&
    [host, documentElement, body].every(isPlainlyShown) &&
    isOnTop(host) &&
    !occlusion.isCovered()
  );
};

/**
 * Whether a click on `control` is the person's own and met what the person saw: trusted, on the uncovered and plainly
 * visible panel, or by keyboard with the focus inside. A page can hide, cover or move our panel, or click it by script.
 */
export const isGenuine = (event: Event, control: Element, guarded: Guarded): boolean => {
  const { left, top, width, height } = control.getBoundingClientRect();
  if (!event.isTrusted || height < LEAST_SIZE || width < LEAST_SIZE || !isClear(guarded)) return false;
  const { root } = guarded;
  const place = pointedAt(event);
  if (!place && root.activeElement === control) return true;
  const [x, y] = place ?? [left + width / 2, top + height / 2];
  const hit = root.elementFromPoint(x, y);
  return hit !== null && control.contains(hit);
};
