import type { Occlusion } from "./occlusion.ts";

/** For this long after it appeared, moved or changed its buttons the panel takes no order, in milliseconds. */
export const ARMING_TIME = 500;

const LEAST_OPACITY = 0.9;
const LEAST_SIZE = 16;
/** Other filters change colours only, as dark modes of the browser do. */
const HIDING_FILTER = /opacity|blur|url/;

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

const isSeen = (host: HTMLElement, control: Element): boolean => {
  const document = host.ownerDocument;
  const { width, height } = control.getBoundingClientRect();
  const shown = [host, document.documentElement, document.body].every(isPlainlyShown);
  return shown && host.matches(":popover-open") && height >= LEAST_SIZE && width >= LEAST_SIZE;
};

const isHit = (host: HTMLElement, root: ShadowRoot, control: Element, x: number, y: number): boolean => {
  const hit = root.elementFromPoint(x, y);
  return host.ownerDocument.elementFromPoint(x, y) === host && hit !== null && control.contains(hit);
};

export interface Guarded {
  readonly host: HTMLElement;
  readonly root: ShadowRoot;
  readonly occlusion: Occlusion;
}

/**
 * Whether a click on `control` is the person's own and met what the person saw: trusted, on the uncovered and plainly
 * visible panel, or by keyboard with the focus inside. A page can hide, cover or move our panel, or click it by script.
 */
export const isGenuine = (event: MouseEvent, control: Element, { host, root, occlusion }: Guarded): boolean => {
  if (!event.isTrusted || !isSeen(host, control)) return false;
  const byKeyboard = event.detail === 0 && root.activeElement === control;
  if (byKeyboard) return true;
  const { left, top, width, height } = control.getBoundingClientRect();
  const [x, y] = event.detail === 0 ? [left + width / 2, top + height / 2] : [event.clientX, event.clientY];
  return isHit(host, root, control, x, y) && !occlusion.isCovered(x, y);
};
