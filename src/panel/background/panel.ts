import { type CommandApi, sendCommand } from "../../messages/command.ts";
import type { PanelState } from "../model/panel-state.ts";
import type { Settings } from "../../settings/settings-schema.ts";
import type { StoreProblemKind } from "../../tickets/store/store-problem.ts";
import type { StoreProblems } from "../../tickets/background/store-problems.ts";
import { isFrameShown } from "./is-frame-shown.ts";
import { isContactMissing } from "../../form/background/offers.ts";
import type { TabState } from "../../entries/background/tab-state.ts";

/** What the panel of a tab shows: of several open forms the one that reported last. */
export const panelStateOf = (
  state: TabState,
  settings: Settings,
  problems: readonly StoreProblemKind[],
): PanelState => {
  const { verdict, forms } = state;
  const form = forms.findLast(({ frameId }) => isFrameShown(state, frameId))?.report;
  return {
    ...(verdict && { verdict }),
    ...(form && { form }),
    contactMissing: isContactMissing(settings.contactDetails),
    ...(problems.includes("memoryFull") && { memoryFull: true }),
    fillMode: settings.fillMode,
  };
};

export interface PanelDeps {
  readonly commands: CommandApi;
  readonly problems: Pick<StoreProblems, "kinds">;
  readonly readSettings: () => Promise<Settings>;
}

/** Tells the top document of a tab what to show now. */
export const showPanel = async (
  { commands, problems, readSettings }: PanelDeps,
  tabId: number,
  state: TabState,
): Promise<void> => {
  const shown = panelStateOf(state, await readSettings(), await problems.kinds());
  const top = { tabId, frameId: 0 };
  if (shown.form && (shown.verdict || shown.memoryFull)) await sendCommand(commands, top, "panelDue", {});
  await sendCommand(commands, top, "showPanel", shown);
};
