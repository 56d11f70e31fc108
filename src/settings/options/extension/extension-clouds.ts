import { REPLIES_TO_PAGES } from "../../../messages/page-replies.ts";
import { sendWith } from "../../../messages/send.ts";
import { SEEN_FRAMES_KEY } from "../../../access/model/seen-frame.ts";
import { hostOfPattern, isHostUnder } from "../../../model/match-pattern.ts";
import { browser } from "../../../platform/browser.ts";
import type { CloudsSource } from "../clouds-source.ts";

const send = sendWith(browser, REPLIES_TO_PAGES);

/** Whether a granted pattern is one of these or within one that names all hosts of a domain. */
const isWithin = (granted: string, origins: readonly string[]): boolean =>
  origins.some((origin) => isHostUnder(hostOfPattern(granted), hostOfPattern(origin)));

/** Access to the portals of a cloud, as the browser grants it; the background notices changes on its own. */
export const extensionClouds = (report: CloudsSource["report"]): CloudsSource => ({
  isGranted: (origins) => browser.permissions.contains({ origins: [...origins] }),
  // Must come first in the click: after waiting for anything else, browsers refuse to ask.
  request: (origins) => browser.permissions.request({ origins: [...origins] }),
  // A permission is removed only under the pattern it was granted by: a single host is not part of its domain's.
  remove: async (origins) => {
    const { origins: granted = [] } = await browser.permissions.getAll();
    return browser.permissions.remove({
      origins: [...new Set([...origins, ...granted.filter((one) => isWithin(one, origins))])],
    });
  },
  seenFrames: async () => {
    const result = await send("listSeenFrames", {});
    if (!result.ok) throw new Error(result.error.message);
    return result.value;
  },
  watch: (changed, signal) => {
    const { onAdded, onRemoved } = browser.permissions;
    const stored = (changes: Record<string, unknown>): void => {
      if (SEEN_FRAMES_KEY in changes) changed();
    };
    onAdded.addListener(changed);
    onRemoved.addListener(changed);
    browser.storage.onChanged.addListener(stored);
    signal.addEventListener("abort", () => {
      onAdded.removeListener(changed);
      onRemoved.removeListener(changed);
      browser.storage.onChanged.removeListener(stored);
    });
  },
  report,
});
