interface VisibilityEntry extends IntersectionObserverEntry {
  readonly isVisible?: boolean;
}
interface VisibilityOptions extends IntersectionObserverInit {
  trackVisibility?: boolean;
  delay?: number;
}

/** Tells whether something lies over the panel, also what lets the pointer through and thus escapes a hit test. */
export interface Occlusion {
  watch(element: Element): void;
  isCovered(x: number, y: number): boolean;
  stop(): void;
}

const canTrackVisibility = (): boolean => "isVisible" in IntersectionObserverEntry.prototype;

/** Where the browser can say whether an element is truly seen (Chromium), it is asked. */
const trackedOcclusion = (): Occlusion => {
  let seen = false;
  const options: VisibilityOptions = { trackVisibility: true, delay: 100, threshold: [0, 1] };
  const observer = new IntersectionObserver((entries: VisibilityEntry[]) => {
    seen = entries.at(-1)?.isVisible === true;
  }, options);
  return {
    watch: (element) => observer.observe(element),
    isCovered: () => !seen,
    stop: () => observer.disconnect(),
  };
};

/** Elsewhere only the top layer can cover us, as we are in it ourselves: no other open popover or dialog may be at the point. */
const rivalOcclusion = (host: Element): Occlusion => ({
  watch: () => undefined,
  isCovered: (x, y) =>
    [...host.ownerDocument.querySelectorAll(":popover-open, :modal:not(:fullscreen)")].some((rival) => {
      const { left, right, top, bottom } = rival.getBoundingClientRect();
      return rival !== host && x >= left && x <= right && y >= top && y <= bottom;
    }),
  stop: () => undefined,
});

/** Watches whether the host is covered, by the best means the browser has. */
export const occlusionOf = (host: Element): Occlusion => (canTrackVisibility() ? trackedOcclusion() : rivalOcclusion(host));
