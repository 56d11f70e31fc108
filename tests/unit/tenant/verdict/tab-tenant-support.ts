import type { PageReport } from "../../../../src/tenant/verdict/page-report.ts";
import type { ReferralClick } from "../../../../src/tenant/verdict/referral-clicks.ts";
import { NO_TAB_TENANT, type TabTenant } from "../../../../src/tenant/verdict/tab-tenant-state.ts";
import type { TenantFacts } from "../../../../src/tenant/verdict/tab-verdict.ts";
import {
  nextTenant,
  type NextTenant,
  type TenantEvent,
  type TenantNews,
} from "../../../../src/tenant/verdict/tab-tenant.ts";
import type { Clue, VerdictParts } from "../../../../src/tenant/model/verdict.ts";

export const FABRIKAM = { id: "aaaaaaaa-0000-4000-8000-000000000001", domain: "fabrikam.com" };
export const CONTOSO = { id: "bbbbbbbb-0000-4000-8000-000000000002", domain: "contoso.com", name: "Contoso" };
export const NORTHWIND = { id: "cccccccc-0000-4000-8000-000000000003", domain: "northwind.com" };
export const FACTS: TenantFacts = {
  ownTenants: [FABRIKAM],
  ownTenantsIncomplete: false,
  customers: [],
  doubtedNames: [],
};
export const NOW = 1_000_000;
export const page = (tenant: Clue["tenant"]): Clue => ({ source: "page", tenant });

export const report = (clues: readonly Clue[], more: Partial<PageReport> = {}): TenantNews => ({
  kind: "pageReported",
  documentId: "D1",
  portal: "azure",
  clues,
  names: [],
  now: NOW,
  lastCustomer: undefined,
  kept: undefined,
  ...more,
});

export const click = (tenant: ReferralClick["tenant"], at = NOW): ReferralClick => ({ portal: "azure", tenant, at });

export const isNews = (event: TenantEvent | TenantNews): event is TenantNews =>
  ["pageReported", "referred", "answered", "nameDoubted", "factsChanged"].includes(event.kind);

/** One event after the other; the effects are those of the last. */
export const after = (state: TabTenant, ...events: readonly (TenantEvent | TenantNews)[]): NextTenant =>
  events.reduce<NextTenant>(
    (next, event) => nextTenant(next.state, isNews(event) ? { facts: FACTS, ...event } : event),
    { state, effects: [] },
  );

export const settled = (...events: readonly (TenantEvent | TenantNews)[]): TabTenant => {
  const { state } = after(NO_TAB_TENANT, ...events);
  return after(state, { kind: "informed", verdict: state.verdict }).state;
};

export const verdictIn = ({ state }: NextTenant): string => {
  const { kind, reason, tenant }: Partial<VerdictParts> = state.verdict ?? {};
  return `${kind} ${reason} ${tenant?.domain ?? tenant?.name}`;
};
