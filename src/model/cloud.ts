/** Microsoft's clouds; each has portals, response times and CSP rules of its own. */
export const CLOUD_IDS = ["worldwide", "usGovernment", "germany", "china", "sovereign"] as const;
export type CloudId = (typeof CLOUD_IDS)[number];
