import { sendCommand } from "../messages/command.ts";
import type { PanelState } from "../model/panel-state.ts";
import type { Settings } from "../settings/settings-schema.ts";
import type { BackgroundContext } from "./background-context.ts";
import { isFrameShown } from "./is-frame-shown.ts";
import { isContactMissing } from "./offers.ts";
import type { TabState } from "./tab-state.ts";

/** What the panel of a tab shows: of several open forms the one that reported last. */
export const panelStateOf = (state: TabState, settings: Settings): PanelState => {
  const { verdict, forms } = state;
  const form = forms.findLast(({ frameId }) => isFrameShown(state, frameId))?.report;
  return {
    ...(verdict && { verdict }),
    ...(form && { form }),
    contactMissing: isContactMissing(settings.contactDetails),
    fillMode: settings.fillMode,
  };
};

/** Tells the top document of a tab what to show now. */
export const showPanel = async (
  { commands, readSettings }: Pick<BackgroundContext, "commands" | "readSettings">,
  tabId: number,
  state: TabState,
): Promise<void> => {
  const shown = panelStateOf(state, await readSettings());
  const top = { tabId, frameId: 0 };
  if (shown.form && shown.verdict) await sendCommand(commands, top, "panelDue", {});
  await sendCommand(commands, top, "showPanel", shown);
};
