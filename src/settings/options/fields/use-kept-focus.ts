import type { RefObject } from "preact";
import { useEffect } from "preact/hooks";

const FOCUSABLE = "a[href], button:enabled, input:enabled, select:enabled, textarea:enabled, summary";

/** Where the focus was: among the controls of each element around it, from the inside out. */
interface Place {
  readonly control: Element;
  readonly around: readonly { readonly element: Element; readonly index: number }[];
}

const controlsIn = (element: Element): HTMLElement[] => [...element.querySelectorAll<HTMLElement>(FOCUSABLE)];

const placeOf = (control: Element, page: Element): Place => {
  const around: Place["around"][number][] = [];
  for (let element = control.parentElement; element && page.contains(element); element = element.parentElement)
    around.push({ element, index: controlsIn(element).indexOf(control as HTMLElement) });
  return { control, around };
};

/** The control that has taken the place: the next one within what is left of its surroundings, else the last one. */
const nextAt = ({ around }: Place, page: Element): HTMLElement | undefined => {
  for (const { element, index } of around) {
    const controls = page.contains(element) ? controlsIn(element) : [];
    const next = controls[Math.min(Math.max(index, 0), controls.length - 1)];
    if (next) return next;
  }
  return undefined;
};

/** When a control with the focus leaves the page, the focus goes to the one that takes its place and is never lost. */
export const useKeptFocus = (page: RefObject<HTMLElement | null>): void => {
  useEffect(() => {
    const root = page.current;
    if (root === null) return undefined;
    let place: Place | undefined;
    const isLost = (): boolean => document.activeElement === null || document.activeElement === document.body;
    const stop = new AbortController();
    const { signal } = stop;
    root.addEventListener(
      "focusin",
      ({ target }) => {
        place = target instanceof Element ? placeOf(target, root) : undefined;
      },
      { signal },
    );
    // Who presses beside all controls wants the focus nowhere.
    root.ownerDocument.addEventListener(
      "pointerdown",
      () =>
        setTimeout(() => {
          if (isLost() && place?.control.isConnected) place = undefined;
        }),
      { signal },
    );
    const observer = new MutationObserver(() => {
      if (place && !place.control.isConnected && isLost()) nextAt(place, root)?.focus();
    });
    observer.observe(root, { childList: true, subtree: true });
    signal.addEventListener("abort", () => observer.disconnect());
    return () => stop.abort();
  }, []);
};
