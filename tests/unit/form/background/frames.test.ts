import { beforeEach, describe, expect, it } from "vitest";
import { freshStore, START } from "../../tickets/store/store-support.ts";
import { clock, clue, FORM, frameOf, running, topOf, type Running } from "../../background/background-support.ts";

const form = (formId = FORM) => ({
  formId,
  portal: "azure",
  needsSeverity: false,
  evidence: [{ kind: "route", pattern: "support" }],
  fields: [],
  state: "waiting",
});

let browser: Running;
beforeEach(async () => {
  freshStore();
  clock.time = START;
  browser = await running();
});

const report = (documentId?: string) =>
  browser.send(
    "reportContext",
    { portal: "azure", isFirst: true, address: JSON.stringify([clue("contoso.com")]) },
    topOf(7, documentId),
  );
const offer = (index: number | undefined, count = 3, frame = frameOf(7), within: string[] = []) =>
  browser.send(
    "requestOffer",
    {
      formId: FORM,
      fields: ["firstName"],
      continues: false,
      ...(index !== undefined && { place: { index, count, within } }),
    },
    frame,
  );
const sees = (shown: boolean | undefined, frameId = 5) => browser.send("reportFrame", { frameId, shown }, topOf(7));
const sent = (command: string) => browser.commands().filter((one) => one.command === command);
const panel = () => browser.send("readPanel", {}, topOf(7));

const FILLS = { value: { fill: "automatic", contactDetails: { firstName: "Ada" } } };
const NOT: object = {
  value: { fill: "never", contactDetails: expect.not.objectContaining({ firstName: expect.anything() }) as object },
};

describe("a frame with a form", () => {
  it("is offered nothing before the top document has said that a person can see it, then all", async () => {
    await report();
    expect(await offer(1)).toMatchObject(NOT);
    expect(sent("watchFrame")).toMatchObject([{ tabId: 7, frameId: 0, payload: { frameId: 5, index: 1, count: 3 } }]);
    browser.tabs.sendMessage.mockClear();
    await sees(true);
    expect(sent("offerChanged")).toMatchObject([{ tabId: 7, frameId: 5 }]);
    expect(await offer(1)).toMatchObject(FILLS);
    expect(sent("watchFrame"), "it is asked once").toEqual([]);
  });

  it("is offered nothing, and is not in the panel, while it is hidden", async () => {
    await report();
    await browser.send("reportForm", form(), frameOf(7));
    await offer(1);
    await sees(false);
    expect(await offer(1)).toMatchObject({
      value: { ...(NOT as { value: object }).value, verdict: { kind: "customer" } },
    });
    expect(await panel()).not.toHaveProperty("value.form");
    await sees(true);
    expect(await panel()).toHaveProperty("value.form.formId", FORM);
    expect(sent("showPanel").at(-1)).toMatchObject({ payload: { form: { formId: FORM } } });
    await sees(false);
    expect(await offer(1)).toMatchObject(NOT);
  });

  it("hidden in front of one that is shown leaves that one in the panel", async () => {
    const other = FORM.replace("5", "6");
    await report();
    for (const [id, frameId] of [
      [other, 6],
      [FORM, 5],
    ] as const)
      await browser.send("reportForm", form(id), frameOf(7, frameId));
    await offer(1);
    await sees(false);
    expect(await panel()).toHaveProperty("value.form.formId", other);
  });

  it("keeps the last word while its place is asked anew, and is watched there", async () => {
    await report();
    await offer(1);
    await sees(true);
    browser.tabs.sendMessage.mockClear();
    await sees(undefined);
    expect(sent("offerChanged")).toMatchObject([{ frameId: 5 }]);
    expect(await offer(1)).toMatchObject(FILLS);
    expect(sent("watchFrame")).toMatchObject([{ payload: { index: 1, count: 3 } }]);
    expect(await offer(2, 4)).toMatchObject(FILLS);
    expect(sent("watchFrame").at(-1)).toMatchObject({ payload: { index: 2, count: 4 } });
  });

  it("with another document waits for a new word", async () => {
    await report();
    await offer(1);
    await sees(true);
    expect(await offer(1, 3, { ...frameOf(7), documentId: "another" })).toMatchObject(NOT);
  });

  it("is asked again where the first answer was lost", async () => {
    await report();
    await offer(1);
    await offer(1);
    expect(sent("watchFrame")).toHaveLength(2);
  });

  it("leaves the panel when it is gone from its page, of which it cannot tell", async () => {
    await report();
    await browser.send("reportForm", form(), frameOf(7));
    await offer(1);
    await sees(true);
    expect(await panel()).toHaveProperty("value.form.formId", FORM);
    browser.tabs.sendMessage.mockImplementation((_tab, _message, { frameId }) =>
      frameId === 5
        ? Promise.reject(new Error("Could not establish connection. Receiving end does not exist."))
        : Promise.resolve(true),
    );
    await sees(undefined);
    expect(await panel()).not.toHaveProperty("value.form");
    expect(sent("showPanel").at(-1)?.payload).not.toHaveProperty("form");
  });

  it(
    "that has no place among the top document's frames is offered nothing, and is not in the panel; " +
      "the top document itself is",
    async () => {
      await report();
      await browser.send("reportForm", form(), frameOf(7));
      expect(await offer(undefined)).toMatchObject(NOT);
      expect(await panel()).not.toHaveProperty("value.form");
      expect(sent("watchFrame"), "there is nobody to ask").toEqual([]);
      expect(await offer(0, 1, topOf(7))).toMatchObject(FILLS);
      await offer(1);
      await sees(true);
      expect(await offer(1)).toMatchObject(FILLS);
      expect(await offer(undefined), "moved to where it has none").toMatchObject(NOT);
    },
  );

  it.each([
    [["https://portal.azure.com"], true],
    [["https://sandbox-2.reactblade.portal.azure.net", "https://portal.azure.com"], true],
    [["https://example.com"], false],
    [["https://portal.azure.com", "https://example.com"], false],
    [["http://portal.azure.com"], false],
    [["null"], false],
    [[""], false],
    [["https://portal.azure.com.example.com"], false],
  ])(
    "within frames of %j is asked for, and filled, only where all of them are portals: %s",
    async (within, isKnown) => {
      await report();
      expect(await offer(1, 3, frameOf(7), within)).toMatchObject(NOT);
      expect(sent("watchFrame")).toHaveLength(isKnown ? 1 : 0);
      if (isKnown) await sees(true);
      expect(await offer(1, 3, frameOf(7), within)).toMatchObject(isKnown ? FILLS : NOT);
    },
  );

  it("of which nobody asked is no news", async () => {
    await report();
    browser.tabs.sendMessage.mockClear();
    await sees(false, 9);
    expect(browser.commands()).toEqual([]);
  });
});

