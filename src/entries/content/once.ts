import type { ContentApi } from "../../platform/content-api.ts";
import { PANEL_EVENTS } from "../../panel/host/panel-events.ts";
import { contentScope, type RunningContent } from "./content-scope.ts";

/** Tells copies of ours in other worlds of this document that a new one has come. Says nothing to the page. */
const STARTED = "on-behalf:started";

/** The element of the panel (src/panel). */
const PANEL_HOST = "on-behalf-panel";

/** Whether this copy still belongs to an extension that runs; after an update or removal it does not. */
export const isAttached = ({ runtime }: ContentApi): boolean => {
  try {
    return runtime.id !== undefined;
  } catch {
    // Firefox throws where Chromium answers undefined; both mean that this copy is an orphan.
    return false;
  }
};

/**
 * Starts the script once per document. A copy that an update has cut off ends itself when its successor starts; a
 * second copy of the same extension (Firefox injects one by itself) does not start. A page that forges the event
 * reaches nothing: a copy that is still attached stays.
 */
export const startOnce = (document: Document, api: ContentApi, start: (running: RunningContent) => void): void => {
  if (contentScope.onBehalf?.isRunning()) return;
  contentScope.onBehalf?.end();
  // Firefox kills the world of a former copy with its listeners, and leaves its panel behind.
  for (const left of document.querySelectorAll(PANEL_HOST)) left.remove();
  const controller = new AbortController();
  const { signal } = controller;
  const end = (): void => controller.abort();
  const running: RunningContent = {
    isRunning: () => !signal.aborted && isAttached(api),
    end,
    signal,
    obstacles: () => [],
    onLayout: () => undefined,
    hear: () => undefined,
  };
  contentScope.onBehalf = running;
  document.dispatchEvent(new Event(STARTED));
  const endOrphan = (): void => {
    if (!isAttached(api)) end();
  };
  document.addEventListener(STARTED, endOrphan, { signal });
  for (const name of PANEL_EVENTS)
    addEventListener(name, (event) => running.hear(event), { capture: true, passive: true, signal });
  start(running);
};
