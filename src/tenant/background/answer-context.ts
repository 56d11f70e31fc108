import type { MessageRequest } from "../../messages/message-list.ts";
import type { StoredItem } from "../../platform/stored-item.ts";
import { forgetCustomer } from "../../tickets/store/customers/forget-customer.ts";
import { saveCustomer } from "../../tickets/store/customers/save-customer.ts";
import type { Tenant } from "../model/tenant.ts";
import type { ContextAnswer } from "../model/verdict.ts";
import { answerMeaning } from "../verdict/answer-meaning.ts";
import type { TabAnswers } from "../verdict/tab-tenant-state.ts";
import { tenantNews, type TenantEventDeps } from "./tenant-event.ts";

export interface AnswerDeps extends TenantEventDeps {
  readonly doubtedNames: StoredItem<string[]>;
  /** What outlives an update of the extension. */
  readonly kept: { keepAnswers(tabId: number, documentId: string | undefined, answers: TabAnswers): Promise<void> };
}

const isNamed = ({ id, domain, name }: Tenant): boolean =>
  id !== undefined || domain !== undefined || name !== undefined;

/** Customers go into the directory, own tenants into the settings; answers about one request stay with the tab. */
const remember = async (deps: AnswerDeps, answer: ContextAnswer, tenant: Tenant): Promise<void> => {
  if (!isNamed(tenant)) return;
  if (answer === "customer") await deps.store.write("update", (db, context) => saveCustomer(db, tenant, context));
  if (answer === "own") {
    await deps.addOwnTenant(tenant);
    await deps.store.write("update", (db) => forgetCustomer(db, tenant));
  }
};

const NAMES_KEPT = 100;

const doubtName = async ({ doubtedNames }: AnswerDeps, name: string): Promise<void> => {
  const before = (await doubtedNames.read()) ?? [];
  await doubtedNames.write([...new Set([...before, name])].slice(-NAMES_KEPT));
};

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
  request: MessageRequest<"answerContext">,
): Promise<void> => {
  const { answer } = request;
  const { verdict } = await deps.tenants.read(tabId);
  const meaning = answerMeaning(verdict, request, (await deps.readSettings()).ownTenants);
  if (meaning.kind === "nameDoubted") {
    await doubtName(deps, meaning.name);
    await tenantNews(deps, tabId, meaning);
  }
  if (meaning.kind === "about") {
    const { tenant } = meaning;
    await remember(deps, answer, tenant);
    await tenantNews(deps, tabId, { kind: "answered", answer, tenant });
  }
  await keepAnswers(deps, tabId);
};
