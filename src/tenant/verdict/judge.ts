import {
  CLUE_SOURCES,
  HINT,
  type Clue,
  type ContextAnswer,
  type Verdict,
  type VerdictParts,
} from "../model/verdict.ts";
import type { Tenant } from "../model/tenant.ts";
import { completed } from "./known-tenants.ts";
import { namesKnown } from "./names-known.ts";
import { isAnother, isNameOnly, isSame, sameName, sameTenant } from "./same-tenant.ts";

/** A customer of the directory: seen in Partner Center, or confirmed by the person. */
type Customer = Tenant & { readonly inPartnerCenter?: boolean | undefined };

/** All that a verdict rests on. `answers` are the person's answers in this tab; `customers` those confirmed before. */
export interface ContextFacts {
  readonly clues: readonly Clue[];
  readonly ownTenants: readonly Tenant[];
  /** Own tenants may be missing from the list: that a tenant is not on it proves nothing. */
  readonly ownTenantsIncomplete?: boolean | undefined;
  readonly customers: readonly Customer[];
  readonly answers: readonly { readonly tenant: Tenant; readonly answer: ContextAnswer }[];
  /** For whom the person came to this portal. */
  readonly expected?: Tenant | undefined;
  /**
   * Texts at the head of the page, one of which may be the organization's name; only names of known tenants mean
   * anything.
   */
  readonly names?: readonly string[] | undefined;
}

const strongest = (clues: readonly Clue[]): readonly Clue[] => {
  const source = CLUE_SOURCES.find((one) => clues.some((clue) => clue.source === one));
  return clues.filter((clue) => clue.source === source);
};

/**
 * The own tenants against one: it is one of them, none of them, or it is not known. Another domain is no proof of
 * another tenant: every tenant has several. Another ID is one, and so is another initial domain (`….onmicrosoft.com`).
 */
const isOwn = (tenant: Tenant, ownTenants: readonly Tenant[]): boolean | undefined => {
  if (ownTenants.some((own) => isSame(own, tenant))) return true;
  // An own tenant is often listed by its ID and by its domain: one line that can be compared speaks for the other.
  const isAlike = ownTenants.some(
    (own) => own.domain !== undefined && tenant.domain !== undefined && sameTenant(own, tenant) === undefined,
  );
  return !isAlike && ownTenants.some((own) => isAnother(tenant, own)) ? false : undefined;
};

/** What is made of a tenant, yet without the clues that name it. */
type Judgement =
  | { readonly kind: "customer"; readonly reason: Extract<Verdict, { kind: "customer" }>["reason"] }
  | { readonly kind: "own"; readonly reason: "ownTenant" | "ownSubscription" }
  | { readonly kind: "unknown"; readonly reason: "notExpected"; readonly expected: Tenant }
  | { readonly kind: "unknown"; readonly reason: "unconfirmedName" | "noOwnTenants" | "incompleteOwnTenants" }
  | { readonly kind: "unknown"; readonly reason: "notComparable" | "customerName" };

/** The clues with which a verdict goes out. */
interface Grounds {
  readonly tenant: Tenant;
  readonly clue: Clue;
  readonly against: Clue[];
  readonly expected?: Tenant;
  readonly userBelongsHere: boolean;
}

const verdictOn = (judgement: Judgement, { userBelongsHere, ...grounds }: Grounds): Verdict =>
  judgement.kind === "unknown" ? { ...grounds, ...judgement, userBelongsHere } : { ...grounds, ...judgement };

/**
 * Whether an entry of the directory decides. A page of Partner Center shows the domain of whoever is signed in beside
 * the customer's: where that domain may be missing from the own tenants, a customer who was only seen there counts by
 * ID.
 * @param said the tenant as the clue names it, before anything is added that is known
 */
const mayDecide = ({ id, inPartnerCenter }: Customer, said: Tenant, { ownTenantsIncomplete }: ContextFacts): boolean =>
  !ownTenantsIncomplete || !inPartnerCenter || (id !== undefined && id === said.id);

const ofOther = (tenant: Tenant, said: Tenant, facts: ContextFacts, own: boolean | undefined): Judgement => {
  const { ownTenants, ownTenantsIncomplete, customers } = facts;
  const named = ownTenants.some((one) => sameName(one, tenant));
  const known = customers.find(
    (customer) =>
      mayDecide(customer, said, facts) && (sameTenant(customer, tenant) ?? (!named && isSame(customer, tenant))),
  );
  if (known) return { kind: "customer", reason: known.inPartnerCenter ? "listedCustomer" : "answered" };
  if (own === false && !ownTenantsIncomplete) return { kind: "customer", reason: "otherTenant" };
  if (!named && isNameOnly(tenant) && customers.some((one) => sameName(one, tenant)))
    return { kind: "unknown", reason: "customerName" };
  if (ownTenantsIncomplete && !named) return { kind: "unknown", reason: "incompleteOwnTenants" };
  if (ownTenants.length === 0) return { kind: "unknown", reason: "noOwnTenants" };
  return { kind: "unknown", reason: named ? "unconfirmedName" : "notComparable" };
};

