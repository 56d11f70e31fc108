import * as v from "valibot";
import { expect, it } from "vitest";
import { earlierTabTenantSchema } from "../../../../src/tenant/background/tab-tenants.ts";

const CONTOSO = { domain: "contoso.com" };

it("what an earlier version knew of a tab is found under the names of now", () => {
  const click = { portal: "azure", tenant: CONTOSO, at: 5 };
  expect(
    v.parse(earlierTabTenantSchema, {
      ...Object.fromEntries([
        ["told", "R"],
        ["arrival", { portal: "azure", tenant: CONTOSO }],
        ["leads", [click]],
        ["children", [{ tabId: 7, at: 6 }]],
        ["untold", true],
      ]),
      documentId: "D1",
      verdict: { kind: "unknown", reason: "noClue", against: [], userBelongsHere: false },
      answers: [{ tenant: CONTOSO, answer: "customer" }],
      forms: [],
      drafts: [],
      intents: [],
    }),
  ).toEqual({
    documentId: "D1",
    lastReport: "R",
    referral: { portal: "azure", tenant: CONTOSO },
    clicks: [click],
    openedTabs: [{ tabId: 7, at: 6 }],
    uninformed: true,
    verdict: { kind: "unknown", reason: "noClue" },
    answers: [{ tenant: CONTOSO, answer: "customer" }],
  });
});
