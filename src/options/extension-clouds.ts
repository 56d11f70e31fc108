import { browser } from "../platform/browser.ts";
import type { CloudsSource } from "./clouds-group.tsx";

/** Access to the portals of a cloud, as the browser grants it; the background follows by itself. */
export const extensionClouds: CloudsSource = {
  isGranted: (origins) => browser.permissions.contains({ origins: [...origins] }),
  // The first thing in the click: a browser that has waited for anything in between refuses to ask.
  request: (origins) => browser.permissions.request({ origins: [...origins] }),
  remove: (origins) => browser.permissions.remove({ origins: [...origins] }),
  watch: (changed, signal) => {
    const { onAdded, onRemoved } = browser.permissions;
    onAdded.addListener(changed);
    onRemoved.addListener(changed);
    signal.addEventListener("abort", () => {
      onAdded.removeListener(changed);
      onRemoved.removeListener(changed);
    });
  },
};
