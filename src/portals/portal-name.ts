import type { TicketPortalId } from "../model/portal.ts";
import { PORTAL_LINKS } from "./links.ts";

/** What a portal is called on screen: a product's name, the same in every language. */
export const portalName = (portal: TicketPortalId): string =>
  PORTAL_LINKS.find((link) => link.portal === portal)?.name ?? portal;
