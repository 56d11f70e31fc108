import { beforeEach, describe, expect, it } from "vitest";
import { freshStore, START } from "../tickets/store/store-support.ts";
import { clock, running, type Running, SETTINGS, tenant, topOf } from "./background-support.ts";

const OWN = { ...tenant("fabrikam.com"), name: "Fabrikam" };
const CONTOSO = { ...tenant("contoso.com"), name: "Contoso" };
const NORTHWIND = { ...tenant("northwind.com"), name: "Northwind" };

let browser: Running;
beforeEach(async () => {
  freshStore();
  clock.time = START;
  browser = await running({ local: { settings: { ...SETTINGS, ownTenants: [OWN] } }, session: {} });
});

const page = (one: object) => ({ source: "page", tenant: one });
const address = (one: object) => ({ source: "address", tenant: one });
const report = (
  tabId: number,
  clues: readonly object[],
  names: readonly string[] = [],
  documentId?: string,
  portal = "azure",
) =>
  browser.send(
    "reportContext",
    { portal, isFirst: true, address: JSON.stringify(clues), names },
    topOf(tabId, documentId),
  );
const seen = async (tabId: number, documentId?: string) => {
  const { value } = (await browser.send("readPanel", {}, topOf(tabId, documentId))) as {
    value: { verdict: { kind: string; reason: string; tenant?: { name?: string } } };
  };
  return `${value.verdict.kind} ${value.verdict.reason}`;
};
const arrive = (one: object, portal = "azure", doubted = false) =>
  browser.send("portalLinkClicked", { portal, tenant: one, doubted, at: clock.time }, topOf(1));

describe("an address that the page has contradicted", () => {
  it("is no clue while the page says nothing: it is asked about", async () => {
    await report(7, [page(OWN), address(CONTOSO)]);
    expect(await seen(7)).toBe("own ownTenant");
    await report(7, [address(CONTOSO)]);
    expect(await seen(7)).toBe("unknown noClue");
    browser = await running(browser.stored);
    await report(7, [page(CONTOSO), address(CONTOSO)]);
    expect(await seen(7)).toBe("customer otherTenant");
    await report(7, [address(CONTOSO)]);
    expect(await seen(7)).toBe("customer otherTenant");
  });

  it("comes back by no repetition of what the page has said", async () => {
    const own = [page(OWN), address(CONTOSO)];
    for (const times of [1, 2, 3]) {
      for (let time = 0; time < times; time += 1) await report(times, own, [`Page ${time}`]);
      await report(times, [address(CONTOSO)], ["Page"]);
      expect(await seen(times), `${times} times, the page silent`).toBe("unknown noClue");
      await report(times, [], ["Page"]);
      expect(await seen(times), `${times} times, the address silent too`).toBe("unknown noClue");
    }
  });

  it("counts again when the previous text is back, however often the contradiction was reported", async () => {
    const show = (...names: string[]) => report(7, [address(CONTOSO)], names, undefined, "microsoft365");
    for (const name of ["Contoso AG", "Fabrikam", "Home"]) await show(name);
    expect(await seen(7)).toBe("unknown noClue");
    await show("Fabrikam", "Home");
    await show("Contoso AG");
    expect(await seen(7)).toBe("customer otherTenant");
  });

  it("counts again when it changes, and in another document", async () => {
    await report(7, [page(OWN), address(CONTOSO)]);
    await report(7, [address(NORTHWIND)]);
    expect(await seen(7)).toBe("customer otherTenant");
    await report(8, [page(OWN), address(CONTOSO)]);
    await report(8, [address(CONTOSO)], [], "D-new");
    expect(await seen(8, "D-new")).toBe("customer otherTenant");
  });

  it("is none while the head of the page is drawn anew, and is one when the previous text is back", async () => {
    const show = (...names: string[]) => report(7, [address(CONTOSO)], names, undefined, "microsoft365");
    await show("Home", "Contoso");
    expect(await seen(7)).toBe("customer otherTenant");
    await show("Home", "Fabrikam");
    expect(await seen(7)).toBe("unknown disagreement");
    await show("Users");
    expect(await seen(7)).toBe("unknown noClue");
    await show("Users", "Contoso");
    expect(await seen(7)).toBe("customer otherTenant");
  });
});

