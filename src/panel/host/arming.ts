/** Time for which the panel takes no order after it appeared, moved, changed its buttons or was covered, in ms. */
export const ARMING_TIME = 500;

/**
 * Interval of looks at the panel while the pointer is near, in ms; they take at most one part of the time in `SHARE`.
 */
const LOOK_EVERY = 100;
const SHARE = 10;

/**
 * The same with the pointer elsewhere, where the browser does not report by itself whether the panel is seen, and
 * `REST_SHARE`.
 */
const LOOK_AT_REST = 200;
const REST_SHARE = 50;

/** Whether the panel may take orders: only after the person could see it, all of it and in its place, for a while. */
export interface Arming {
  /** Starts the wait again. */
  readonly restart: () => void;
  /** Does so if the panel is not where it was, or not of its size. */
  readonly follow: () => void;
  /** A press begins: looks at the panel. */
  readonly look: () => void;
  readonly isArmed: () => boolean;
}

interface Watched {
  readonly host: HTMLElement;
  readonly isClear: () => boolean;
  /** Whether the browser reports by itself when something lies over the panel. */
  readonly isReported: boolean;
  readonly signal: AbortSignal;
}

const placeOf = (host: Element): string => {
  const { left, top, width, height } = host.getBoundingClientRect();
  return [left, top, width, height].map(Math.round).join();
};

/**
 * Looks at the panel when a press begins, and before that as long as the pointer moves or rests on it: a page could
 * cover it, let the person aim at the cover, and take the cover away in the turn of the press.
 */
export const armingOf = ({ host, isClear, isReported, signal }: Watched): Arming => {
  const { ownerDocument: document } = host;
  const view = document.defaultView;
  let armedFrom = Number.POSITIVE_INFINITY;
  let place = "";
  let nextLook = 0;
  let cost = 0;
  let timer: ReturnType<typeof setInterval> | undefined;

  const restart = (): void => {
    armedFrom = performance.now() + ARMING_TIME;
    place = placeOf(host);
  };
  const follow = (): void => {
    if (placeOf(host) !== place) restart();
  };
  const look = (): void => {
    if (!host.isConnected) return;
    follow();
    if (!isClear()) restart();
  };
  const lookAtTimes = (): void => {
    const began = performance.now();
    if (began < nextLook) return;
    look();
    cost = performance.now() - began;
    nextLook = began + cost + Math.max(LOOK_EVERY, cost * SHARE);
  };
  /** What lay over the panel until the pointer came is known only to those who looked before. */
  const lookAtRest = (): void => {
    if (signal.aborted) return;
    if (!document.hidden) lookAtTimes();
    setTimeout(lookAtRest, Math.max(LOOK_AT_REST, cost * REST_SHARE));
  };
  if (!isReported) lookAtRest();
  const options = { capture: true, passive: true, signal };
  view?.addEventListener("pointermove", lookAtTimes, options);
  const entered = (): void => {
    // However short ago the last look was: the press may come next, and a cover go with it before we hear of it.
    look();
    timer ??= setInterval(lookAtTimes, LOOK_EVERY);
  };
  host.addEventListener("pointerenter", entered, options);
  const rest = (): void => {
    clearInterval(timer);
    timer = undefined;
  };
  host.addEventListener("pointerleave", rest, options);
  signal.addEventListener("abort", rest);
  // Who comes back to the tab, perhaps in the middle of a double click, has not seen the panel yet.
  document.addEventListener("visibilitychange", restart, { signal });
  return { restart, follow, look, isArmed: () => placeOf(host) === place && performance.now() >= armedFrom };
};
