import { type CommandApi, sendCommand } from "../../messages/command.ts";
import type { MessageRequest } from "../../messages/message-list.ts";
import type { PortalSender } from "../../messages/sender.ts";
import { isFrameHost } from "../../portals/hosts/hosts.ts";
import type { TabState, TabStates } from "../../entries/background/tab-state.ts";

export interface FrameDeps {
  readonly commands: CommandApi;
  readonly tabs: Pick<TabStates, "update">;
  /** Tells the panel of a tab what to show now. */
  readonly showPanel: (tabId: number, state: TabState) => Promise<void>;
  /** Hears errors that nobody else will hear of. */
  readonly report: (error: unknown) => void;
}

const FRAMES_KEPT = 50;

const isKnownOrigin = (origin: string): boolean =>
  origin.startsWith("https:") && URL.canParse(origin) && isFrameHost(new URL(origin).hostname);

/**
 * A frame has a form: asks the top document whether a person can see it, once for each place. A frame is told nothing
 * of how the element around it looks, and portals keep frames warm that nobody sees.
 * @param told where the frame stands in the top document; a frame without a place there, or within one that we do not
 *   know, counts as not seen
 * @returns the tab's state, with all that the frame has sent before
 */
export const askForFrame = async (
  deps: FrameDeps,
  told: MessageRequest<"requestOffer">["place"],
  sender: PortalSender,
): Promise<TabState> => {
  const { tabId, frameId, documentId } = sender;
  const place = told?.within.every(isKnownOrigin) ? { index: told.index, count: told.count } : undefined;
  let isNew = false;
  const state = await deps.tabs.update(tabId, (before) => {
    const former = before.frames?.find((one) => one.frameId === frameId);
    if (frameId === 0) return before;
    isNew = !(
      former?.documentId === documentId &&
      former?.shown !== undefined &&
      former.place?.index === place?.index &&
      former.place?.count === place?.count
    );
    if (!isNew) return before;
    const others = before.frames?.filter((one) => one !== former) ?? [];
    // The last word on the same document counts until the next one.
    const shown = place ? (former?.documentId === documentId ? former?.shown : undefined) : false;
    return { ...before, frames: [...others, { frameId, documentId, place, shown }].slice(-FRAMES_KEPT) };
  });
  // Not waited for: the answer is a message of its own, and makes the frame ask again.
  if (place && isNew)
    sendCommand(deps.commands, { tabId, frameId: 0 }, "watchFrame", { frameId, ...place }).catch(deps.report);
  return state;
};

/** A frame that is gone from its page cannot tell that its form is closed. */
const withoutFrame = (state: TabState, frameId: number): TabState => ({
  ...state,
  frames: state.frames?.filter((one) => one.frameId !== frameId),
  forms: state.forms.filter((one) => one.frameId !== frameId),
});

/** Takes what the top document says of a frame, and lets its form ask anew for what it may hold. */
export const reportFrame = async (
  deps: FrameDeps,
  { frameId, shown }: MessageRequest<"reportFrame">,
  tabId: number,
): Promise<void> => {
  let isNews = false;
  const state = await deps.tabs.update(tabId, (before) => {
    const former = before.frames?.find((one) => one.frameId === frameId);
    isNews = former !== undefined && (former.shown !== shown || former.untold === true);
    const others = before.frames?.filter((one) => one !== former) ?? [];
    if (!former || !isNews) return before;
    return {
      ...before,
      frames: [...others, shown === undefined ? { ...former, place: undefined } : { ...former, shown, untold: true }],
    };
  });
  if (!isNews) return;
  const isThere = await sendCommand(deps.commands, { tabId, frameId }, "offerChanged", {});
  if (!isThere) {
    await deps.showPanel(tabId, await deps.tabs.update(tabId, (before) => withoutFrame(before, frameId)));
    return;
  }
  if (shown !== undefined) await deps.showPanel(tabId, state);
  // Only now: a background that was stopped before this is told once more, and tells.
  await deps.tabs.update(tabId, (before) => ({
    ...before,
    frames: before.frames?.map((frame) => (frame.frameId === frameId ? { ...frame, untold: undefined } : frame)),
  }));
};
