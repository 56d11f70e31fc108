/**
 * Watches whether the page may be gone at any moment: it is hidden, or being closed.
 * @returns whether it is so now; asked before anything else hears of the same event
 */
export const watchLeaving = (page: Window): (() => boolean) => {
  let isClosed = false;
  page.addEventListener("pagehide", () => (isClosed = true), { capture: true });
  page.addEventListener("pageshow", () => (isClosed = false), { capture: true });
  return () => isClosed || page.document.visibilityState === "hidden";
};
