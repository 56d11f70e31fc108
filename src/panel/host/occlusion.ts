import { hasHiddenRival, hasRival, showsPictures } from "./rivals.ts";

interface VisibilityEntry extends IntersectionObserverEntry {
  readonly isVisible?: boolean;
}
interface VisibilityOptions extends IntersectionObserverInit {
  trackVisibility?: boolean;
  delay?: number;
}

/** Says whether something lies over the panel, also what lets the pointer through and thus escapes a hit test. */
export interface Occlusion {
  readonly isCovered: () => boolean;
  /** Whether the browser reports when that changes. */
  readonly isReported: boolean;
  readonly stop: () => void;
}

const canTrackVisibility = (): boolean => "isVisible" in IntersectionObserverEntry.prototype;

/**
 * Watches whether the host is covered. Where the browser can say whether an element is truly seen (Chromium), it is
 * asked; but it looks only every tenth of a second. What can be known at once is looked at when asked: only the top
 * layer can lie over us, as we are in it ourselves.
 * @param onChange called when the host is covered or uncovered, as far as the browser reports it
 */
export const occlusionOf = (host: Element, onChange: () => void): Occlusion => {
  const { ownerDocument: document } = host;
  const coveredNow = (): boolean => hasRival(document, host) || showsPictures(document.documentElement, host);
  if (!canTrackVisibility())
    return {
      isCovered: () => coveredNow() || hasHiddenRival(document, host),
      isReported: false,
      stop: () => undefined,
    };
  let seen = false;
  const options: VisibilityOptions = { trackVisibility: true, delay: 100, threshold: [0, 1] };
  const observer = new IntersectionObserver((entries: VisibilityEntry[]) => {
    const sees = entries.at(-1)?.isVisible === true;
    if (sees !== seen) onChange();
    seen = sees;
  }, options);
  observer.observe(host);
  return { isCovered: () => !seen || coveredNow(), isReported: true, stop: () => observer.disconnect() };
};
