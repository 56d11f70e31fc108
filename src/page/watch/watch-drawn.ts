/** Maximum number of elements that are looked at, and thus watched. */
const MAX_LOOKED_AT = 300;

/**
 * Watches elements that are not drawn until they are: what shows them may be a class of anything around them, and few
 * attributes are observed. Those that are drawn are not watched, which would cost a little in each frame.
 * @param onDrawn called when some are
 * @returns a function that watches more elements
 */
export const watchDrawn = (onDrawn: () => void, signal: AbortSignal): ((elements: Iterable<Element>) => void) => {
  const waiting = new Set<Element>();
  const observer = new ResizeObserver((entries) => {
    let isAny = false;
    for (const { target, contentRect } of entries) {
      if (contentRect.width + contentRect.height === 0) continue;
      observer.unobserve(target);
      isAny ||= waiting.delete(target);
    }
    if (isAny) onDrawn();
  });
  signal.addEventListener("abort", () => observer.disconnect());
  return (elements) => {
    for (const element of waiting) if (!element.isConnected && waiting.delete(element)) observer.unobserve(element);
    let looked = 0;
    for (const element of elements) {
      if (++looked > MAX_LOOKED_AT || waiting.size >= MAX_LOOKED_AT) return;
      if (waiting.has(element) || element.getClientRects().length > 0) continue;
      waiting.add(element);
      observer.observe(element);
    }
  };
};
