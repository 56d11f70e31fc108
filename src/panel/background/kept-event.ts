import type { TabItem } from "../../platform/tab-items.ts";
import { type KeptEvent, nextKept } from "./next-kept.ts";
import { type PanelDeps, showPanel } from "./panel.ts";
import type { TabKept } from "./tab-kept.ts";

export interface KeptEventDeps extends PanelDeps {
  readonly kept: TabItem<TabKept>;
}

/** Brings an event to what the panel of a tab confirms, and has the panel show it. */
export const keptEvent = async (deps: KeptEventDeps, tabId: number, event: KeptEvent): Promise<void> => {
  await deps.kept.update(tabId, (state) => nextKept(state, event));
  await showPanel(deps, tabId);
};
