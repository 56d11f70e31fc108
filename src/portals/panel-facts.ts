import type { TicketPortalId } from "../model/portal.ts";
import type { PanelFacts } from "./definition/panel-facts.ts";

const found = import.meta.glob<PanelFacts>("./*/in-panel.ts", { eager: true, import: "inPanel" });

/** What the panel says of a portal alone. */
export const panelFacts = (portal: TicketPortalId): PanelFacts | undefined =>
  Object.values(found).find((one) => one.portal === portal);
