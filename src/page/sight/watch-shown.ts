/**
 * Whether this frame is in view of the person. A frame cannot see the element that holds it, but what intersects the
 * top viewport is reported to it: not a frame that is hidden, has no size, or lies off the page. (Whether it is
 * transparent is not reported reliably: IntersectionObserver v2 calls no control of a sandboxed frame visible:
 * browsers.md 2.)
 * @returns a function that answers at any time; no until the first answer of the browser
 */
export const watchShown = (
  { document, IntersectionObserver }: Window & typeof globalThis,
  onChange: () => void,
  signal: AbortSignal,
): (() => boolean) => {
  let shown = false;
  const observer = new IntersectionObserver((entries) => {
    const now = entries.at(-1)?.isIntersecting === true;
    if (now === shown) return;
    shown = now;
    onChange();
  });
  observer.observe(document.documentElement);
  signal.addEventListener("abort", () => {
    observer.disconnect();
  });
  return () => shown;
};
