import { isInitialDomain } from "../model/initial-domain.ts";
import type { Tenant } from "../model/tenant.ts";

/**
 * Whether two names mean the same tenant: by ID where both have one, else by domain. Good for finding what belongs
 * together and what disagrees; that two domains differ is no proof of two tenants (`isAnother`).
 * @returns undefined where they have nothing to compare, or two domains that may well belong to one tenant
 * (`fabrikam.com` and `fabrikam.onmicrosoft.com`)
 */
export const sameTenant = (one: Tenant, other: Tenant): boolean | undefined => {
  if (one.id && other.id) return one.id === other.id;
  if (!one.domain || !other.domain) return undefined;
  if (one.domain === other.domain) return true;
  return one.domain.split(".")[0] === other.domain.split(".")[0] ? undefined : false;
};

/**
 * Whether two tenants are two beyond doubt of their other domains: a tenant has many domains, one ID and one initial
 * domain.
 */
export const isAnother = (one: Tenant, other: Tenant): boolean => {
  if (one.id && other.id) return one.id !== other.id;
  return (
    [one.domain, other.domain].every((domain) => domain !== undefined && isInitialDomain(domain)) &&
    sameTenant(one, other) === false
  );
};

/** Whether two tenants have the same name for people; names are compared without regard to case. */
export const sameName = (one: Tenant, other: Tenant): boolean =>
  one.name !== undefined &&
  other.name !== undefined &&
  one.name.trim().toLowerCase() === other.name.trim().toLowerCase();

/**
 * Whether another tenant is open than before: by ID or domain, and where those cannot be compared, by two names that
 * differ.
 */
export const isOtherTenant = (before: Tenant, now: Tenant): boolean => {
  const same = sameTenant(before, now);
  return same === undefined ? before.name !== undefined && now.name !== undefined && !sameName(before, now) : !same;
};

/** Whether nothing but a name is known of a tenant. */
export const isNameOnly = ({ id, domain, name }: Tenant): boolean =>
  id === undefined && domain === undefined && name !== undefined;

/**
 * Whether two are one tenant for sure. A name alone says so only of another name alone: the person spoke of that very
 * name.
 */
export const isSame = (one: Tenant, other: Tenant): boolean =>
  sameTenant(one, other) === true || (isNameOnly(one) && isNameOnly(other) && sameName(one, other));