describe("a frame that speaks before its top document", () => {
  it("is asked again for form and offer, although the verdict is that of the document before", async () => {
    await report("D1");
    // The tab was loaded anew; its frame is quicker than its top document.
    await browser.send("reportForm", form(), frameOf(7));
    await offer(1);
    await sees(true);
    browser.tabs.sendMessage.mockClear();
    await report("D2");
    expect(await panel(), "what it said went to the document before").not.toHaveProperty("value.form");
    expect(sent("offerChanged")).toMatchObject([{ tabId: 7, frameId: undefined }]);
    await browser.send("reportForm", form(), frameOf(7));
    expect(await offer(1)).toMatchObject(NOT);
    expect(sent("watchFrame")).toHaveLength(1);
    await sees(true);
    expect(await offer(1)).toMatchObject(FILLS);
    expect(await panel()).toHaveProperty("value.form.formId", FORM);
  });

  it("is heard once the first top document of a tab has spoken", async () => {
    await browser.send("reportForm", form(), frameOf(7));
    expect(await offer(1)).toMatchObject(NOT);
    await report();
    expect(sent("offerChanged")).toMatchObject([{ tabId: 7, frameId: undefined }]);
    await browser.send("reportForm", form(), frameOf(7));
    await offer(1);
    await sees(true);
    expect(await panel()).toHaveProperty("value.form.formId", FORM);
  });

  it("is sent nothing where the same document says the same again", async () => {
    await report("D1");
    browser.tabs.sendMessage.mockClear();
    await report("D1");
    expect(browser.commands()).toEqual([]);
  });
});

it(
  "a frame's submission is no more than that while the same top document only goes on to " + "another address",
  async () => {
    const context = (isFirst: boolean, names: string[], documentId?: string) =>
      browser.send("reportContext", { portal: "azure", isFirst, address: "[]", names }, topOf(7, documentId));
    const loads = () => sent("watchNotice").map(({ payload }) => (payload as { loaded: string }).loaded);
    await context(true, ["Home"]);
    await browser.send(
      "submissionIntended",
      { createdDate: new Date(clock.time).toISOString(), submissionId: FORM },
      frameOf(7),
    );
    await context(false, ["Home"]);
    await context(false, ["Users"]);
    expect(loads()).toEqual(["before"]);
    await context(true, [], "D7b");
    expect(loads()).toEqual(["before", "next"]);
  },
);
