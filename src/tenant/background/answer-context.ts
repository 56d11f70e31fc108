import type { MessageRequest } from "../../messages/message-list.ts";
import type { StoredItem } from "../../platform/stored-item.ts";
import { forgetCustomer } from "../../tickets/store/customers/forget-customer.ts";
import { saveCustomer } from "../../tickets/store/customers/save-customer.ts";
import { done } from "../../model/outcome.ts";
import type { StoreResult } from "../../tickets/store/database/store-result.ts";
import type { TabAnswers } from "../model/tab-answers.ts";
import { isNamed, type Tenant } from "../model/tenant.ts";
import type { ContextAnswer } from "../model/verdict.ts";
import { answerMeaning } from "../verdict/answer-meaning.ts";
import { answeredOwn, type OwnByAnswerDeps, takenBack } from "./own-by-answer.ts";
import { tenantNews, type TenantEventDeps } from "./tenant-event.ts";

export interface AnswerDeps extends TenantEventDeps, Omit<OwnByAnswerDeps, "readSettings"> {
  readonly doubtedNames: StoredItem<string[]>;
  readonly kept: { keepAnswers(tabId: number, documentId: string | undefined, answers: TabAnswers): Promise<void> };
}

/** Customers go into the directory, own tenants into the settings; answers about one request stay with the tab. */
const remember = async (deps: AnswerDeps, answer: ContextAnswer, tenant: Tenant): Promise<StoreResult<unknown>> => {
  if (!isNamed(tenant)) return done(undefined);
  if (answer === "customer")
    return takenBack(deps, tenant, () =>
      deps.store.write("update", (db, context) => saveCustomer(db, tenant, context)),
    );
  if (answer !== "own") return done(undefined);
  await answeredOwn(deps, tenant);
  return deps.store.write("update", (db) => forgetCustomer(db, tenant));
};

/** Maximum number of names that mean nothing. */
const MAX_NAMES = 100;

const doubtName = async ({ doubtedNames }: AnswerDeps, name: string): Promise<void> => {
  const doubted = (await doubtedNames.read()) ?? [];
  await doubtedNames.write([...new Set([...doubted, name])].slice(-MAX_NAMES));
};

const trustName = async ({ doubtedNames }: AnswerDeps, name: string): Promise<void> => {
  const doubted = (await doubtedNames.read()) ?? [];
  await doubtedNames.write(doubted.filter((one) => one !== name));
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
 * @param request the tenant that they were asked about, without it the one of the tab's verdict, and why they were
 * asked
 */
export const answerContext = async (
  deps: AnswerDeps,
  tabId: number,
  request: MessageRequest<"answerContext">,
): Promise<StoreResult<unknown>> => {
  const { answer } = request;
  const { verdict, names = [] } = await deps.tenants.read(tabId);
  const { ownTenants } = await deps.readSettings();
  const doubted = names.length > 0 ? ((await deps.doubtedNames.read()) ?? []) : [];
  const doubtedHere = names.filter((name) => doubted.includes(name));
  const meaning = answerMeaning(verdict, request, ownTenants, doubtedHere);
  if (meaning.kind === "nameDoubted") {
    await takenBack(deps, { name: meaning.name }, () => Promise.resolve(done(undefined)));
    await doubtName(deps, meaning.name);
    await tenantNews(deps, tabId, { kind: "nameDoubted", tenant: meaning.tenant });
  }
  if (meaning.kind === "nameTrusted") await trustName(deps, meaning.name);
  if (meaning.kind === "about" || meaning.kind === "nameTrusted") {
    const tenant = meaning.kind === "about" ? meaning.tenant : { name: meaning.name };
    const remembered = await remember(deps, answer, tenant);
    if (!remembered.ok) return remembered;
    await tenantNews(deps, tabId, { kind: "answered", answer, tenant });
    // The verdict may be the one that the change of the settings has made already.
    await deps.showPanel(tabId);
  }
  await keepAnswers(deps, tabId);
  return done(undefined);
};
