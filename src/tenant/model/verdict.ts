import * as v from "valibot";
import { tenantSchema, type Tenant } from "./tenant.ts";

/** Where a clue was found, strongest first. */
export const CLUE_SOURCES = ["page", "address", "opener", "partnerCenter"] as const;
export type ClueSource = (typeof CLUE_SOURCES)[number];

/** A source that proves nothing about the tab at hand: good for a question, never for a verdict. */
export const HINT: ClueSource = "partnerCenter";

/** One sign of whose tenant is open. `userDomain` is the domain of the signed-in user, a hint and never a verdict. */
export const clueSchema = v.object({
  source: v.picklist(CLUE_SOURCES),
  tenant: tenantSchema,
  userDomain: v.optional(v.pipe(v.string(), v.maxLength(253))),
});
export type Clue = v.InferOutput<typeof clueSchema>;

const tenant = tenantSchema;
/** The clue that decided. */
const clue = clueSchema;
/** Weaker clues that name another tenant (a stale address). */
const against = v.array(clueSchema);
/** The customer for whom the person came here from Partner Center, where another tenant is open. */
const expected = v.optional(tenantSchema);
/** The signed-in user's domain is the directory's own: a sign that this may be the own organization. */
const userBelongsHere = v.boolean();

const customer = v.literal("customer");
const own = v.literal("own");
const unknown = v.literal("unknown");

/**
 * Whose tenant is open and why, with what each verdict rests on; the panel has words for each reason. After an answer
 * there may be no tenant and no clue: it may have been asked for where nothing names any.
 */
export const verdictSchema = v.variant("kind", [
  v.object({
    kind: customer,
    reason: v.picklist([
      "otherTenant", // own tenants are known and this is none of them
      "listedCustomer", // the tenant is among the customers in Partner Center
    ]),
    tenant,
    clue,
    against,
  }),
  v.object({
    kind: customer,
    reason: v.picklist([
      "answered", // the person said so for this tenant
      "delegated", // own tenant, but the person said that the subscription is delegated (Azure Lighthouse)
    ]),
    tenant: v.optional(tenant),
    clue: v.optional(clue),
    against,
    expected,
  }),
  v.object({
    kind: own,
    reason: v.literal("ownTenant"), // the deciding clue is one of the own tenants
    tenant,
    clue,
    against,
    expected,
  }),
  v.object({
    kind: own,
    reason: v.picklist([
      "answered", // the person said so for this tenant
      "ownSubscription", // own tenant, and the person said that the request is about it
    ]),
    tenant: v.optional(tenant),
    clue: v.optional(clue),
    against,
    expected,
  }),
  v.object({
    kind: unknown,
    reason: v.literal("noClue"), // nothing on the page or in the address names a tenant
  }),
  v.object({
    kind: unknown,
    reason: v.literal("lastOpened"), // nothing but the customer last opened in Partner Center, which proves nothing
    tenant,
    clue,
  }),
  v.object({
    kind: unknown,
    reason: v.literal("disagreement"), // clues name different tenants, and none of them outweighs the others
    tenant,
    clue,
    against: v.pipe(against, v.nonEmpty()),
    expected,
    userBelongsHere,
  }),
  v.object({
    kind: unknown,
    reason: v.literal("notExpected"), // the person came here for another customer
    tenant,
    clue,
    against,
    expected: tenant,
    userBelongsHere,
  }),
  v.object({
    kind: unknown,
    reason: v.literal("unconfirmedName"), // only an own tenant's name matches, and nobody has confirmed it
    tenant,
    clue,
    against,
    expected,
    userBelongsHere,
  }),
  v.object({
    kind: unknown,
    reason: v.picklist([
      "noOwnTenants", // no own tenant is set, so nothing can be compared
      "incompleteOwnTenants", // it is on no list of own tenants, but entries of these cannot be read
      "notComparable", // the clue and the own tenants are known by different names (ID, domain, name)
      "customerName", // only the name of a customer matches, and nobody has confirmed it
    ]),
    tenant,
    clue,
    against,
    userBelongsHere,
  }),
]);
export type Verdict = v.InferOutput<typeof verdictSchema>;

export type VerdictKind = Verdict["kind"];
export type VerdictReason = Verdict["reason"];
export const VERDICT_KINDS = ["customer", "own", "unknown"] as const satisfies readonly VerdictKind[];

/** The parts of any verdict, for those to whom it does not matter which one has them. */
export interface VerdictParts {
  readonly kind: VerdictKind;
  readonly reason: VerdictReason;
  readonly tenant?: Tenant | undefined;
  readonly clue?: Clue | undefined;
  readonly against?: readonly Clue[];
  readonly expected?: Tenant | undefined;
  readonly userBelongsHere?: boolean;
}

/** What a person can answer when asked whose tenant this is. */
export const CONTEXT_ANSWERS = ["customer", "own", "ownSubscription", "delegated"] as const;
export type ContextAnswer = (typeof CONTEXT_ANSWERS)[number];
