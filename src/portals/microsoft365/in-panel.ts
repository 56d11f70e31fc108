import type { PanelFacts } from "../definition/panel-facts.ts";

export const inPanel: PanelFacts = { portal: "microsoft365", ownCost: "panel_ownCost_microsoft365" };
