import type { ContextAnswer, Verdict, VerdictParts, VerdictReason } from "../model/verdict.ts";
import { HINT } from "../model/verdict.ts";
import type { Tenant } from "../model/tenant.ts";
import { isNameOnly, sameName } from "./same-tenant.ts";

/** What a person's answer amounts to. */
export type AnswerMeaning =
  /** They answered a question that is not the tab's any more: the panel asks about what is open now. */
  | { readonly kind: "late" }
  /** The own name on the page means nothing, and the tenant that the other clues name is a customer's. */
  | { readonly kind: "nameDoubted"; readonly name: string; readonly tenant: Tenant }
  /** That is taken back: the own name on the page means what it says. */
  | { readonly kind: "nameTrusted"; readonly name: string }
  /** It is about this tenant; an empty one where nobody knows whom it is about. */
  | { readonly kind: "about"; readonly tenant: Tenant };

/** What the person said, about which tenant, and the reason of the verdict that they saw. */
export interface Answer {
  readonly answer: ContextAnswer;
  readonly tenant?: Tenant | undefined;
  readonly reason?: VerdictReason | undefined;
}

/**
 * Of a tenant that was no more than a hint, only "yes" is about it; any other answer is about a tenant that nobody has
 * named. Where the clues disagree nobody knows whom an answer is about, but for the own name that the person sees on
 * the page.
 */
const aboutWhom = (verdict: Verdict | undefined, { answer, tenant }: Answer): Tenant => {
  const { clue, tenant: named = {} }: Partial<VerdictParts> = verdict ?? {};
  // Also after a "yes" that is taken back: what is open then is not the tenant that was the hint.
  if ((verdict?.reason === "lastOpened" || clue?.source === HINT) && answer !== "customer") return {};
  if (verdict?.reason === "disagreement")
    return answer === "own" && isNameOnly(verdict.clue.tenant) ? verdict.clue.tenant : {};
  return tenant ?? named;
};

/**
 * The own organization's name is on a page that the person says is a customer's, at once or after they took it for
 * their own: the page may show it wherever one is.
 * Until the browser ends it means nothing, and what else names a tenant counts.
 */
const doubtOf = (
  { kind, reason, clue, against = [] }: Partial<VerdictParts>,
  ownTenants: readonly Tenant[],
): Extract<AnswerMeaning, { kind: "nameDoubted" }> | undefined => {
  const [other] = against;
  const named = clue?.tenant;
  if ((reason !== "disagreement" && kind !== "own") || !other || !named) return undefined;
  if (!isNameOnly(named) || named.name === undefined) return undefined;
  return ownTenants.some((own) => sameName(own, named))
    ? { kind: "nameDoubted", name: named.name, tenant: other.tenant }
    : undefined;
};

/**
 * What an answer amounts to in a tab with this verdict.
 * @param doubtedHere texts at the head of the page that the person has said to mean nothing
 */
export const answerMeaning = (
  verdict: Verdict | undefined,
  given: Answer,
  ownTenants: readonly Tenant[],
  doubtedHere: readonly string[] = [],
): AnswerMeaning => {
  if (given.reason !== undefined && given.reason !== verdict?.reason) return { kind: "late" };
  const trusted = doubtedHere.find((name) => ownTenants.some((own) => sameName(own, { name })));
  if (given.answer === "own" && verdict?.reason === "answered" && trusted !== undefined)
    return { kind: "nameTrusted", name: trusted };
  const doubt = given.answer === "customer" ? doubtOf(verdict ?? {}, ownTenants) : undefined;
  return doubt ?? { kind: "about", tenant: aboutWhom(verdict, given) };
};
