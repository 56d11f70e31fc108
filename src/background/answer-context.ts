import type { ContextAnswer } from "../model/context.ts";
import type { Tenant } from "../model/tenant.ts";
import { forgetCustomer } from "../tickets/forget-customer.ts";
import { saveCustomer } from "../tickets/save-customer.ts";
import type { BackgroundContext } from "./background-context.ts";
import { judgeTab } from "./judge-tab.ts";
import type { TabState } from "./tab-state.ts";
import { cluesKey } from "./tab-verdict.ts";

type Parts = Pick<BackgroundContext, "commands" | "log" | "readSettings" | "tabs" | "addOwnTenant">;

const isNamed = ({ id, domain }: Tenant): boolean => id !== undefined || domain !== undefined;

/** Customers go into the directory, own tenants into the settings; answers about one request stay with the tab. */
const remember = async (parts: Parts, answer: ContextAnswer, tenant: Tenant): Promise<void> => {
  if (!isNamed(tenant)) return;
  if (answer === "customer") await parts.log.write("update", (db, context) => saveCustomer(db, tenant, context));
  if (answer === "own") {
    await parts.addOwnTenant(tenant);
    await parts.log.write("update", (db) => forgetCustomer(db, tenant));
  }
};

const answered = (state: TabState, answer: ContextAnswer, tenant: Tenant): TabState => ({
  ...state,
  answers: [...state.answers, { tenant, answer }],
  ...(state.clues && { clueAnswer: { clues: cluesKey(state.clues), answer } }),
});

/**
 * The person said whose tenant this is.
 * @param tenant the one that they were asked about; without it, the one of the tab's verdict
 */
export const answerContext = async (parts: Parts, tabId: number, answer: ContextAnswer, tenant: Tenant | undefined): Promise<void> => {
  const about = tenant ?? (await parts.tabs.read(tabId)).verdict?.tenant ?? {};
  await remember(parts, answer, about);
  await judgeTab(parts, tabId, (state) => answered(state, answer, about));
};
