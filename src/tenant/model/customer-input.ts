import { parseLine } from "../../contact/contact-input.ts";
import type { InputProblem } from "../../model/parsed.ts";
import { isDomain, isTenantId, type Tenant } from "./tenant.ts";
import { typedText } from "../../model/typed-text.ts";

/** The parts of a customer that a person types, in the order in which the options ask for them. */
export const CUSTOMER_FIELDS = ["name", "domain", "id"] as const;
export type CustomerField = (typeof CUSTOMER_FIELDS)[number];
export type TypedCustomer = Readonly<Record<CustomerField, string>>;

/** What is wrong with one part; `detail` is what was typed. */
export interface CustomerProblem {
  readonly field: CustomerField;
  readonly problem: InputProblem;
  readonly detail: string;
}

/** A customer as a person typed it, or the first thing that is wrong. One of the parts is enough. */
export const parseCustomer = (
  typed: TypedCustomer,
): { readonly ok: true; readonly value: Tenant } | ({ readonly ok: false } & CustomerProblem) => {
  const wrong = (field: CustomerField, problem: InputProblem, detail: string) =>
    ({ ok: false, field, problem, detail }) as const;
  const name = parseLine(typed.name);
  if (!name.ok) return wrong("name", name.problem, name.detail);
  const domain = typedText(typed.domain).trim().replace(/^@/, "").toLowerCase();
  if (domain !== "" && !isDomain(domain)) return wrong("domain", "domain", typed.domain.trim());
  const id = typedText(typed.id).trim().toLowerCase();
  if (id !== "" && !isTenantId(id)) return wrong("id", "tenantId", typed.id.trim());
  if (name.value === undefined && domain === "" && id === "") return wrong("name", "customerEmpty", "");
  return {
    ok: true,
    value: {
      ...(id !== "" && { id }),
      ...(domain !== "" && { domain }),
      ...(name.value !== undefined && { name: name.value }),
    },
  };
};
