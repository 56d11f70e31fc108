import type { Tenant } from "../model/tenant.ts";

/**
 * Whether two names mean the same tenant: by ID where both have one, else by domain.
 * @returns undefined where they have nothing to compare, or two domains that may well belong to one tenant
 * (`fabrikam.com` and `fabrikam.onmicrosoft.com`)
 */
export const sameTenant = (one: Tenant, other: Tenant): boolean | undefined => {
  if (one.id && other.id) return one.id === other.id;
  if (!one.domain || !other.domain) return undefined;
  if (one.domain === other.domain) return true;
  return one.domain.split(".")[0] === other.domain.split(".")[0] ? undefined : false;
};

/** Whether two tenants bear the same name for people; names are compared without regard to case. */
export const sameName = (one: Tenant, other: Tenant): boolean =>
  one.name !== undefined && other.name !== undefined && one.name.trim().toLowerCase() === other.name.trim().toLowerCase();
