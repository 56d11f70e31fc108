import { beforeEach, describe, expect, it } from "vitest";
import { freshStore, START } from "../../tickets/store/log-support.ts";
import { clock, frameOf, running, topOf, type Running } from "../../background/background-support.ts";
import { form, tabOf } from "../../background/tab-support.ts";

let browser: Running;
beforeEach(async () => {
  freshStore();
  clock.time = START;
  browser = await running();
});

const { report } = tabOf(() => browser);

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
});
