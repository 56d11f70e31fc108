import { beforeEach, describe, expect, it, vi } from "vitest";
import { freshStore, START } from "../../tickets/store/log-support.ts";
import {
  clock,
  clue,
  CONTACT,
  frameOf,
  running,
  SETTINGS,
  tabsIn,
  tenant,
  topOf,
  type Running,
} from "../../background/background-support.ts";
import { form, tabOf } from "../../background/tab-support.ts";

let browser: Running;
beforeEach(async () => {
  freshStore();
  clock.time = START;
  browser = await running();
});

const { report, offer, panels } = tabOf(() => browser);

describe("the verdict of a tab", () => {
  it("is told to all its frames and its panel when it changes, and only then", async () => {
    await report(7, "contoso.com");
    await report(7, "contoso.com");
    expect(browser.commands().map(({ tabId, frameId, command }) => [tabId, frameId, command])).toEqual([
      [7, undefined, "offerChanged"],
      [7, 0, "showPanel"],
    ]);
    expect(panels(7)).toMatchObject([{ verdict: { kind: "customer" }, policy: { fill: "automatic" } }]);
  });

  it("is not made anew where a page only goes on to another address, which names the same", async () => {
    await report(7, "contoso.com");
    browser.tabs.sendMessage.mockClear();
    const written = vi.spyOn(browser.storage.session, "set");
    await browser.send(
      "reportContext",
      { portal: "azure", isFirst: false, address: JSON.stringify([clue("contoso.com")]) },
      topOf(7),
    );
    expect(written).not.toHaveBeenCalled();
    expect(browser.commands()).toEqual([]);
    await browser.send(
      "reportContext",
      { portal: "azure", isFirst: false, address: JSON.stringify([clue("fabrikam.com")]) },
      topOf(7),
    );
    expect(await offer(7)).toHaveProperty("value.verdict.kind", "own");
  });

  it("follows settings that change while a first context is being judged", async () => {
    for (let wait = 0; wait < 80; wait += 1) {
      browser = await running({ local: { settings: { contactDetails: CONTACT } }, session: {} });
      const told = report(7, "contoso.com");
      for (let turn = 0; turn < wait; turn += 1) await Promise.resolve();
      await browser.storage.local.set({ settings: SETTINGS });
      await told;
      await vi.waitFor(async () =>
        expect(await offer(7), `after ${wait} turns`).toHaveProperty("value.verdict.kind", "customer"),
      );
    }
  });

  it("follows the settings in every tab", async () => {
    await report(7, "contoso.com");
    await report(8, "northwind.com");
    browser.tabs.sendMessage.mockClear();
    await browser.storage.local.set({ settings: { ...SETTINGS, ownTenants: [tenant("contoso.com")] } });
    await expect.poll(() => panels(8)).toHaveLength(1);
    expect(panels(7)).toMatchObject([{ verdict: { kind: "own" } }]);
    expect(panels(8)).toMatchObject([{ verdict: { kind: "customer" } }]);
  });

  it("and all forms end with the top document", async () => {
    await report(7, "contoso.com");
    await browser.send("reportForm", form(), frameOf(7));
    await report(7, undefined, "D-new");
    expect(await browser.send("readPanel", {}, topOf(7, "D-new"))).toEqual({
      ok: true,
      value: {
        verdict: { kind: "unknown", reason: "noClue" },
        policy: { fill: "never", choosePlan: false, because: "unknown" },
      },
    });
  });

  it("is forgotten with the tab", async () => {
    await report(7, "contoso.com");
    browser.tabs.onRemoved.emit(7);
    await expect.poll(() => tabsIn(browser.stored)).toEqual([]);
  });

  it("survives a stopped background", async () => {
    await report(7, "contoso.com");
    browser = await running(browser.stored);
    expect(await offer(7)).toMatchObject({ value: { fill: "automatic" } });
  });
});
