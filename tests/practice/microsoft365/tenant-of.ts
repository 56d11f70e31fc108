import { contoso, fabrikam, northwind, type PracticeTenant } from "../azure/tenants.ts";
import type { PracticePerson } from "./config.ts";

const all = [contoso, northwind, fabrikam];

/** The tenant with this id or domain. */
export const tenantNamed = (text: string | null | undefined): PracticeTenant | undefined => {
  const wanted = text?.toLowerCase();
  return all.find(({ id, domain }) => wanted === id || wanted === domain);
};

/** The tenant that an address opens: `delegatedOrg`, `CTID`, or the first path segment; none where it names none. */
export const tenantOfAdminAddress = (address: URL): PracticeTenant | undefined => {
  const query = new URLSearchParams(address.search.toLowerCase());
  return (
    tenantNamed(query.get("delegatedorg")) ??
    tenantNamed(query.get("ctid")) ??
    tenantNamed(address.pathname.split("/")[1])
  );
};

/** The person at home in the partner's organization, who is signed in everywhere. */
export const signedIn = { name: "Alex Wilber", email: "alex@fabrikam.example.com", initials: "AW" };

/** Whom the form is prefilled with: the administrator of the open organization. */
export const contactOf = (tenant: PracticeTenant): PracticePerson =>
  tenant.id === fabrikam.id
    ? { country: "US", phoneNumber: "4255550123", email: `adele@${tenant.domain}` }
    : { country: "US", phoneNumber: "4255550100", email: `megan@${tenant.domain}` };
