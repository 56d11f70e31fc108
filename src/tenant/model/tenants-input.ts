import { good, type Parsed, wrong } from "../../model/parsed.ts";
import { typedText } from "../../model/typed-text.ts";
import { parseTenant, type Tenant } from "./tenant.ts";

/** Maximum number of own tenants. */
const MAX_TENANTS = 200;

/** The line of the "Own tenants" box for a tenant; a tenant known by its name only has none. */
export const tenantLine = ({ domain, id }: Tenant): string | undefined => domain ?? id;

/**
 * Own tenants, one ID or domain a line. What is known of a tenant beside its line (a name, the other identifier) is
 * taken over from `known`, as are tenants without a line.
 */
export const parseTenants = (text: string, known: readonly Tenant[]): Parsed<Tenant[]> => {
  const tenants: Tenant[] = [];
  for (const line of typedText(text).split(/[\n;,]/)) {
    if (line.trim() === "") continue;
    const typed = parseTenant(line);
    if (typed === undefined) return wrong("tenant", line.trim());
    const before = known.find(({ id, domain }) => (typed.id ? id === typed.id : domain === typed.domain));
    const tenant = before ?? typed;
    if (!tenants.includes(tenant) && !tenants.some(({ id, domain }) => id === tenant.id && domain === tenant.domain))
      tenants.push(tenant);
  }
  const all = [...tenants, ...known.filter((tenant) => tenantLine(tenant) === undefined)];
  return all.length > MAX_TENANTS ? wrong("tooMany", String(MAX_TENANTS)) : good(all);
};
