import { beforeEach, describe, expect, it } from "vitest";
import { freshStore, idNumber, START } from "../../tickets/store/store-support.ts";
import { clock, running, type Running, SETTINGS, topOf } from "../../background/background-support.ts";

const CONTOSO = { id: idNumber(1), domain: "contoso.com", name: "Contoso" };
const NORTHWIND = { id: idNumber(2), domain: "northwind.com", name: "Northwind" };
let browser: Running;

beforeEach(async () => {
  freshStore();
  clock.time = START;
  browser = await running({
    local: { settings: { ...SETTINGS, ownTenants: [{ id: idNumber(9), domain: "fabrikam.com" }] } },
    session: {},
  });
  await browser.send("partnerCenterSeen", {}, topOf(1));
});

const click = (tenant: object, at = clock.time) =>
  browser.send("portalLinkClicked", { portal: "azure", tenant, at }, topOf(1));

const open = async (id: number, openerTabId = 1): Promise<void> => {
  browser.tabs.onCreated.emit({ id, openerTabId });
  await new Promise((resolve) => setTimeout(resolve, 20));
};

const report = (tabId: number, documentId?: string) =>
  browser.send(
    "reportContext",
    { portal: "azure", isFirst: true, address: JSON.stringify([]) },
    topOf(tabId, documentId),
  );

const verdict = async (tabId: number) => {
  const { value } = (await browser.send("readPanel", {}, topOf(tabId))) as {
    value: { verdict: { kind: string; reason: string; tenant?: { name?: string } } };
  };
  return `${value.verdict.kind} ${value.verdict.reason} ${value.verdict.tenant?.name}`;
};

describe("a tab that was opened from Partner Center", () => {
  it.each(["click first", "tab first", "page first"])("is for the customer of the link (%s)", async (order) => {
    if (order === "click first") await click(CONTOSO);
    await open(7);
    if (order === "page first") await report(7);
    if (order !== "click first") await click(CONTOSO);
    await report(7);
    expect(await verdict(7)).toBe("customer otherTenant Contoso");
  });

  it("is not mixed up with another one, nor with a tab of another page", async () => {
    await open(5);
    clock.time += 3000;
    await click(CONTOSO);
    await open(7);
    clock.time += 400;
    await click(NORTHWIND);
    await open(8);
    for (const tab of [5, 7, 8]) await report(tab);
    expect([await verdict(5), await verdict(7), await verdict(8)]).toEqual([
      "unknown noClue undefined",
      "customer otherTenant Contoso",
      "customer otherTenant Northwind",
    ]);
  });

  it("knows it after the background was stopped", async () => {
    await click(CONTOSO);
    browser = await running(browser.stored);
    await open(7);
    browser = await running(browser.stored);
    await report(7);
    expect(await verdict(7)).toBe("customer otherTenant Contoso");
  });

  it("may be the very tab of the link", async () => {
    await click(CONTOSO);
    await report(1, "D-portal");
    expect(await browser.send("readPanel", {}, topOf(1, "D-portal"))).toMatchObject({
      value: { verdict: { kind: "customer", tenant: { name: "Contoso" } } },
    });
  });
});

it(
  "a customer seen in Partner Center is one from then on, and gives a name to ask about where nothing " + "is known",
  async () => {
    await browser.storage.local.set({ settings: {} });
    await browser.send("partnerCenterSeen", { tenant: CONTOSO }, topOf(1));
    await report(7);
    expect(await verdict(7)).toBe("unknown lastOpened Contoso");
    await browser.send(
      "reportContext",
      {
        portal: "azure",
        isFirst: true,
        address: JSON.stringify([{ source: "address", tenant: { domain: CONTOSO.domain } }]),
      },
      topOf(8),
    );
    expect(await verdict(8)).toBe("customer listedCustomer Contoso");
    await browser.send("answerContext", { answer: "own", tenant: CONTOSO }, topOf(7));
    expect(await verdict(7)).toBe("own answered undefined");
    expect(browser.stored.local["settings"]).not.toHaveProperty("ownTenants");
  },
);

it(
  "a weak clue that has been answered stays the same in its document, whoever is opened in Partner " +
    "Center meanwhile",
  async () => {
    await browser.storage.local.set({ settings: {} });
    await browser.send("partnerCenterSeen", { tenant: CONTOSO }, topOf(1));
    await report(7);
    await browser.send("answerContext", { answer: "customer", tenant: CONTOSO }, topOf(7));
    expect(await verdict(7)).toBe("customer answered Contoso");
    await browser.send("partnerCenterSeen", { tenant: NORTHWIND }, topOf(1));
    await report(7);
    expect(await verdict(7)).toBe("customer answered Contoso");
    await report(8);
    expect(await verdict(8)).toBe("unknown lastOpened Northwind");
  },
);

it("a page of Partner Center that shows the own organization's domain makes it nobody else's", async () => {
  await browser.storage.local.set({ settings: { ...SETTINGS, ownTenants: [{ domain: "fabrikam.onmicrosoft.com" }] } });
  await browser.send("partnerCenterSeen", { tenant: { ...CONTOSO, domain: "fabrikam.onmicrosoft.com" } }, topOf(1));
  await browser.send(
    "reportContext",
    { portal: "azure", isFirst: true, address: JSON.stringify([{ source: "address", tenant: { id: CONTOSO.id } }]) },
    topOf(7),
  );
  expect(await verdict(7)).toBe("customer listedCustomer Contoso");
});

it("an own tenant that is known by its domain learns its ID from the page", async () => {
  await browser.storage.local.set({ settings: { ...SETTINGS, ownTenants: [{ domain: "fabrikam.com" }] } });
  const page = { source: "page", tenant: { id: idNumber(9), domain: "fabrikam.com", name: "Fabrikam" } };
  await browser.send("reportContext", { portal: "azure", isFirst: true, address: JSON.stringify([page]) }, topOf(7));
  expect(browser.stored.local["settings"]).toMatchObject({ ownTenants: [page.tenant] });
});

it("an own tenant with two initial domains is known by both, once a page has shown the ID beside each", async () => {
  const own = { id: idNumber(9), domain: "fabrikam.onmicrosoft.com" };
  const other = { id: own.id, domain: "alpineskihouse.onmicrosoft.com" };
  await browser.storage.local.set({ settings: { ...SETTINGS, ownTenants: [{ domain: own.domain }] } });
  const show = (tabId: number, source: string, tenant: object) =>
    browser.send(
      "reportContext",
      { portal: "azure", isFirst: true, address: JSON.stringify([{ source, tenant }]) },
      topOf(tabId),
    );
  await show(7, "page", own);
  await show(8, "page", other);
  expect(await verdict(8)).toMatch(/^own ownTenant/);
  await expect.poll(() => browser.stored.local["settings"]).toMatchObject({ ownTenants: [own, other] });
  await show(9, "address", { domain: other.domain });
  expect(await verdict(9)).toMatch(/^own ownTenant/);
  await show(10, "page", { id: idNumber(10), domain: other.domain });
  expect(await verdict(10), "another ID counts for more than the domain").toMatch(/^customer/);
  await show(8, "page", { ...other, name: "Fabrikam" });
  await expect
    .poll(() => browser.stored.local["settings"])
    .toMatchObject({ ownTenants: [{ ...own, name: "Fabrikam" }, other] });
});
