/** Microsoft's clouds; each has portals, response times and CSP rules of its own. */
export const CLOUD_IDS = ["worldwide", "usGovernment", "germany", "china", "sovereign"] as const;
export type CloudId = (typeof CLOUD_IDS)[number];

/** Clouds whose requests run under response times of their own, whatever policy the person has chosen for the others. */
export const CLOUD_POLICIES: Readonly<Partial<Record<CloudId, string>>> = { china: "21vianet" };
