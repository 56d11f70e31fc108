import type { TicketPortalId } from "../../model/portal.ts";
import { PORTAL_LINKS } from "../../portals/links.ts";

/** A portal as people call it. */
export const portalNameOf = (id: TicketPortalId): string =>
  PORTAL_LINKS.find(({ portal }) => portal === id)?.name ?? id;
