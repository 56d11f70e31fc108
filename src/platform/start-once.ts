import type { ContentApi } from "./content-api.ts";
import { isAttached } from "./is-attached.ts";

/** By this event copies of ours in other worlds of the document hear of a new one. It means nothing to the page. */
const STARTED = "on-behalf:started";

/** A content script while it runs. */
export interface RunningScript {
  readonly isRunning: () => boolean;
  readonly end: () => void;
  /** Ends with the script. */
  readonly signal: AbortSignal;
}

/**
 * Starts a script once per document. A copy that an update has cut off ends itself when its successor starts; a second
 * copy of the same extension (Firefox injects one by itself) does not start. A page that forges the event achieves
 * nothing: a copy that is still attached stays.
 * @param before the copy that this world knows of
 */
export const startOnce = (
  document: Document,
  api: ContentApi,
  before: RunningScript | undefined,
  start: (running: RunningScript) => void,
): void => {
  if (before?.isRunning()) return;
  before?.end();
  const controller = new AbortController();
  const { signal } = controller;
  const end = (): void => controller.abort();
  document.dispatchEvent(new Event(STARTED));
  document.addEventListener(
    STARTED,
    () => {
      if (!isAttached(api)) end();
    },
    { signal },
  );
  start({ isRunning: () => !signal.aborted && isAttached(api), end, signal });
};
