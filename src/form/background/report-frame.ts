import { sendCommand } from "../../messages/command.ts";
import type { MessageRequest } from "../../messages/message-list.ts";
import { formEvent, type FormEventDeps } from "./form-event.ts";

interface ReportFrameDeps extends FormEventDeps {
  /** Has the panel of a tab show what is known now. */
  readonly showPanel: (tabId: number) => Promise<void>;
}

/** Takes what the top document says of a frame, and lets its form ask anew for what it may hold. */
export const reportFrame = async (
  deps: ReportFrameDeps,
  { frameId, shown }: MessageRequest<"reportFrame">,
  tabId: number,
): Promise<void> => {
  const { inform } = await formEvent(deps, tabId, { kind: "seen", frameId, shown });
  if (!inform) return;
  const isThere = await sendCommand(deps.commands, { tabId, frameId }, "offerChanged", {});
  if (!isThere) {
    await formEvent(deps, tabId, { kind: "frameGone", frameId });
    await deps.showPanel(tabId);
    return;
  }
  if (shown !== undefined) await deps.showPanel(tabId);
  // Only now: after a background that was stopped before this, the frame hears it once more.
  await formEvent(deps, tabId, { kind: "informed", frameId });
};
