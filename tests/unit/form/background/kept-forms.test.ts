import { beforeEach, describe, expect, it } from "vitest";
import { freshStore, START } from "../../tickets/store/store-support.ts";
import { clock, clue, FORM, frameOf, running, topOf, type Running } from "../../background/background-support.ts";

const LATER = FORM.replace("5", "6");
const KEY = "form:7";

let browser: Running;
beforeEach(async () => {
  freshStore();
  clock.time = START;
  browser = await running();
});

/** An update, or switching the extension off and on: `storage.session` and the scripts end, the tabs stay. */
const update = async (...openTabs: number[]): Promise<void> => {
  browser = await running({ local: browser.stored.local, session: {} }, openTabs.length > 0 ? openTabs : [7, 8]);
};
const say = (formId: string, draft: object, { typed = [] as string[], opened = 1000.5, frame = frameOf(7) } = {}) =>
  browser.send("saveDraft", { formId, draft, typed, opened }, frame);
const offer = (formId: string, frame = frameOf(7)) =>
  browser.send("requestOffer", { formId, fields: [], continues: false }, frame);
const top = (documentId?: string) =>
  browser.send(
    "reportContext",
    { portal: "azure", isFirst: true, address: JSON.stringify([clue("contoso.com")]) },
    topOf(7, documentId),
  );
const kept = (): unknown => browser.stored.local[KEY];

describe("a half-filled form", () => {
  it(
    "keeps what the person entered in the panel about the request, over an update and in a form that " +
      "loads a page per step",
    async () => {
      const facts = { severity: "critical", breakFix: false };
      await browser.send(
        "saveDraft",
        { formId: FORM, draft: { title: "VM" }, typed: [], facts, opened: 1000.5 },
        frameOf(7),
      );
      await say(FORM, { title: "VM" });
      expect(await offer(FORM), "a later word without it").toMatchObject({ value: { facts } });
      await update();
      await say(LATER, { title: "VM" });
      expect(await offer(LATER)).toMatchObject({ value: { facts } });
      const nextPage = { ...frameOf(7), documentId: "next" };
      expect(
        await browser.send("requestOffer", { formId: crypto.randomUUID(), fields: [], continues: true }, nextPage),
      ).toMatchObject({ value: { facts } });
      expect(await offer(crypto.randomUUID()), "another request").not.toHaveProperty("value.facts");
    },
  );

  it("goes on over an update, with what earlier steps said and what the person typed", async () => {
    await say(FORM, { title: "VM", severity: "B" }, { typed: ["title"] });
    await say(FORM, { firstName: "Robin" }, { typed: ["title", "firstName"] });
    await update();
    await say(LATER, { firstName: "Robin" });
    expect(await offer(LATER)).toMatchObject({
      value: { draft: { title: "VM", severity: "B", firstName: "Robin" }, typed: ["title", "firstName"] },
    });
    await update();
    await say(FORM, {});
    expect(await offer(FORM), "over a second one too").toMatchObject({
      value: { draft: { title: "VM" }, typed: ["title", "firstName"] },
    });
  });

  it("whose draft comes together with the question for the offer is answered in order", async () => {
    await say(FORM, { title: "VM" });
    await update();
    const [, answer] = await Promise.all([say(LATER, {}), offer(LATER)]);
    expect(answer).toHaveProperty("value.draft.title", "VM");
  });

  it("that the person changed while nobody watched keeps that", async () => {
    await say(FORM, { title: "VM", firstName: "Kim", lastName: "", country: "Germany" });
    await update();
    await say(LATER, { firstName: "Robin", lastName: "Akers", country: "Germany" });
    expect(await offer(LATER)).toMatchObject({
      value: { draft: { title: "VM", firstName: "Robin" }, typed: ["firstName"] },
    });
  });

  it.each([
    ["shows nothing of it", { title: "Another", service: "Other" }, {}],
    ["is in another document", { title: "VM" }, { opened: 2000 }],
    ["is in another frame", { title: "VM" }, { frame: frameOf(7, 6) }],
    ["is in another tab", { title: "VM" }, { frame: frameOf(8) }],
  ])("is no part of one that %s", async (_what, draft, where) => {
    await say(FORM, { title: "VM", service: "Compute", severity: "B" }, { typed: ["title"] });
    await update();
    await say(LATER, draft, where);
    expect(await offer(LATER, "frame" in where ? where.frame : undefined)).toMatchObject({ value: { typed: [] } });
    expect(await offer(LATER, "frame" in where ? where.frame : undefined)).not.toHaveProperty("value.draft.severity");
  });

  it("is no part of the next one in the same life of the extension", async () => {
    await say(FORM, { title: "VM", severity: "B" }, { typed: ["title"] });
    await say(LATER, { title: "VM" });
    expect(await offer(LATER)).toMatchObject({ value: { typed: [] } });
    expect(await offer(LATER)).not.toHaveProperty("value.draft.severity");
  });

  it("is forgotten when it is closed", async () => {
    await say(FORM, { title: "VM" });
    expect(kept()).toBeDefined();
    await browser.send("reportFormGone", { formId: FORM }, frameOf(7));
    expect(kept()).toBeUndefined();
  });

  it("is forgotten when its tab is closed, also while the extension is off, and when the browser starts", async () => {
    await say(FORM, { title: "VM" });
    browser.tabs.onRemoved.emit(7);
    await expect.poll(kept).toBeUndefined();
    await say(FORM, { title: "VM" });
    await update(8);
    expect(kept()).toBeUndefined();
    await say(FORM, { title: "VM" });
    await update(7, 8);
    expect(kept()).toBeDefined();
    browser.runtime.onStartup.emit();
    await expect.poll(kept).toBeUndefined();
  });

  it("is forgotten with its top document, not with an update in it", async () => {
    await top("D1");
    await say(FORM, { title: "VM" });
    await update();
    await top("D1");
    expect(kept()).toBeDefined();
    await top("D2");
    expect(kept()).toBeUndefined();
  });

  it("that was kept in another shape is no form", async () => {
    await browser.storage.local.set({
      [KEY]: { forms: [{ frameId: 5, formId: FORM, opened: 1000.5, values: { title: 1 }, typed: ["all"] }] },
    });
    await update();
    await say(LATER, { title: "VM" });
    expect(await offer(LATER)).toMatchObject({ value: { draft: { title: "VM" }, typed: [] } });
  });
});

