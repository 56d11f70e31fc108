import { beforeEach, describe, expect, it } from "vitest";
import { freshStore, START } from "../../tickets/store/log-support.ts";
import { clock, FORM, frameOf, running, topOf, type Running } from "../../background/background-support.ts";
import { form, tabOf } from "../../background/tab-support.ts";

let browser: Running;
beforeEach(async () => {
  freshStore();
  clock.time = START;
  browser = await running();
});

const { offer, panels } = tabOf(() => browser);

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
