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

/** An event that says that something has been done. */
type Done = Extract<TenantEvent, { kind: "informed" | "reportDone" }>;

/** All frames ask for a new offer, the panel shows the verdict, and what the page says of a known tenant is kept. */
const inform = async (deps: TenantEventDeps, tabId: number, verdict: Verdict | undefined): Promise<void> => {
  await sendCommand(deps.commands, { tabId }, "offerChanged", {});
  await deps.showPanel(tabId);
  if (verdict) await learn(deps, verdict);
};

/** @returns what has been done by it */
const carryOut = async (deps: TenantEventDeps, tabId: number, effect: TenantEffect): Promise<Done[]> => {
  if (effect.kind === "refer") {
    // The page of the new tab may have reported before we knew whose it is: it is judged anew.
    await tenantNews(deps, effect.tabId, { kind: "referred", click: effect.click });
    return [];
  }
  await inform(deps, tabId, effect.verdict);
  return [{ kind: "informed", verdict: effect.verdict }];
};

const carryOutAll = async (
  deps: TenantEventDeps,
  tabId: number,
  effects: readonly TenantEffect[],
  also: readonly Done[],
): Promise<void> => {
  const done: Done[] = [];
  for (const effect of effects) done.push(...(await carryOut(deps, tabId, effect)));
  done.push(...also);
  if (done.length === 0) return;
  // Only now: after a background that was stopped before this, it is done once more.
  await deps.tenants.update(tabId, (state) => done.reduce((before, one) => nextTenant(before, one).state, state));
};

/** Brings an event to the tenant of a tab that changes nothing of its verdict, and does what follows. */
export const tenantEvent = async (
  deps: TenantEventDeps,
  tabId: number,
  event: Exclude<TenantEvent, TenantNews>,
): Promise<void> => {
  const { effects } = await deps.tenants.step(tabId, (state) => nextTenant(state, event));
  await carryOutAll(deps, tabId, effects, []);
};

/**
 * Judges anew whose tenant a tab has open, and has its frames and its panel hear of it where that is another one.
 * @param then what has been done when all of it has
 */
export const tenantNews = async (
  deps: TenantEventDeps,
  tabId: number,
  news: TenantNews,
  then: readonly Done[] = [],
): Promise<void> => {
  const { effects } = await deps.tenants.step(tabId, async (state) =>
    nextTenant(state, { ...news, facts: await tenantFacts(deps, withNews(state, news)) }),
  );
  await carryOutAll(deps, tabId, effects, then);
};