describe("an answer that counts in one tab only", () => {
  const answer = (name: string) => browser.send("answerContext", { answer: name }, topOf(7));
  const verdict = async (documentId: string): Promise<unknown> => {
    await browser.send(
      "reportContext",
      { portal: "azure", isFirst: true, address: JSON.stringify([clue("fabrikam.com")]) },
      topOf(7, documentId),
    );
    return browser.send("readPanel", {}, topOf(7, documentId));
  };

  it("outlives an update, also when a form is closed, but neither its document nor the browser", async () => {
    expect(await verdict("D7")).toMatchObject({ value: { verdict: { kind: "own", reason: "ownTenant" } } });
    await answer("delegated");
    await say(FORM, { title: "VM" });
    await browser.send("reportFormGone", { formId: FORM }, frameOf(7));
    await update();
    expect(await verdict("D7")).toMatchObject({ value: { verdict: { kind: "customer", reason: "delegated" } } });
    await update();
    expect(await verdict("D8")).toMatchObject({ value: { verdict: { kind: "own" } } });
    expect(kept()).toBeUndefined();
  });

  it("where nothing names a tenant outlives it too", async () => {
    const ask = async (): Promise<unknown> => {
      await browser.send("reportContext", { portal: "azure", isFirst: true, address: JSON.stringify([]) }, topOf(7));
      return browser.send("readPanel", {}, topOf(7));
    };
    expect(await ask()).toMatchObject({ value: { verdict: { kind: "unknown" } } });
    await answer("customer");
    await update();
    expect(await ask()).toMatchObject({ value: { verdict: { kind: "customer", reason: "answered" } } });
  });
});
