import { type CommandApi, sendCommand } from "../../messages/command.ts";
import type { TabItem } from "../../platform/tab-items.ts";
import type { Verdict } from "../model/verdict.ts";
import { nextTenant, type TenantEffect, type TenantEvent, type TenantNews, withNews } from "../verdict/tab-tenant.ts";
import type { TabTenant } from "../verdict/tab-tenant-state.ts";
import { learn, type LearnDeps } from "./learn.ts";
import { type FactsDeps, tenantFacts } from "./tenant-facts.ts";

export interface TenantEventDeps extends FactsDeps, LearnDeps {
  readonly commands: CommandApi;
  readonly readSettings: FactsDeps["readSettings"];
  readonly store: LearnDeps["store"];
  readonly tenants: TabItem<TabTenant>;
  /** Has the panel of a tab show what is known now. */
  readonly showPanel: (tabId: number) => Promise<void>;
}

/** What changes nothing of the verdict. */
type Notice = Exclude<TenantEvent, TenantNews>;

/** That something has been done to the end. */
type Done = Extract<Notice, { kind: "informed" | "reportDone" }>;

/** All frames ask for a new offer, the panel shows the verdict, and what the page says of a known tenant is kept. */
const inform = async (deps: TenantEventDeps, tabId: number, verdict: Verdict | undefined): Promise<void> => {
  await sendCommand(deps.commands, { tabId }, "offerChanged", {});
  await deps.showPanel(tabId);
  if (verdict) await learn(deps, verdict);
};

/**
 * @param then what is done when all effects are: it is noted at the end, so that a background that is stopped before
 * does all of it once more
 */
const carryOut = async (
  deps: TenantEventDeps,
  tabId: number,
  effects: readonly TenantEffect[],
  then: readonly Done[],
): Promise<void> => {
  const done: Done[] = [];
  for (const effect of effects) {
    if (effect.kind === "inform") {
      await inform(deps, tabId, effect.verdict);
      done.push({ kind: "informed", verdict: effect.verdict });
    } else {
      // The page of the other tab may have reported before anybody knew what had opened it.
      await tenantNews(deps, effect.tabId, { kind: "referred", click: effect.click });
    }
  }
  done.push(...then);
  if (done.length > 0)
    await deps.tenants.update(tabId, (state) => done.reduce((before, one) => nextTenant(before, one).state, state));
};

/** Brings an event that changes nothing of the verdict to the tenant of a tab, and does what is to be done then. */
export const tenantNotice = async (deps: TenantEventDeps, tabId: number, event: Notice): Promise<void> => {
  const { effects } = await deps.tenants.step(tabId, (before) => nextTenant(before, event));
  await carryOut(deps, tabId, effects, []);
};

/**
 * Brings news to the tenant of a tab, with the facts by which it is judged again, and does what is to be done then.
 * @param then what is done when all of that is
 */
export const tenantNews = async (
  deps: TenantEventDeps,
  tabId: number,
  news: TenantNews,
  then: readonly Done[] = [],
): Promise<void> => {
  const { effects } = await deps.tenants.step(tabId, async (before) =>
    nextTenant(before, { ...news, facts: await tenantFacts(deps, withNews(before, news)) }),
  );
  await carryOut(deps, tabId, effects, then);
};
