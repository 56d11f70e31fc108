import type { Tenant } from "../model/tenant.ts";
import { isNamed } from "../model/tenant.ts";
import type { Verdict, VerdictParts } from "../model/verdict.ts";
import { answerMeaning } from "./answer-meaning.ts";
import { isSame, sameName } from "./same-tenant.ts";
import type { TabTenant } from "./tab-tenant-state.ts";

/** What belongs to the question whose tenant is open, beside the verdict. */
export interface PanelQuestion {
  /** That it is an own tenant came from an answer, which can be taken back. */
  readonly canTakeBack?: true;
  /** The answer "our own" would make this one the first own tenant. */
  readonly firstOwn?: Tenant;
  /** Texts at the head of the page that may be the organization's name, and decide nothing. */
  readonly pageNames?: string[];
}

export interface QuestionFacts {
  readonly ownTenants: readonly Tenant[];
  /** Those that no answer can take away. */
  readonly ownByPolicy: readonly Tenant[];
  /** Own tenants that came from answers. */
  readonly ownByAnswer: readonly Tenant[];
  /** Names at the head of pages that have proved to mean nothing. */
  readonly doubtedNames: readonly string[];
}

/** Maximum number of texts at the head of a page among which a person can be expected to find a name. */
const MAX_NAMES = 3;

const canTakeBack = ({ kind, tenant = {} }: VerdictParts, { ownByAnswer, ownByPolicy }: QuestionFacts): boolean =>
  kind === "own" && ownByAnswer.some((one) => isSame(one, tenant)) && !ownByPolicy.some((one) => isSame(one, tenant));

const firstOwn = (verdict: Verdict, { ownTenants }: QuestionFacts): Tenant | undefined => {
  if (ownTenants.length > 0) return undefined;
  const { tenant }: VerdictParts = verdict;
  const meaning = answerMeaning(verdict, { answer: "own", tenant }, ownTenants);
  return meaning.kind === "about" && isNamed(meaning.tenant) ? meaning.tenant : undefined;
};

const pageNames = (
  { kind, tenant = {} }: VerdictParts,
  { names = [] }: Pick<TabTenant, "names">,
  { doubtedNames }: QuestionFacts,
): string[] => {
  if (kind !== "unknown" || names.some((name) => sameName({ name }, tenant))) return [];
  const left = names.filter((name) => !doubtedNames.includes(name));
  return left.length > MAX_NAMES ? [] : left;
};

/** What belongs to the question whose tenant is open. */
export const questionOf = (verdict: Verdict, state: Pick<TabTenant, "names">, facts: QuestionFacts): PanelQuestion => {
  const first = firstOwn(verdict, facts);
  const names = pageNames(verdict, state, facts);
  return {
    ...(canTakeBack(verdict, facts) && { canTakeBack: true }),
    ...(first && { firstOwn: first }),
    ...(names.length > 0 && { pageNames: names }),
  };
};
