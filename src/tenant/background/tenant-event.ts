import { type CommandApi, sendCommand } from "../../messages/command.ts";
import type { TabItem } from "../../platform/tab-items.ts";
import type { Verdict } from "../model/verdict.ts";
import { nextTenant, type TenantEvent, type TenantNews, withNews } from "../verdict/tab-tenant.ts";
import type { TabTenant } from "../verdict/tab-tenant-state.ts";
import { learn, type LearnDeps } from "./learn.ts";
import { type FactsDeps, tenantFacts } from "./tenant-facts.ts";

export interface TenantEventDeps extends FactsDeps, LearnDeps {
  readonly commands: CommandApi;
  readonly store: LearnDeps["store"];
  readonly readSettings: FactsDeps["readSettings"];
  readonly tenants: TabItem<TabTenant>;
  /** Has the panel of a tab show what is known now. */
  readonly showPanel: (tabId: number) => Promise<void>;
}

/** Something new, whose facts are looked up here, or any other event. */
type Event = TenantNews | Exclude<TenantEvent, TenantNews>;

const NEWS: ReadonlySet<string> = new Set<TenantNews["kind"]>([
  "pageReported",
  "referred",
  "answered",
  "nameDoubted",
  "factsChanged",
]);
const isNews = (event: Event): event is TenantNews => NEWS.has(event.kind);

/** Only at the end it is noted: a background that was stopped before does all of it once more. */
const inform = async (deps: TenantEventDeps, tabId: number, verdict: Verdict | undefined): Promise<void> => {
  await sendCommand(deps.commands, { tabId }, "offerChanged", {});
  await deps.showPanel(tabId);
  if (verdict) await learn(deps, verdict);
  await tenantEvent(deps, tabId, { kind: "informed", verdict });
};

/** Brings an event to the tenant of a tab, and does what is to be done then. */
export const tenantEvent = async (deps: TenantEventDeps, tabId: number, event: Event): Promise<void> => {
  const { effects } = await deps.tenants.step(tabId, async (before) =>
    nextTenant(before, isNews(event) ? { ...event, facts: await tenantFacts(deps, withNews(before, event)) } : event),
  );
  for (const effect of effects)
    if (effect.kind === "inform") await inform(deps, tabId, effect.verdict);
    // The page of the other tab may have reported before anybody knew what had opened it.
    else await tenantEvent(deps, effect.tabId, { kind: "referred", click: effect.click });
};
