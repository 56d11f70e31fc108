import { REPLIES_TO_SEEN_FRAMES } from "../../messages/replies.ts";
import { sendWith } from "../../messages/send.ts";
import { contentApi } from "../../platform/content-api.ts";
import { azurePage } from "../../portals/azure/page.ts";
import { contentScope, type RunningContent } from "./content-scope.ts";
import { framesInSight } from "../../access/page/frames-in-sight.ts";

/** So often the frames of the page are looked at, in milliseconds: what shows a frame is mostly an attribute. */
const LOOK = 1000;

/**
 * In the portals of other clouds, whose frames lie at hosts that nobody knows: tells which frames a person sees, so that
 * access to them can be asked for. It stands beside the portal's own script and ends with it.
 */
const watchSeenFrames = ({ isRunning, signal, end }: RunningContent): void => {
  if (window.top !== window || contentScope.onBehalfSeenFrames?.signal === signal) return;
  contentScope.onBehalfSeenFrames = { signal };
  const send = sendWith(contentApi, REPLIES_TO_SEEN_FRAMES);
  const forms = azurePage.forms({});
  let told: string | undefined;
  const look = async (): Promise<void> => {
    if (!isRunning()) {
      end();
      return;
    }
    if (document.hidden) return;
    const frames = framesInSight(document, location.href, forms);
    const words = JSON.stringify(frames);
    if (frames.length === 0 || words === told) return;
    const result = await send("framesSeen", { frames });
    if (result.ok) told = words;
  };
  const looking = setInterval(() => void look(), LOOK);
  signal.addEventListener("abort", () => clearInterval(looking));
};

if (contentScope.onBehalf) watchSeenFrames(contentScope.onBehalf);
