import { enterShadows } from "../../page/elements/shadow-roots.ts";
import { PANEL_EVENTS, POINTING_EVENTS } from "../../panel/host/panel-events.ts";
import { PANEL_TAG, removeLeftPanels } from "../../panel/host/panel-tag.ts";
import { contentApi } from "../../platform/content-api.ts";
import { shadowDoor } from "../../platform/shadow-door.ts";
import { startOnce } from "../../platform/start-once.ts";
import { contentScope } from "./content-scope.ts";
import type { RunningContent } from "./running-content.ts";

/** Starts the script of a document, once, and lends its ears to the panel that may come later. */
export const runScript = (start: (running: RunningContent) => void): void =>
  startOnce(document, contentApi, contentScope.onBehalf, (script) => {
    removeLeftPanels(document);
    const running: RunningContent = {
      ...script,
      shadows: enterShadows(shadowDoor, PANEL_TAG),
      obstacles: () => [],
      onLayout: () => undefined,
      capture: () => false,
      hear: () => undefined,
    };
    contentScope.onBehalf = running;
    for (const name of [...PANEL_EVENTS, ...POINTING_EVENTS])
      addEventListener(
        name,
        (event) => {
          if (!running.capture(event) && PANEL_EVENTS.includes(name)) running.hear(event);
        },
        // What is pointed at is not pressed; a finger and a wheel move the page all the same.
        { capture: true, passive: /^(?:touch|wheel)/.test(name), signal: script.signal },
      );
    start(running);
  });
