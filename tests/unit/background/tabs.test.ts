import { beforeEach, describe, expect, it, vi } from "vitest";
import { freshStore, START } from "../tickets/store/store-support.ts";
import {
  clock,
  clue,
  CONTACT,
  FORM,
  frameOf,
  running,
  SETTINGS,
  tabsIn,
  tenant,
  topOf,
  type Running,
} from "./background-support.ts";
import { form, FIELDS } from "./form-report.ts";

let browser: Running;

beforeEach(async () => {
  freshStore();
  clock.time = START;
  browser = await running();
});

const report = (tabId: number, domain: string | undefined, documentId?: string) =>
  browser.send(
    "reportContext",
    { portal: "azure", isFirst: true, address: JSON.stringify(domain === undefined ? [] : [clue(domain)]) },
    topOf(tabId, documentId),
  );

const offer = (tabId: number, fields = FIELDS) =>
  browser.send("requestOffer", { formId: FORM, fields, continues: false }, topOf(tabId));

const panels = (tabId: number) =>
  browser
    .commands()
    .filter((one) => one.command === "showPanel" && one.tabId === tabId)
    .map(({ payload }) => payload);

describe("the verdict of a tab", () => {
  it("is sent to all its frames and its panel when it changes, and only then", async () => {
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
      const reported = report(7, "contoso.com");
      for (let turn = 0; turn < wait; turn += 1) await Promise.resolve();
      await browser.storage.local.set({ settings: SETTINGS });
      await reported;
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

describe("forms", () => {
  it("are shown in the panel of their own tab, the last reported first", async () => {
    await browser.send("reportForm", form(), frameOf(7));
    await browser.send("reportForm", { ...form(FORM.replace("5", "6")), state: "filled" }, frameOf(7, 6));
    expect(panels(7)).toMatchObject([{ form: { state: "waiting" } }, { form: { state: "filled" } }]);
    expect(panels(8)).toEqual([]);
    await browser.send("reportFormGone", { formId: FORM.replace("5", "6") }, frameOf(7, 6));
    expect(panels(7).at(-1)).toMatchObject({ form: { formId: FORM } });
    await browser.send("reportFormGone", { formId: FORM }, frameOf(7));
    expect(panels(7).at(-1)).not.toHaveProperty("form");
  });

  it("are filled and undone in the frame that holds them", async () => {
    await browser.send("reportForm", form(), frameOf(7));
    browser.tabs.sendMessage.mockClear();
    await browser.send("fillForm", { formId: FORM }, topOf(7));
    await browser.send("undoForm", { formId: FORM }, topOf(7));
    await browser.send("fillForm", { formId: FORM }, topOf(8));
    expect(browser.commands()).toEqual([
      { tabId: 7, frameId: 5, command: "fillForm", payload: { formId: FORM } },
      { tabId: 7, frameId: 5, command: "undoForm", payload: { formId: FORM } },
    ]);
  });

  it("are shown no more when their frame is gone", async () => {
    await browser.send("reportForm", form(), frameOf(7));
    browser.tabs.sendMessage.mockRejectedValueOnce(
      new Error("Could not establish connection. Receiving end does not exist."),
    );
    await browser.send("fillForm", { formId: FORM }, topOf(7));
    expect(panels(7).at(-1)).not.toHaveProperty("form");
  });

  it("of many frames at once are all kept", async () => {
    await Promise.all(
      Array.from({ length: 20 }, (_, frame) =>
        browser.send(
          "saveDraft",
          { formId: FORM, draft: { [`f${frame}`]: "x" }, typed: [], opened: 1 },
          frameOf(7, frame + 1),
        ),
      ),
    );
    const { value } = (await offer(7)) as { value: { draft: object } };
    expect(Object.keys(value.draft)).toHaveLength(20);
  });
});

describe("the panel", () => {
  const due = () =>
    browser
      .commands()
      .filter(({ command }) => command === "panelDue")
      .map(({ tabId, frameId }) => [tabId, frameId]);

  it("is due where there are a form and a verdict, and not before", async () => {
    await report(7, "contoso.com");
    await browser.send("reportForm", form(), frameOf(8));
    expect(due()).toEqual([]);
    await browser.send("reportForm", form(), frameOf(7));
    expect(due()).toEqual([[7, 0]]);
  });

  it("is put into the top document that asks for it", async () => {
    await browser.send("startPanel", {}, topOf(7));
    expect(browser.scripting.executeScript.mock.calls).toEqual([
      [{ target: { tabId: 7, frameIds: [0] }, files: ["panel.js"] }],
    ]);
  });
});

it("what fills forms is put into the very frame that asks for it", async () => {
  await browser.send("startFilling", {}, frameOf(7));
  const { frameId } = frameOf(7);
  expect(browser.scripting.executeScript.mock.calls).toEqual([
    [{ target: { tabId: 7, frameIds: [frameId] }, files: ["filler.js"] }],
  ]);
});

it("the options open from the panel", async () => {
  await browser.send("openOptions", {}, topOf(7));
  expect(browser.runtime.openOptionsPage).toHaveBeenCalledOnce();
  await browser.send("openOptions", { group: "diagnostics" }, topOf(7));
  expect(browser.runtime.openOptionsPage).toHaveBeenCalledOnce();
  expect(browser.tabs.create).toHaveBeenLastCalledWith({
    url: browser.runtime.getURL("src/entries/options/index.html#diagnostics"),
  });
});