describe("what a tab was opened for", () => {
  it("is forgotten once the page has shown another tenant, also over a reload", async () => {
    await report(7, [address(CONTOSO)]);
    await report(7, [page(OWN)]);
    expect(await seen(7)).toBe("own ownTenant");
    await report(7, []);
    expect(await seen(7)).toBe("unknown noClue");
    await report(7, [], [], "D-new");
    expect(await seen(7, "D-new")).toBe("unknown noClue");
  });

  it(
    "is forgotten once a name has said otherwise, and is back when the person says that the name " + "tells nothing",
    async () => {
      await report(7, [address(CONTOSO)], [], undefined, "microsoft365");
      await report(7, [], ["Fabrikam"], "D-new", "microsoft365");
      expect(await seen(7, "D-new")).toBe("unknown disagreement");
      await report(7, [], [], "D-third", "microsoft365");
      expect(await seen(7, "D-third")).toBe("unknown noClue");
      await report(8, [address(CONTOSO)], [], undefined, "microsoft365");
      await report(8, [], ["Fabrikam"], "D-new", "microsoft365");
      await browser.send("answerContext", { answer: "customer" }, topOf(8, "D-new"));
      expect(await seen(8, "D-new")).toBe("customer answered");
      await report(8, [], ["Fabrikam"], "D-third", "microsoft365");
      expect(await seen(8, "D-third")).toMatch("customer");
    },
  );

  it("from Partner Center is only compared with, once the portal has shown the own organization", async () => {
    await browser.send("partnerCenterSeen", { tenant: CONTOSO }, topOf(1));
    await arrive(CONTOSO);
    await report(1, [page(OWN)], [], "D-portal");
    expect(await browser.send("readPanel", {}, topOf(1, "D-portal"))).toMatchObject({
      value: { verdict: { kind: "own", expected: CONTOSO } },
    });
    await report(1, [], [], "D-reloaded");
    expect(await seen(1, "D-reloaded")).toBe("unknown lastOpened");
    await report(1, [page(NORTHWIND)], [], "D-reloaded");
    expect(await seen(1, "D-reloaded")).toBe("unknown notExpected");
  });

  it("is only a weak clue where the link named nobody: the portal may have opened the own organization", async () => {
    await browser.send("partnerCenterSeen", { tenant: NORTHWIND }, topOf(1));
    await browser.send("partnerCenterSeen", { tenant: CONTOSO }, topOf(2));
    await arrive(NORTHWIND, "azure", true);
    await report(1, [], [], "D-portal");
    expect(await browser.send("readPanel", {}, topOf(1, "D-portal"))).toMatchObject({
      value: { verdict: { kind: "unknown", reason: "lastOpened", tenant: NORTHWIND } },
    });
    await report(1, [page(CONTOSO)], [], "D-portal");
    expect(await seen(1, "D-portal")).toBe("unknown notExpected");
  });

  it("is asked about where a known customer's name is not the expected one's, whatever else is silent", async () => {
    for (const one of [CONTOSO, NORTHWIND]) await browser.send("partnerCenterSeen", { tenant: one }, topOf(1));
    await report(9, [], ["Northwind"], undefined, "microsoft365");
    await browser.send("answerContext", { answer: "customer" }, topOf(9));
    expect(await seen(9)).toBe("customer answered");
    await arrive(CONTOSO, "microsoft365");
    await report(1, [], ["Northwind"], "D-portal", "microsoft365");
    expect(await seen(1, "D-portal")).toBe("unknown notExpected");
    await report(1, [], ["Northwind", "more"], "D-portal", "microsoft365");
    expect(await seen(1, "D-portal")).toBe("unknown notExpected");
  });
});
