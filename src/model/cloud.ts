/** Microsoft's clouds; each has portals, response times and CSP rules of its own. */
export const CLOUD_IDS = ["worldwide", "usGovernment", "germany", "china", "sovereign"] as const;
export type CloudId = (typeof CLOUD_IDS)[number];

/**
 * Clouds in which there is no Cloud Solution Provider plan to choose (partner-center.md 1.5: the document for 21Vianet
 * has none).
 */
export const CLOUDS_WITHOUT_PLAN: readonly CloudId[] = ["china"];

/**
 * Clouds whose requests run under response times of their own, whatever policy the person has chosen for the others.
 */
export const CLOUD_POLICIES: Readonly<Partial<Record<CloudId, string>>> = { china: "21vianet" };

/**
 * Clouds that can be switched on. Microsoft has closed the German one (azure-portal.md 2.3): its requests are kept, but
 * nothing opens there any more.
 */
export const OPTIONAL_CLOUD_IDS = ["usGovernment", "china", "sovereign"] as const satisfies readonly CloudId[];
export type OptionalCloudId = (typeof OPTIONAL_CLOUD_IDS)[number];

/** Clouds whose Partner Center is another one, at an address that is not known. */
export const OTHER_PARTNER_CENTERS: readonly CloudId[] = ["china"];
