import type { PanelFacts } from "../definition/panel-facts.ts";

export const inPanel: PanelFacts = {
  portal: "powerPlatform",
  ownCost: "panel_ownCost_powerPlatform",
  // An access ID with a contract.
  isPlanContract: true,
};
