import { describe, expect, it } from "vitest";
import type { ReferralClick } from "../../../../src/tenant/verdict/referral-clicks.ts";
import { NO_TAB_TENANT } from "../../../../src/tenant/verdict/tab-tenant-state.ts";
import type { TenantEvent } from "../../../../src/tenant/verdict/tab-tenant.ts";
import { CONTOSO, NORTHWIND, NOW, page, report, click, after, settled, verdictIn } from "./tab-tenant-support.ts";

describe("a tab of Partner Center", () => {
  const opened: TenantEvent = { kind: "referrerOpened", documentId: "P1" };
  const tab = (tabId: number, at: number): TenantEvent => ({ kind: "tabOpened", tab: { tabId, at } });
  const linkClicked = (tenant: ReferralClick["tenant"], at = NOW): TenantEvent => ({
    kind: "linkClicked",
    click: click(tenant, at),
  });

  it("forgets a portal's tenant, and keeps its clicks when the page reports again", () => {
    const state = settled(report([page(CONTOSO)]), opened);
    expect(state).toEqual({ documentId: "P1", answers: [], clicks: [] });
    expect(after(state, linkClicked(CONTOSO), opened).state.clicks).toHaveLength(1);
  });

  it("refers the tab that a click opened, whichever is heard of first", () => {
    const effects = [{ kind: "refer", click: click(CONTOSO), tabId: 7 }];
    const clickFirst = after(NO_TAB_TENANT, opened, linkClicked(CONTOSO), tab(7, NOW + 100));
    expect(clickFirst.effects).toEqual(effects);
    expect(clickFirst.state).toMatchObject({ clicks: [], openedTabs: [] });
    const tabFirst = after(NO_TAB_TENANT, opened, tab(7, NOW - 100), linkClicked(CONTOSO));
    expect(tabFirst.effects).toEqual(effects);
    expect(tabFirst.state).toMatchObject({ clicks: [], openedTabs: [] });
  });

  it.each([
    ["too early", NOW - 251],
    ["too late", NOW + 5001],
  ])("refers no tab that opened %s", (_when, at) => {
    expect(after(NO_TAB_TENANT, opened, linkClicked(CONTOSO), tab(7, at)).effects).toEqual([]);
    expect(after(NO_TAB_TENANT, opened, tab(7, at), linkClicked(CONTOSO)).effects).toEqual([]);
  });

  it("gives each tab the latest click before it", () => {
    const { effects } = after(
      NO_TAB_TENANT,
      opened,
      linkClicked(CONTOSO),
      linkClicked(NORTHWIND, NOW + 50),
      tab(7, NOW + 60),
    );
    expect(effects).toEqual([{ kind: "refer", click: click(NORTHWIND, NOW + 50), tabId: 7 }]);
  });

  it("leaves other tabs that open tabs alone", () => {
    expect(after(NO_TAB_TENANT, tab(7, NOW))).toEqual({ state: NO_TAB_TENANT, effects: [] });
  });

  it("is referred itself where the click opened no other tab, for five minutes", () => {
    const state = settled(opened, linkClicked(CONTOSO));
    expect(verdictIn(after(state, report([], { now: NOW + 299_999 })))).toBe("customer otherTenant contoso.com");
    expect(verdictIn(after(state, report([], { now: NOW + 300_000 })))).toBe("unknown noClue undefined");
    expect(verdictIn(after(state, report([], { portal: "microsoft365" })))).toBe("unknown noClue undefined");
  });

  it("gives no clue by a link that names nobody", () => {
    const state = settled(opened, { kind: "linkClicked", click: { ...click(CONTOSO), doubted: true } });
    expect(verdictIn(after(state, report([])))).toBe("unknown lastOpened contoso.com");
    expect(verdictIn(after(state, report([page(NORTHWIND)])))).toBe("unknown notExpected northwind.com");
  });
});
