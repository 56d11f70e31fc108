/** What newer Chromium tells of an observed element: whether it can really be seen (IntersectionObserver v2). */
interface Seen extends IntersectionObserverEntry {
  readonly isVisible?: boolean;
}

interface Options extends IntersectionObserverInit {
  readonly trackVisibility: boolean;
  readonly delay: number;
}

/** Controls looked at; one that can be seen is enough, for a notice or our own panel may lie over the others. */
const CONTROL_LIMIT = 12;
const VISIBILITY_DELAY = 100;

export interface ShownWatch {
  /** Whether the frame is in view; no until the first answer of the browser. */
  readonly isShown: () => boolean;
  /** Whether the person can see one of these: undefined where the browser does not tell, or has not told yet. */
  readonly canSee: (elements: readonly Element[]) => boolean | undefined;
}

/**
 * Watches whether this frame is in view of the person. A frame cannot see the element that holds it, but what
 * intersects the top viewport is told to it: not a frame that is hidden, has no size, or lies off the page; and, in
 * Chromium, not what is transparent.
 */
export const watchShown = ({ document, IntersectionObserver }: Window & typeof globalThis, onChange: () => void, signal: AbortSignal): ShownWatch => {
  let shown = false;
  const frame = new IntersectionObserver((entries) => {
    const now = entries.at(-1)?.isIntersecting === true;
    if (now === shown) return;
    shown = now;
    onChange();
  });
  frame.observe(document.documentElement);

  const visible = new WeakMap<Element, boolean>();
  const options: Options = { trackVisibility: true, delay: VISIBILITY_DELAY, threshold: [0, 1] };
  const controls = new IntersectionObserver((entries: Seen[]) => {
    for (const { target, isVisible } of entries) if (isVisible !== undefined) visible.set(target, isVisible);
    onChange();
  }, options);
  const observed = new WeakSet<Element>();
  signal.addEventListener("abort", () => {
    frame.disconnect();
    controls.disconnect();
  });
  return {
    isShown: () => shown,
    canSee: (elements) => {
      const answers = elements.slice(0, CONTROL_LIMIT).map((element) => {
        if (!observed.has(element)) {
          observed.add(element);
          controls.observe(element);
        }
        return visible.get(element);
      });
      if (answers.includes(true)) return true;
      return answers.includes(false) ? false : undefined;
    },
  };
};

/** Whether this browser tells what can really be seen. */
export const tellsVisibility = ({ IntersectionObserverEntry }: Window & typeof globalThis): boolean => "isVisible" in IntersectionObserverEntry.prototype;
