/** Maximum number of elements that are watched. */
const MAX_WATCHED = 300;

/**
 * Watches whether elements are drawn: what shows or hides them may be a class of anything around them, and attributes
 * are not observed.
 * @param onChange called when one that was not drawn is, or the other way round
 * @returns a function that watches more elements
 */
export const watchDrawn = (onChange: () => void, signal: AbortSignal): ((elements: Iterable<Element>) => void) => {
  const drawn = new WeakMap<Element, boolean | undefined>();
  const observer = new ResizeObserver((entries) => {
    let isChanged = false;
    for (const { target, contentRect } of entries) {
      const isDrawn = contentRect.width + contentRect.height > 0;
      if (drawn.get(target) === !isDrawn) isChanged = true;
      drawn.set(target, isDrawn);
    }
    if (isChanged) onChange();
  });
  signal.addEventListener("abort", () => observer.disconnect());
  return (elements) => {
    let watched = 0;
    for (const element of elements) {
      if (++watched > MAX_WATCHED) return;
      if (drawn.has(element)) continue;
      drawn.set(element, undefined);
      observer.observe(element);
    }
  };
};
