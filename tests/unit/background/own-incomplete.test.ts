import { beforeEach, expect, it } from "vitest";
import type { PanelState } from "../../../src/panel/model/panel-state.ts";
import { freshStore, START } from "../tickets/store/store-support.ts";
import { clock, clue, running, SETTINGS, tenant, topOf, type Running } from "./background-support.ts";

const BROKEN = { tenantId: "Fabrikam" };
const inPartnerCenter = { ...topOf(5), url: "https://portal.azure.com/" };

beforeEach(() => {
  freshStore();
  clock.time = START;
});

const start = (ownTenants: unknown): Promise<Running> =>
  running({ local: { settings: { ...SETTINGS, ownTenants } }, session: {} });
const see = async (browser: Running, domain: string, tabId = 7): Promise<string> => {
  await browser.send(
    "reportContext",
    { portal: "azure", isFirst: true, address: JSON.stringify([clue(domain)]) },
    topOf(tabId),
  );
  return shown(browser, tabId);
};
const shown = async (browser: Running, tabId = 7): Promise<string> => {
  const { value } = (await browser.send("readPanel", {}, topOf(tabId))) as { value: PanelState };
  return `${value.verdict?.kind} ${value.verdict?.reason}`;
};

it(
  "while an own tenant cannot be read nobody is a customer by comparison, and an answer or a mended " +
    "list settles it",
  async () => {
    const browser = await start([tenant("fabrikam.com"), BROKEN]);
    expect(await see(browser, "contoso.com")).toBe("unknown incompleteOwnTenants");
    expect(await see(browser, "fabrikam.com", 8)).toBe("own ownTenant");
    await browser.send("answerContext", { answer: "customer", reason: "incompleteOwnTenants" }, topOf(7));
    expect(await shown(browser)).toBe("customer answered");
    expect(await see(browser, "contoso.com", 9), "in another tab too").toBe("customer answered");
    expect(await see(browser, "northwind.com", 10)).toBe("unknown incompleteOwnTenants");
    await browser.storage.local.set({ settings: { ...SETTINGS, ownTenants: [tenant("fabrikam.com")] } });
    await expect.poll(() => shown(browser, 10)).toBe("customer otherTenant");
  },
);

it(
  "what a page tells of the own tenant does not make the list complete; that the person discards what " +
    "is set aside does",
  async () => {
    const browser = await start([{ domain: "fabrikam.com" }, BROKEN]);
    expect(await see(browser, "fabrikam.com")).toBe("own ownTenant");
    await expect.poll(() => browser.stored.local["settings"]).toMatchObject({ ownTenants: [tenant("fabrikam.com")] });
    expect(browser.stored.local["settingsBroken"]).toMatchObject([{ path: ["ownTenants", 1], value: BROKEN }]);
    expect(await see(browser, "contoso.com", 8)).toBe("unknown incompleteOwnTenants");
    await browser.storage.local.set({ settingsBroken: [] });
    await expect.poll(() => shown(browser, 8)).toBe("customer otherTenant");
  },
);

it("the domain on a page of Partner Center, which may be the own one, makes no customer meanwhile", async () => {
  const browser = await start([{ id: tenant("northwind.com").id }, BROKEN]);
  await browser.send(
    "partnerCenterSeen",
    { tenant: { id: tenant("contoso.com").id, domain: "fabrikam.com" } },
    inPartnerCenter,
  );
  const ownByDomain = JSON.stringify([{ source: "address", tenant: { domain: "fabrikam.com" } }]);
  await browser.send("reportContext", { portal: "azure", isFirst: true, address: ownByDomain }, topOf(7));
  expect(await shown(browser)).toBe("unknown incompleteOwnTenants");
  await browser.storage.local.set({ settings: { ...SETTINGS, ownTenants: [{ id: tenant("northwind.com").id }] } });
  await expect.poll(() => shown(browser)).toBe("unknown notComparable");
  expect(await see(browser, "contoso.com", 8)).toBe("customer listedCustomer");
});