const ofTenant = (tenant: Tenant, said: Tenant, facts: ContextFacts): Judgement => {
  const { ownTenants, answers, expected } = facts;
  const answer = answers.findLast((one) => isSame(one.tenant, tenant))?.answer;
  const own = isOwn(tenant, ownTenants);
  if (own) {
    if (answer === "delegated") return { kind: "customer", reason: "delegated" };
    return { kind: "own", reason: answer === "ownSubscription" ? "ownSubscription" : "ownTenant" };
  }
  if (answer === "customer") return { kind: "customer", reason: "answered" };
  if (expected && sameTenant(expected, tenant) === false) return { kind: "unknown", reason: "notExpected", expected };
  return ofOther(tenant, said, facts, own);
};

/** What the deciding clue makes; `known` are the tenants by which a clue can be completed. */
const ofClues = (facts: ContextFacts, clues: readonly Clue[], known: readonly Tenant[]): Verdict => {
  const { expected } = facts;
  const [clue, ...equals] = strongest(clues);
  if (!clue) return { kind: "unknown", reason: "noClue" };
  const tenant = completed(clue.tenant, known);
  const userBelongsHere = clue.userDomain !== undefined && clue.userDomain === tenant.domain;
  const about = { tenant, clue, userBelongsHere };
  if (clue.source === HINT) return { kind: "unknown", reason: "lastOpened", tenant, clue };
  const others = (some: readonly Clue[]): Clue[] =>
    some.filter((one) => sameTenant(completed(one.tenant, known), tenant) === false);
  const disagreeing = others(equals);
  if (disagreeing.length > 0) return { kind: "unknown", reason: "disagreement", against: disagreeing, ...about };
  const isElsewhere = expected !== undefined && sameTenant(expected, tenant) === false;
  return verdictOn(ofTenant(tenant, clue.tenant, facts), {
    ...about,
    against: others(clues),
    ...(isElsewhere && { expected }),
  });
};

/**
 * A name at the head of the page against what else names a tenant: it can decide alone, confirm the rest, or contradict
 * it.
 */
const withName = (facts: ContextFacts, others: readonly Clue[], name: string, known: readonly Tenant[]): Verdict => {
  const tenant = { name };
  const alone = ofTenant(tenant, tenant, { ...facts, expected: undefined });
  const against = strongest(others).filter(({ source }) => source !== HINT);
  const [other] = against;
  const expected =
    facts.expected === undefined || sameName(completed(facts.expected, known), tenant) ? undefined : facts.expected;
  const isOwnName = facts.ownTenants.some((own) => sameName(own, tenant));
  const clue: Clue = { source: "page", tenant };
  const about = { tenant, clue, against, userBelongsHere: false, ...(expected && { expected }) };
  // What the person has confirmed of this name counts for more than an address, which may be out of date.
  if (alone.kind === "own") return verdictOn(alone, about);
  if (expected && !isOwnName) return verdictOn({ kind: "unknown", reason: "notExpected", expected }, about);
  if (!other) return verdictOn(alone, about);
  const named = expected ? tenant : completed(other.tenant, known);
  return { kind: "unknown", reason: "disagreement", ...about, tenant: named };
};

/**
 * Whether a customer's name is how a domain begins ("Northwind Traders", northwindtraders.onmicrosoft.com): the two may
 * well be one.
 */
const isLikeDomain = (name: string, { domain }: Tenant): boolean =>
  domain !== undefined && domain.split(".")[0] === name.toLowerCase().replace(/[^\p{L}\p{N}]/gu, "");

/**
 * Whose tenant is open. The strongest clue decides; equally strong ones that name different tenants make `unknown`, and
 * so does a tenant that cannot be compared with the own ones. No clue is `unknown`, never `own`.
 */
export const judge = (facts: ContextFacts): Verdict => {
  const { clues, expected, ownTenants, customers, names = [] } = facts;
  const known = [...ownTenants, ...customers, ...(expected ? [expected] : [])];
  const verdict = ofClues(facts, clues, known);
  const { clue, tenant = {} }: VerdictParts = verdict;
  if (clue?.source === "page") return verdict;
  const name = namesKnown(names, known);
  // The directory may know a customer by its ID and name, and the address names the domain: that is no contradiction.
  const isLike =
    verdict.kind === "customer" &&
    name !== undefined &&
    tenant.name === undefined &&
    !ownTenants.some((own) => sameName(own, { name })) &&
    isLikeDomain(name, tenant);
  const isConfirmed =
    clue !== undefined && clue.source !== HINT && (isLike || names.some((one) => sameName({ name: one }, tenant)));
  return name === undefined || isConfirmed ? verdict : withName(facts, clues, name, known);
};
