import type { Tenant } from "../model/tenant.ts";
import { sameName } from "./same-tenant.ts";

/**
 * The first of the texts at the head of a page that is the name of a tenant we know, as the page writes it. Any other
 * text means nothing: nobody knows for sure where a page puts the name of the organization.
 */
export const namesKnown = (names: readonly string[], known: readonly Tenant[]): string | undefined =>
  names.find((name) => known.some((one) => sameName(one, { name })));
