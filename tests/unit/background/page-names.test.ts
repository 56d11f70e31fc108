import { beforeEach, expect, it } from "vitest";
import { freshStore, START } from "../tickets/store/store-support.ts";
import { clock, running, type Running, SETTINGS, tenant, topOf } from "./background-support.ts";

const OWN = { ...tenant("fabrikam.com"), name: "Fabrikam" };
const CONTOSO = { ...tenant("contoso.com"), name: "Contoso" };

let browser: Running;
beforeEach(async () => {
  freshStore();
  clock.time = START;
  browser = await running({ local: { settings: { ...SETTINGS, ownTenants: [OWN] } }, session: {} });
});

const report = (tabId: number, names: readonly string[], clues: readonly object[] = [], documentId?: string) =>
  browser.send(
    "reportContext",
    { portal: "microsoft365", isFirst: true, address: JSON.stringify(clues), names },
    topOf(tabId, documentId),
  );
const answer = (tabId: number, what: string) => browser.send("answerContext", { answer: what }, topOf(tabId));
const verdict = async (tabId: number) => {
  const { value } = (await browser.send("readPanel", {}, topOf(tabId))) as {
    value: { verdict: { kind: string; reason: string; tenant?: { name?: string } } };
  };
  return `${value.verdict.kind} ${value.verdict.reason} ${value.verdict.tenant?.name}`;
};
const inAddress = { source: "address", tenant: { id: CONTOSO.id } };

it("a name that is the own organization's is asked about once, and then known in every tab", async () => {
  await report(7, ["Fabrikam"]);
  expect(await verdict(7)).toBe("unknown unconfirmedName Fabrikam");
  await answer(7, "own");
  expect(await verdict(7)).toBe("own ownTenant Fabrikam");
  await report(8, ["Admin center", "Fabrikam"]);
  expect(await verdict(8)).toBe("own ownTenant Fabrikam");
});

it("a customer's name is asked about once, and remembered apart from the customer of Partner Center", async () => {
  await browser.send("partnerCenterSeen", { tenant: CONTOSO }, topOf(1));
  await report(7, ["Contoso"]);
  expect(await verdict(7)).toBe("unknown customerName Contoso");
  await answer(7, "customer");
  await answer(7, "customer");
  expect(await verdict(7)).toBe("customer answered Contoso");
  browser = await running(browser.stored);
  await report(8, ["Contoso"]);
  expect(await verdict(8)).toBe("customer answered Contoso");
  const ownPage = { id: topOf(1).id ?? "", url: `chrome-extension://${topOf(1).id}/src/entries/options/index.html` };
  const { value } = (await browser.send("listCustomers", {}, ownPage)) as {
    value: { id: string; tenantId?: string }[];
  };
  expect(value).toHaveLength(2);
  for (const { id, tenantId } of value)
    if (tenantId === undefined) await browser.send("forgetCustomer", { id }, ownPage);
  expect(await verdict(8)).toBe("unknown customerName Contoso");
});

it(
  "a switch to the own organization inside the page ends what the address has said, without a " + "navigation",
  async () => {
    await report(7, ["Contoso"], [inAddress]);
    expect(await verdict(7)).toMatch("customer otherTenant");
    await report(7, ["Fabrikam"], [inAddress]);
    expect(await verdict(7)).toMatch("unknown disagreement");
    await answer(7, "own");
    expect(await verdict(7)).toBe("own ownTenant Fabrikam");
    expect(browser.stored.local["settings"]).toMatchObject({ ownTenants: [OWN, { name: "Fabrikam" }] });
  },
);

it("the own name on a page that the person says is a customer's tells nothing until the browser ends", async () => {
  await report(7, ["Fabrikam"], [inAddress]);
  await answer(7, "customer");
  expect(await verdict(7)).toBe("customer answered undefined");
  await report(8, ["Fabrikam"], [inAddress]);
  expect(await verdict(8)).toMatch("customer otherTenant");
  await report(9, ["Fabrikam"]);
  expect(await verdict(9)).toMatch("unknown noClue");
  browser = await running({ ...browser.stored, session: {} });
  await report(8, ["Fabrikam"], [inAddress]);
  expect(await verdict(8)).toMatch("unknown disagreement");
});

it(
  "the own name where the person came for a customer is shown as such, and a wrong alarm ends with " + "one answer",
  async () => {
    await browser.send("partnerCenterSeen", { tenant: CONTOSO }, topOf(1));
    await browser.send("portalLinkClicked", { portal: "microsoft365", tenant: CONTOSO, at: clock.time }, topOf(1));
    await report(1, ["Fabrikam"], [], "D-portal");
    const shown = () => browser.send("readPanel", {}, topOf(1, "D-portal"));
    expect(await shown()).toMatchObject({
      value: { verdict: { kind: "unknown", reason: "disagreement", tenant: { name: "Fabrikam" }, expected: CONTOSO } },
    });
    await browser.send("answerContext", { answer: "customer" }, topOf(1, "D-portal"));
    expect(await shown()).toMatchObject({ value: { verdict: { kind: "customer", tenant: CONTOSO } } });
  },
);

it("an answer to signs that disagree makes nobody a customer or the own organization for good", async () => {
  for (const one of ["northwind.com", "contoso.com"])
    await browser.send("partnerCenterSeen", { tenant: { ...tenant(one), name: one } }, topOf(1));
  await report(7, ["northwind.com"], [inAddress]);
  await answer(7, "customer");
  expect(await verdict(7)).toBe("customer answered undefined");
  await report(7, ["northwind.com", "x"], [{ source: "address", tenant: { domain: "contoso.com" } }]);
  expect(await verdict(7)).toMatch("unknown disagreement");
  await report(
    8,
    [],
    [
      { source: "address", tenant: { domain: "contoso.com" } },
      { source: "address", tenant: { domain: "northwind.com" } },
    ],
  );
  expect(await verdict(8)).toMatch("unknown disagreement");
  await answer(8, "own");
  expect(await verdict(8)).toMatch("own answered");
  expect(browser.stored.local["settings"]).toMatchObject({ ownTenants: [OWN] });
});
