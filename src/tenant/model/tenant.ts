import * as v from "valibot";

const GUID = /^[\da-f]{8}-[\da-f]{4}-[\da-f]{4}-[\da-f]{4}-[\da-f]{12}$/;

/** Whether the text is a Microsoft Entra tenant ID (a GUID, any letter case). */
export const isTenantId = (text: string): boolean => GUID.test(text.toLowerCase());

const LABEL = /^[a-z\d](?:[a-z\d-]{0,61}[a-z\d])?$/;

/** Whether the text is a domain name of at least two labels whose last one is no number (`contoso.onmicrosoft.com`). */
export const isDomain = (text: string): boolean => {
  if (text.length > 253) return false;
  const labels = text.toLowerCase().split(".");
  const last = labels.at(-1) ?? "";
  return labels.length >= 2 && labels.every((label) => LABEL.test(label)) && /^(?:[a-z]{2,}|xn--[a-z\d-]+)$/.test(last);
};

/** A tenant as far as it is known: Entra ID (lower case), one domain (lower case), and the name people see. */
export const tenantSchema = v.object({
  id: v.optional(v.pipe(v.string(), v.check(isTenantId), v.toLowerCase())),
  domain: v.optional(v.pipe(v.string(), v.check(isDomain), v.toLowerCase())),
  name: v.optional(v.pipe(v.string(), v.maxLength(200))),
});
export type Tenant = v.InferOutput<typeof tenantSchema>;

/** Whether anything is known of a tenant. */
export const isNamed = ({ id, domain, name }: Tenant): boolean =>
  id !== undefined || domain !== undefined || name !== undefined;

/**
 * Reads one tenant from what a person typed or an address holds: an ID, a domain, or nothing.
 * @returns undefined where the text is neither
 */
export const parseTenant = (text: string): Tenant | undefined => {
  const trimmed = text.trim().replace(/^@/, "").toLowerCase();
  if (isTenantId(trimmed)) return { id: trimmed };
  if (isDomain(trimmed)) return { domain: trimmed };
  return undefined;
};
