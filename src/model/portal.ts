/** Portals in which support requests are filed: the `portal` of a ticket. */
export const TICKET_PORTAL_IDS = ["azure", "microsoft365", "powerPlatform"] as const;
export type TicketPortalId = (typeof TICKET_PORTAL_IDS)[number];

/**
 * All portals that we know; each has a folder in `src/portals`. A portal is a kind of form, not a host: the Azure form
 * also lives in the Entra and Intune admin centers.
 */
export const PORTAL_IDS = [...TICKET_PORTAL_IDS, "partnerCenter"] as const;
export type PortalId = (typeof PORTAL_IDS)[number];
