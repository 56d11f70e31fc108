import * as v from "valibot";
import { describe, expect, it } from "vitest";
import { NO_TAB_TENANT, tabTenantSchema } from "../../../../src/tenant/verdict/tab-tenant-state.ts";
import { spokenOf, type TenantFacts } from "../../../../src/tenant/verdict/tab-verdict.ts";
import { type TenantNews, withNews } from "../../../../src/tenant/verdict/tab-tenant.ts";
import type { Clue } from "../../../../src/tenant/model/verdict.ts";
import {
  FABRIKAM,
  CONTOSO,
  NORTHWIND,
  FACTS,
  page,
  report,
  click,
  after,
  settled,
  verdictIn,
} from "./tab-tenant-support.ts";

const address = (tenant: Clue["tenant"]): Clue => ({ source: "address", tenant });

describe("a tab of which nobody has spoken", () => {
  it("stays unjudged by an answer, other settings and a referral, and waits for its page", () => {
    const next = after(NO_TAB_TENANT, { kind: "answered", answer: "customer", tenant: {} });
    expect(next).toEqual({ state: { answers: [{ tenant: {}, answer: "customer" }] }, effects: [] });
    const referred = after(NO_TAB_TENANT, { kind: "referred", click: click(CONTOSO) });
    expect(referred.effects).toEqual([]);
    expect(referred.state.referral).toEqual({ portal: "azure", tenant: CONTOSO });
    expect(verdictIn(after(referred.state, report([])))).toBe("customer otherTenant contoso.com");
  });

  it("has its frames ask anew when the settings change", () => {
    expect(after(NO_TAB_TENANT, { kind: "factsChanged" }).effects).toEqual([{ kind: "inform", verdict: undefined }]);
  });
});

describe("a report of the page", () => {
  it("is judged, and its frames are to hear of the verdict until they have", () => {
    const { state, effects } = after(NO_TAB_TENANT, report([page(CONTOSO)]));
    expect(state).toMatchObject({ documentId: "D1", clues: [page(CONTOSO)], uninformed: true });
    expect(effects).toEqual([{ kind: "inform", verdict: state.verdict }]);
    const again = after(state, report([page(CONTOSO)]));
    expect(again.effects, "the background may have been stopped in between").toHaveLength(1);
    const informed = after(again.state, { kind: "informed", verdict: state.verdict });
    expect(informed.state.uninformed).toBeUndefined();
    expect(after(informed.state, report([page(CONTOSO)])).effects).toEqual([]);
  });

  it("leaves frames uninformed that have heard of an earlier verdict", () => {
    const { state } = after(NO_TAB_TENANT, report([page(CONTOSO)]));
    const other = after(state, report([page(FABRIKAM)]), { kind: "informed", verdict: state.verdict });
    expect(other.state.uninformed).toBe(true);
  });

  it("is no news once it was dealt with to the end, in this document", () => {
    const state = settled(report([page(CONTOSO)]));
    const done = (documentId: string) => after(state, { kind: "reportDone", documentId, report: "R" }).state.lastReport;
    expect([done("D1"), done("D2")]).toEqual(["R", undefined]);
  });

  it("of another document makes all void but what the tab is for", () => {
    const state = settled(
      { kind: "referred", click: click(CONTOSO) },
      report([address(CONTOSO)], { names: ["Contoso"] }),
      { kind: "reportDone", documentId: "D1", report: "R" },
      { kind: "answered", answer: "customer", tenant: CONTOSO },
    );
    const next = after(state, report([], { documentId: "D2" }));
    expect(next.effects).toHaveLength(1);
    expect(next.state).toMatchObject({
      documentId: "D2",
      clues: [{ source: "opener", tenant: CONTOSO }],
      openedFor: { portal: "azure", tenant: { domain: "contoso.com" } },
    });
    expect(next.state).not.toHaveProperty("lastReport");
    expect(next.state).not.toHaveProperty("clueAnswer");
    expect(next.state.names).toEqual([]);
  });

  it("takes up what an earlier copy of the extension kept, and only as the first one", () => {
    const kept = { answers: [{ tenant: FABRIKAM, answer: "delegated" as const }] };
    expect(verdictIn(after(NO_TAB_TENANT, report([page(FABRIKAM)], { kept })))).toBe("customer delegated fabrikam.com");
    const later = after(settled(report([page(FABRIKAM)])), report([page(FABRIKAM)], { kept, documentId: "D2" }));
    expect(verdictIn(later)).toBe("own ownTenant fabrikam.com");
  });

  it("without a tenant gives a hint to ask about, and keeps the one that the person has seen", () => {
    const state = settled(report([], { lastCustomer: CONTOSO }));
    expect(verdictIn({ state, effects: [] })).toBe("unknown lastOpened contoso.com");
    expect(verdictIn(after(state, report([], { lastCustomer: NORTHWIND })))).toBe("unknown lastOpened contoso.com");
    expect(verdictIn(after(NO_TAB_TENANT, report([])))).toBe("unknown noClue undefined");
  });

  it("keeps the tenant that an address named while redirects drop it, in that portal only", () => {
    const state = settled(report([address(CONTOSO)]));
    expect(verdictIn(after(state, report([])))).toBe("customer otherTenant contoso.com");
    expect(verdictIn(after(state, report([], { portal: "microsoft365" })))).toBe("unknown noClue undefined");
    expect(verdictIn(after(state, report([page(NORTHWIND)]), report([])))).toBe("unknown noClue undefined");
  });

  it("says whom to look up, a referral's tenant too", () => {
    const state = settled({ kind: "referred", click: click(NORTHWIND) });
    const spoken = spokenOf(withNews(state, report([page(CONTOSO)], { names: ["Contoso"] })));
    expect(spoken).toEqual({ tenants: [CONTOSO, NORTHWIND], names: ["Contoso"] });
  });
});

