import * as v from "valibot";
import { type Clue, type Verdict, type VerdictParts, verdictSchema } from "../model/verdict.ts";
import type { Tenant } from "../model/tenant.ts";
import { answeredVerdict } from "./answered-verdict.ts";
import { type ContextFacts, judge } from "./judge.ts";
import { isRefuted } from "./refuted-address.ts";
import type { TabTenant } from "./tab-tenant-state.ts";

/** What is known beside the tab: own tenants, the customers among those whom it speaks of, names that mean nothing. */
export interface TenantFacts extends Pick<ContextFacts, "ownTenants" | "ownTenantsIncomplete" | "customers"> {
  /** Names at the head of pages that have proved to mean nothing. */
  readonly doubtedNames: readonly string[];
}

/** Whom a tab speaks of: tenants, and texts that may be names of some. These are looked up among the customers. */
export const spokenOf = ({
  clues = [],
  names = [],
  referral,
}: TabTenant): { readonly tenants: readonly Tenant[]; readonly names: readonly string[] } => ({
  tenants: [...clues.map(({ tenant }) => tenant), ...(referral ? [referral.tenant] : [])],
  names,
});

/**
 * All that the clues say, the deciding one among them (a name), as one text: an answer to one set of clues is none to
 * another.
 */
export const cluesKey = (clues: readonly Clue[], { clue }: Partial<VerdictParts> = {}): string =>
  JSON.stringify(
    [...clues, ...(clue ? [clue] : [])].map(({ source, tenant: { id, domain, name } }) => [source, id, domain, name]),
  );

/**
 * Whose tenant a tab has open; undefined until its top document has reported.
 * Where the clues alone make `unknown`, the person's answer to exactly these clues counts, in this document only.
 */
export const tabVerdict = (state: TabTenant, { doubtedNames, ...facts }: TenantFacts): Verdict | undefined => {
  const { clues, answers, clueAnswer, referral } = state;
  if (clues === undefined) return undefined;
  const names = (state.names ?? []).filter((text) => !doubtedNames.includes(text));
  const judged = (some: typeof clues): Verdict =>
    judge({ ...facts, clues: some, names, answers, expected: referral?.tenant });
  const first = judged(clues);
  const verdict = isRefuted({ ...state, names }, first)
    ? judged(clues.filter(({ source }) => source !== "address"))
    : first;
  if (verdict.kind !== "unknown" || clueAnswer?.clues !== cluesKey(clues, verdict)) return verdict;
  return answeredVerdict(verdict, clueAnswer);
};

/** Whether two verdicts say the same, whatever the order of their parts. */
export const sameVerdict = (one: Verdict | undefined, other: Verdict | undefined): boolean => {
  const text = (verdict: Verdict | undefined) => JSON.stringify(verdict && v.parse(verdictSchema, verdict));
  return text(one) === text(other);
};
