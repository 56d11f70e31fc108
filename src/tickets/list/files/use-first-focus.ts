import type { RefObject } from "preact";
import { useLayoutEffect } from "preact/hooks";

/**
 * Puts the focus on an element that has just appeared, so that the keyboard goes on there; not where the person is
 * elsewhere on the page by now.
 */
export const useFirstFocus = (element: RefObject<HTMLElement | null>): void => {
  useLayoutEffect(() => {
    const { activeElement, body } = document;
    if (activeElement === null || activeElement === body || activeElement.closest(".files") !== null)
      element.current?.focus();
  }, [element]);
};
