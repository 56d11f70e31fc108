import type { PortalLink } from "./definition/portal-link.ts";

const found = import.meta.glob<PortalLink>("./*/link.ts", { eager: true, import: "link" });

/** The portals that hold a support form, in every cloud (link templates: partner-center.md 3.2). */
export const PORTAL_LINKS: readonly PortalLink[] = Object.values(found);
