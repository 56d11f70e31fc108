import * as v from "valibot";
import { instantSchema } from "../../model/instant.ts";
import { tenantSchema } from "../../tenant/model/tenant.ts";

const { id: tenantId, domain, name } = tenantSchema.entries;

/** A tenant of which the person said that it is a customer, or that Partner Center lists as one. */
export const customerSchema = v.object({
  id: v.pipe(v.string(), v.minLength(1), v.maxLength(100)),
  tenantId,
  domain,
  name,
  /** It was seen among the customers in Partner Center. */
  inPartnerCenter: v.optional(v.boolean()),
  /** The person has written it: what is learned later is added and replaces nothing. */
  edited: v.optional(v.boolean()),
  updatedDate: instantSchema,
});
export type Customer = v.InferOutput<typeof customerSchema>;

/** Whether an entry names anybody; one that does not is found by nobody. */
export const namesSomebody = (customer: Pick<Customer, "tenantId" | "domain" | "name">): boolean =>
  customer.tenantId !== undefined || customer.domain !== undefined || (customer.name ?? "").trim() !== "";
