import type { Tenant } from "../model/tenant.ts";
import { sameTenant } from "./same-tenant.ts";

/** A tenant with all that is known of it by any of its names; what it has already is kept. */
export const completed = (tenant: Tenant, known: readonly Tenant[]): Tenant => {
  const same = known.find((one) => sameTenant(one, tenant) === true);
  if (!same) return tenant;
  const { id = same.id, domain = same.domain, name = same.name } = tenant;
  return {
    ...(id !== undefined && { id }),
    ...(domain !== undefined && { domain }),
    ...(name !== undefined && { name }),
  };
};

/** Whether two tenants are written alike in all their parts. */
export const writtenAlike = (one: Tenant, other: Tenant): boolean =>
  one.id === other.id && one.domain === other.domain && one.name === other.name;

/** Whether a tenant has an ID, a domain or a name that none of the entries for the same tenant has. */
export const isNews = (tenant: Tenant, known: readonly Tenant[]): boolean => {
  const same = known.filter((one) => sameTenant(one, tenant) === true);
  const lacks = (part: keyof Tenant): boolean =>
    tenant[part] !== undefined && same.every((one) => one[part] === undefined);
  return same.length > 0 && (lacks("id") || lacks("domain") || lacks("name"));
};

/** Whether a tenant is known by its ID, but under other domains only: it has several. */
export const isOtherDomain = ({ id, domain }: Tenant, known: readonly Tenant[]): boolean =>
  id !== undefined &&
  domain !== undefined &&
  known.some((one) => one.id === id && one.domain !== undefined) &&
  known.every((one) => one.domain !== domain);

/** The list with what is known of a tenant: added to its entry, or as a new one, as is each further domain. */
export const withTenant = (tenants: readonly Tenant[], tenant: Tenant): Tenant[] => {
  const at = tenants.findIndex((one) => sameTenant(one, tenant) === true);
  const known = tenants[at];
  if (known === undefined)
    return tenants.some((one) => writtenAlike(one, tenant)) ? [...tenants] : [...tenants, tenant];
  const { id, domain } = tenant;
  const another = isOtherDomain(tenant, tenants) && id !== undefined && domain !== undefined ? [{ id, domain }] : [];
  return [...tenants.with(at, completed(known, [tenant])), ...another];
};
