import { CLUE_SOURCES, type Clue, type ContextAnswer, type Verdict, type VerdictKind, type VerdictReason } from "../model/context.ts";
import type { Tenant } from "../model/tenant.ts";
import { sameName, sameTenant } from "./same-tenant.ts";

/** All that a verdict rests on. `answers` are the person's answers in this tab; `customers` those confirmed before. */
export interface ContextFacts {
  readonly clues: readonly Clue[];
  readonly ownTenants: readonly Tenant[];
  readonly customers: readonly Tenant[];
  readonly answers: readonly { readonly tenant: Tenant; readonly answer: ContextAnswer }[];
}

const strongest = (clues: readonly Clue[]): readonly Clue[] => {
  const source = CLUE_SOURCES.find((one) => clues.some((clue) => clue.source === one));
  return clues.filter((clue) => clue.source === source);
};

/** The own tenants against one: it is one of them, none of them, or nobody can tell. */
const isOwn = (tenant: Tenant, ownTenants: readonly Tenant[]): boolean | undefined => {
  const answers = ownTenants.map((own) => sameTenant(tenant, own));
  if (answers.includes(true)) return true;
  return answers.length > 0 && answers.every((answer) => answer === false) ? false : undefined;
};

const ofTenant = (
  tenant: Tenant,
  { ownTenants, customers, answers }: ContextFacts,
): { kind: VerdictKind; reason: VerdictReason } => {
  const answer = answers.findLast((one) => sameTenant(one.tenant, tenant))?.answer;
  const own = isOwn(tenant, ownTenants);
  if (own) {
    if (answer === "delegated") return { kind: "customer", reason: "delegated" };
    return { kind: "own", reason: answer === "ownSubscription" ? "ownSubscription" : "ownTenant" };
  }
  if (answer === "customer" || customers.some((customer) => sameTenant(customer, tenant))) return { kind: "customer", reason: "answered" };
  if (own === false) return { kind: "customer", reason: "otherTenant" };
  if (ownTenants.length === 0) return { kind: "unknown", reason: "noOwnTenants" };
  const named = ownTenants.some((one) => sameName(one, tenant));
  return { kind: "unknown", reason: named ? "unconfirmedName" : "notComparable" };
};

/**
 * Whose tenant is open. The strongest clue decides; equally strong ones that name different tenants make `unknown`, and
 * so does a tenant that cannot be compared with the own ones. No clue is `unknown`, never `own`.
 */
export const judge = (facts: ContextFacts): Verdict => {
  const [clue, ...equals] = strongest(facts.clues);
  if (!clue) return { kind: "unknown", reason: "noClue", against: [], userBelongsHere: false };
  const { tenant } = clue;
  const userBelongsHere = clue.userDomain !== undefined && clue.userDomain === tenant.domain;
  const others = (clues: readonly Clue[]): Clue[] => clues.filter((one) => sameTenant(one.tenant, tenant) === false);
  const disagreeing = others(equals);
  if (disagreeing.length > 0) return { kind: "unknown", reason: "disagreement", tenant, clue, against: disagreeing, userBelongsHere };
  return { ...ofTenant(tenant, facts), tenant, clue, against: others(facts.clues), userBelongsHere };
};
