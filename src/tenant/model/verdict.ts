import * as v from "valibot";
import { tenantSchema } from "./tenant.ts";

/** Where a clue was found, strongest first. */
export const CLUE_SOURCES = ["page", "address", "opener", "partnerCenter"] as const;
export type ClueSource = (typeof CLUE_SOURCES)[number];

/** A source that proves nothing about the tab at hand: good for a question, never for a verdict. */
export const GUESS: ClueSource = "partnerCenter";

/** One sign of whose tenant is open. `userDomain` is the domain of the signed-in user, a hint and never a verdict. */
export const clueSchema = v.object({
  source: v.picklist(CLUE_SOURCES),
  tenant: tenantSchema,
  userDomain: v.optional(v.pipe(v.string(), v.maxLength(253))),
});
export type Clue = v.InferOutput<typeof clueSchema>;

export const VERDICT_KINDS = ["customer", "own", "unknown"] as const;
export type VerdictKind = (typeof VERDICT_KINDS)[number];

/** Why a verdict is what it is; the panel has words for each. */
export const VERDICT_REASONS = [
  "ownTenant", // the deciding clue is one of the own tenants
  "otherTenant", // own tenants are known and this is none of them
  "answered", // the person said so for this tenant
  "delegated", // own tenant, but the person said that the subscription is delegated (Azure Lighthouse)
  "ownSubscription", // own tenant, and the person said that the request is about it
  "noClue", // nothing on the page or in the address names a tenant
  "noOwnTenants", // no own tenant is set, so nothing can be compared
  "incompleteOwnTenants", // it is on no list of own tenants, but entries of these cannot be read
  "notComparable", // the clue and the own tenants are known by different names (ID, domain, name)
  "unconfirmedName", // only a name matches, and nobody has confirmed it
  "customerName", // only the name of a customer matches, and nobody has confirmed it
  "disagreement", // clues of equal strength name different tenants
  "notExpected", // the person came here for another customer
  "lastOpened", // nothing but the customer last opened in Partner Center, which proves nothing
  "listedCustomer", // the tenant is among the customers in Partner Center
] as const;

/** Whose tenant is open, by which clue, and which clues say otherwise. */
export const verdictSchema = v.object({
  kind: v.picklist(VERDICT_KINDS),
  reason: v.picklist(VERDICT_REASONS),
  tenant: v.optional(tenantSchema),
  clue: v.optional(clueSchema),
  /** Weaker clues that name another tenant (a stale address), or the equal ones that disagree. */
  against: v.array(clueSchema),
  /** The customer for whom the person came here from Partner Center, where another tenant is open. */
  expected: v.optional(tenantSchema),
  /** The signed-in user's domain is the directory's own: a sign that this may be the own organization. */
  userBelongsHere: v.boolean(),
});
export type Verdict = v.InferOutput<typeof verdictSchema>;

/** What a person can answer when asked whose tenant this is. */
export const CONTEXT_ANSWERS = ["customer", "own", "ownSubscription", "delegated"] as const;
export type ContextAnswer = (typeof CONTEXT_ANSWERS)[number];
