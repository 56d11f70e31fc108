import type { PanelFacts } from "../definition/panel-facts.ts";

export const inPanel: PanelFacts = { portal: "azure", ownCost: "panel_ownCost_azure" };
