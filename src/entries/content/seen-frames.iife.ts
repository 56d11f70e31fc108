import { watchSeenFrames } from "../../access/page/watch-seen-frames.ts";
import { REPLIES_TO_SEEN_FRAMES } from "../../messages/replies.ts";
import { sendWith } from "../../messages/send.ts";
import { contentApi } from "../../platform/content-api.ts";
import { azurePage } from "../../portals/azure/page.ts";
import { contentScope } from "./content-scope.ts";

// Runs beside the portal's own script and ends with it.
const running = contentScope.onBehalf;
if (running && window.top === window && contentScope.onBehalfSeenFrames?.signal !== running.signal) {
  contentScope.onBehalfSeenFrames = running;
  const send = sendWith(contentApi, REPLIES_TO_SEEN_FRAMES);
  watchSeenFrames(window, {
    ...running,
    forms: azurePage.forms({}),
    report: async (frames) => (await send("framesSeen", { frames })).ok,
  });
}