describe("an address that the page has contradicted", () => {
  const facts: TenantFacts = { ...FACTS, ownTenants: [FABRIKAM, { name: "Fabrikam" }] };
  const contradicted = settled(report([address(CONTOSO)], { names: ["Loading"] }), {
    facts,
    ...report([address(CONTOSO)], { names: ["Fabrikam"] }),
  });

  it("is noted, with the texts that went from the page's head", () => {
    expect(contradicted).toMatchObject({
      verdict: { kind: "own", against: [address(CONTOSO)] },
      refuted: { gone: ["Loading"] },
      openedFor: { doubted: true },
    });
  });

  it("decides nothing while the page says nothing, and counts again with the texts that had gone", () => {
    expect(verdictIn(after(contradicted, report([address(CONTOSO)])))).toBe("unknown noClue undefined");
    expect(verdictIn(after(contradicted, report([address(CONTOSO)], { names: ["Loading"] })))).toBe(
      "customer otherTenant contoso.com",
    );
    expect(verdictIn(after(contradicted, report([address(NORTHWIND)])))).toBe("customer otherTenant northwind.com");
  });

  it("counts again when the person says that the name means nothing", () => {
    const { state, effects } = after(contradicted, {
      kind: "nameDoubted",
      tenant: CONTOSO,
      facts: { ...facts, doubtedNames: ["Fabrikam"] },
    });
    expect(verdictIn({ state, effects })).toBe("customer answered contoso.com");
    expect(state).not.toHaveProperty("refuted");
    expect(effects).toHaveLength(1);
  });
});

describe("an answer", () => {
  it("ends the referral, and counts for exactly these clues in this document", () => {
    const state = settled({ kind: "referred", click: click(NORTHWIND) }, report([page({ domain: "contoso.com" })]));
    expect(verdictIn({ state, effects: [] })).toBe("unknown notExpected contoso.com");
    const { state: own, effects } = after(state, {
      kind: "answered",
      answer: "own",
      tenant: { domain: "contoso.com" },
    });
    expect(own).not.toHaveProperty("referral");
    expect(effects).toHaveLength(1);
    const unnamed = settled(report([]), { kind: "answered", answer: "customer", tenant: {} });
    expect(verdictIn({ state: unnamed, effects: [] })).toBe("customer answered undefined");
    expect(verdictIn(after(unnamed, report([])))).toBe("customer answered undefined");
    expect(verdictIn(after(unnamed, report([], { documentId: "D2" })))).toBe("unknown noClue undefined");
    expect(verdictIn(after(unnamed, report([page(FABRIKAM)])))).toBe("own ownTenant fabrikam.com");
  });

  it("ends with the tenant that it is about, and waits where none is known", () => {
    const state = settled(report([page(FABRIKAM)]), { kind: "answered", answer: "ownSubscription", tenant: FABRIKAM });
    expect(verdictIn({ state, effects: [] })).toBe("own ownSubscription fabrikam.com");
    expect(verdictIn(after(state, report([]), report([page(FABRIKAM)])))).toBe("own ownSubscription fabrikam.com");
    expect(verdictIn(after(state, report([page(CONTOSO)]), report([page(FABRIKAM)])))).toBe(
      "own ownTenant fabrikam.com",
    );
  });

  it("is one of the latest twenty", () => {
    const answers = Array.from({ length: 30 }, (): TenantNews => ({
      kind: "answered",
      answer: "customer",
      tenant: {},
    }));
    expect(after(NO_TAB_TENANT, ...answers).state.answers).toHaveLength(20);
  });
});

it("every state has the shape in which it is stored", () => {
  const states = [
    NO_TAB_TENANT,
    settled(report([page(CONTOSO)])),
    settled({ kind: "referred", click: click(CONTOSO) }, report([address(NORTHWIND)], { names: ["Contoso"] })),
    settled(report([]), { kind: "answered", answer: "own", tenant: {} }),
    settled({ kind: "referrerOpened", documentId: "P1" }, { kind: "linkClicked", click: click(CONTOSO) }),
  ];
  for (const state of states) expect(v.parse(tabTenantSchema, JSON.parse(JSON.stringify(state)))).toEqual(state);
});
