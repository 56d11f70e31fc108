import type { SettingsInForce } from "../../settings/settings-reading.ts";
import type { Tenant } from "../model/tenant.ts";

/**
 * The customer of a page that may show the own organization's domain too: whoever is signed in is named there. Where
 * own tenants may be missing from the list any domain may be theirs.
 */
export const withoutOwnDomain = (
  tenant: Tenant,
  { ownTenants, ownTenantsIncomplete }: Pick<SettingsInForce, "ownTenants" | "ownTenantsIncomplete">,
): Tenant => {
  const { domain: _domain, ...rest } = tenant;
  if (rest.id === undefined) return tenant;
  if (ownTenantsIncomplete) return rest;
  return ownTenants.some(({ id, domain }) => domain === tenant.domain && id !== tenant.id) ? rest : tenant;
};
