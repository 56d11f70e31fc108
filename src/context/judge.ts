import { CLUE_SOURCES, GUESS, type Clue, type ContextAnswer, type Verdict, type VerdictKind, type VerdictReason } from "../model/context.ts";
import type { Tenant } from "../model/tenant.ts";
import { completed } from "./known-tenants.ts";
import { sameName, sameTenant } from "./same-tenant.ts";

/** All that a verdict rests on. `answers` are the person's answers in this tab; `customers` those confirmed before. */
export interface ContextFacts {
  readonly clues: readonly Clue[];
  readonly ownTenants: readonly Tenant[];
  readonly customers: readonly (Tenant & { readonly inPartnerCenter?: boolean | undefined })[];
  readonly answers: readonly { readonly tenant: Tenant; readonly answer: ContextAnswer }[];
  /** For whom the person came to this portal. */
  readonly expected?: Tenant | undefined;
}

const strongest = (clues: readonly Clue[]): readonly Clue[] => {
  const source = CLUE_SOURCES.find((one) => clues.some((clue) => clue.source === one));
  return clues.filter((clue) => clue.source === source);
};

/** An own tenant that is a name and nothing else: the person said of this very name that it is theirs. */
const isConfirmedName = (own: Tenant, tenant: Tenant): boolean =>
  own.id === undefined && own.domain === undefined && tenant.id === undefined && tenant.domain === undefined && sameName(own, tenant);

/** The own tenants against one: it is one of them, none of them, or nobody can tell. */
const isOwn = (tenant: Tenant, ownTenants: readonly Tenant[]): boolean | undefined => {
  const answers = ownTenants.map((own) => isConfirmedName(own, tenant) || sameTenant(tenant, own));
  if (answers.includes(true)) return true;
  // An own tenant is often listed by its ID and by its domain: one line that can be compared speaks for the other.
  const alike = ownTenants.some((own, index) => answers[index] === undefined && own.domain !== undefined && tenant.domain !== undefined);
  return answers.includes(false) && !alike ? false : undefined;
};

interface Judgement {
  readonly kind: VerdictKind;
  readonly reason: VerdictReason;
}

const ofOther = (tenant: Tenant, { ownTenants, customers }: ContextFacts, own: boolean | undefined): Judgement => {
  const known = customers.find((customer) => sameTenant(customer, tenant));
  if (known) return { kind: "customer", reason: known.inPartnerCenter ? "listedCustomer" : "answered" };
  if (own === false) return { kind: "customer", reason: "otherTenant" };
  if (ownTenants.length === 0) return { kind: "unknown", reason: "noOwnTenants" };
  const named = ownTenants.some((one) => sameName(one, tenant));
  return { kind: "unknown", reason: named ? "unconfirmedName" : "notComparable" };
};

const ofTenant = (tenant: Tenant, facts: ContextFacts): Judgement => {
  const { ownTenants, answers, expected } = facts;
  const answer = answers.findLast((one) => sameTenant(one.tenant, tenant))?.answer;
  const own = isOwn(tenant, ownTenants);
  if (own) {
    if (answer === "delegated") return { kind: "customer", reason: "delegated" };
    return { kind: "own", reason: answer === "ownSubscription" ? "ownSubscription" : "ownTenant" };
  }
  if (answer === "customer") return { kind: "customer", reason: "answered" };
  if (expected && sameTenant(expected, tenant) === false) return { kind: "unknown", reason: "notExpected" };
  return ofOther(tenant, facts, own);
};

/**
 * Whose tenant is open. The strongest clue decides; equally strong ones that name different tenants make `unknown`, and
 * so does a tenant that cannot be compared with the own ones. No clue is `unknown`, never `own`.
 */
export const judge = (facts: ContextFacts): Verdict => {
  const { clues, expected } = facts;
  const [clue, ...equals] = strongest(clues);
  if (!clue) return { kind: "unknown", reason: "noClue", against: [], userBelongsHere: false };
  const known = [...facts.ownTenants, ...facts.customers, ...(expected ? [expected] : [])];
  const tenant = completed(clue.tenant, known);
  const userBelongsHere = clue.userDomain !== undefined && clue.userDomain === tenant.domain;
  const about = { tenant, clue, userBelongsHere };
  if (clue.source === GUESS) return { kind: "unknown", reason: "lastOpened", against: [], ...about };
  const others = (some: readonly Clue[]): Clue[] => some.filter((one) => sameTenant(completed(one.tenant, known), tenant) === false);
  const disagreeing = others(equals);
  if (disagreeing.length > 0) return { kind: "unknown", reason: "disagreement", against: disagreeing, ...about };
  const isElsewhere = expected !== undefined && sameTenant(expected, tenant) === false;
  return { ...ofTenant(tenant, facts), against: others(clues), ...(isElsewhere && { expected }), ...about };
};
