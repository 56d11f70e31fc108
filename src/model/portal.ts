/**
 * Portals in which a support request is filed, and hence the `portal` of a ticket. A kind of form, not a host: the Azure
 * form is in the Entra and Intune admin centers too. `npm run new:portal` adds to this list.
 */
export const TICKET_PORTAL_IDS = ["azure", "microsoft365", "powerPlatform"] as const;
export type TicketPortalId = (typeof TICKET_PORTAL_IDS)[number];

/** All portals that we know; each has a folder in `src/portals`. */
export const PORTAL_IDS = [...TICKET_PORTAL_IDS, "partnerCenter"] as const;
export type PortalId = (typeof PORTAL_IDS)[number];
