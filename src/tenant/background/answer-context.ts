import { isNameOnly, sameName } from "../verdict/same-tenant.ts";
import type { MessageRequest } from "../../messages/message-list.ts";
import type { ContextAnswer, Verdict, VerdictParts } from "../model/verdict.ts";
import type { StoredItem } from "../../platform/stored-item.ts";
import type { TabAnswers } from "../model/tab-answers.ts";
import { done } from "../../model/outcome.ts";
import type { StoreResult } from "../../tickets/store/database/store-result.ts";
import type { Tenant } from "../model/tenant.ts";
import type { Settings } from "../../settings/settings-schema.ts";
import { forgetCustomer } from "../../tickets/store/customers/forget-customer.ts";
import { saveCustomer } from "../../tickets/store/customers/save-customer.ts";
import { judgeTab, type JudgeDeps } from "./judge-tab.ts";
import { withoutRefuted } from "./refuted.ts";
import type { TabTenant } from "./tab-tenant.ts";
import { cluesKey } from "./tab-verdict.ts";

export interface AnswerDeps extends JudgeDeps {
  readonly doubtedNames: StoredItem<string[]>;
  readonly kept: { keepAnswers(tabId: number, documentId: string | undefined, answers: TabAnswers): Promise<void> };
}

const isNamed = ({ id, domain, name }: Tenant): boolean =>
  id !== undefined || domain !== undefined || name !== undefined;

/** Customers go into the directory, own tenants into the settings; answers about one request stay with the tab. */
const remember = async (deps: AnswerDeps, answer: ContextAnswer, tenant: Tenant): Promise<StoreResult<unknown>> => {
  if (!isNamed(tenant)) return done(undefined);
  if (answer === "customer") return deps.store.write("update", (db, context) => saveCustomer(db, tenant, context));
  if (answer !== "own") return done(undefined);
  await deps.addOwnTenant(tenant);
  return deps.store.write("update", (db) => forgetCustomer(db, tenant));
};

const ANSWERS_KEPT = 20;
const NAMES_KEPT = 100;

/** With an answer the person has taken note of where they are: whom they came for is of no account any more. */
const answered = ({ arrival: _arrival, ...state }: TabTenant, answer: ContextAnswer, tenant: Tenant): TabTenant => ({
  ...state,
  answers: [...state.answers, { tenant, answer }].slice(-ANSWERS_KEPT),
  ...(state.clues && { clueAnswer: { clues: cluesKey(state), answer, ...(isNamed(tenant) && { tenant }) } }),
});

/**
 * Of a tenant that was no more than a hint, only "yes" is about it; any other answer is about a tenant that nobody has
 * named. Where the signs disagree nobody knows whom an answer is about, but for the own name that the person sees on the page.
 */
const aboutWhom = (
  { verdict }: { readonly verdict?: Verdict | undefined },
  answer: ContextAnswer,
  tenant: Tenant | undefined,
): Tenant => {
  if (verdict?.reason === "lastOpened" && answer !== "customer") return {};
  if (verdict?.reason === "disagreement")
    return answer === "own" && isNameOnly(verdict.clue.tenant) ? verdict.clue.tenant : {};
  const { tenant: named = {} }: Partial<VerdictParts> = verdict ?? {};
  return tenant ?? named;
};

interface Doubt {
  readonly name: string;
  /** The customer whose page it is. */
  readonly tenant: Tenant;
}

/**
 * The own organization's name stands on a page that the person says is a customer's: the page may bear it wherever one is.
 * Until the browser ends it tells nothing, and what else names a tenant counts.
 */
const doubtOf = ({ verdict }: TabTenant, { ownTenants }: Settings): Doubt | undefined => {
  if (verdict?.reason !== "disagreement") return undefined;
  const [other] = verdict.against;
  const named = verdict.clue.tenant;
  if (!other || !isNameOnly(named) || named.name === undefined) return undefined;
  return ownTenants.some((own) => sameName(own, named)) ? { name: named.name, tenant: other.tenant } : undefined;
};

/** The person's "no" to the name on the page: it tells nothing until the browser ends. */
const doubtName = async (deps: AnswerDeps, tabId: number, { name, tenant }: Doubt): Promise<void> => {
  const doubted = (await deps.doubtedNames.read()) ?? [];
  await deps.doubtedNames.write([...new Set([...doubted, name])].slice(-NAMES_KEPT));
  await judgeTab(deps, tabId, (before) =>
    withoutRefuted({
      ...before,
      answers: [...before.answers, { tenant, answer: "customer" as const }].slice(-ANSWERS_KEPT),
    }),
  );
};

/** What was answered in this tab outlives an update of the extension. */
const keepAnswers = async ({ kept, tenants }: AnswerDeps, tabId: number): Promise<void> => {
  await tenants.update(tabId, async (state) => {
    await kept.keepAnswers(tabId, state.documentId, { answers: state.answers, clueAnswer: state.clueAnswer });
    return state;
  });
};

/**
 * The person said whose tenant this is.
 * @param request the tenant that they were asked about, without it the one of the tab's verdict, and why they were asked
 */
export const answerContext = async (
  deps: AnswerDeps,
  tabId: number,
  { answer, tenant, reason }: MessageRequest<"answerContext">,
): Promise<StoreResult<unknown>> => {
  const state = await deps.tenants.read(tabId);
  // The panel asks anew about what is open now.
  if (reason === undefined || reason === state.verdict?.reason) {
    const doubt = answer === "customer" ? doubtOf(state, await deps.readSettings()) : undefined;
    if (doubt) await doubtName(deps, tabId, doubt);
    else {
      const about = aboutWhom(state, answer, tenant);
      const remembered = await remember(deps, answer, about);
      if (!remembered.ok) return remembered;
      await judgeTab(deps, tabId, (before) => answered(before, answer, about));
    }
  }
  await keepAnswers(deps, tabId);
  return done(undefined);
};
