import { beforeEach, describe, expect, it } from "vitest";
import { FORM, frameOf, ownPage, running, SETTINGS, topOf, type Running } from "../background/background-support.ts";
import { readSettings } from "../../../src/settings/read-settings.ts";
import { aLesson } from "./a-lesson.ts";

const REPORT = {
  formId: FORM,
  portal: "azure",
  needsSeverity: false,
  evidence: [],
  fields: [{ field: "supportPlan", outcome: "missing", reason: "notFound" }],
  findings: [],
  state: "filled",
};
const TAB = 7;

let browser: Running;
beforeEach(async () => {
  browser = await running({ local: { settings: SETTINGS }, session: {} });
  await browser.send("reportForm", REPORT, topOf(TAB));
});

const lessons = (): unknown => browser.stored.local["lessons"];
const asked = (): unknown => browser.commands().findLast(({ command }) => command === "startPointing")?.payload;
const point = async (changes: object = {}, sender = topOf(TAB)): Promise<unknown> => {
  const { id } = asked() as { id: string };
  return browser.send(
    "fieldPointed",
    { id, language: "de", label: "Kontaktstufe", controlKind: "select", ...changes },
    sender,
  );
};
const wordsOf = async (language: string): Promise<Record<string, string[]>> => {
  const { value } = (await browser.send("requestWords", { portals: ["azure"], language }, topOf(TAB))) as {
    value: Record<string, string[]>[];
  };
  return value[0] ?? {};
};

it("learns what the person points at and confirms, tells open pages, and hands it out with the words", async () => {
  await wordsOf("de");
  await browser.send("showWhere", { formId: FORM, field: "supportPlan" }, topOf(TAB));
  expect(browser.scripting.executeScript).toHaveBeenCalledWith({
    target: { tabId: TAB, frameIds: [0] },
    files: ["pointing.js"],
  });
  await point();
  expect(lessons()).toBeUndefined();
  await browser.send("confirmLesson", { formId: FORM }, topOf(TAB));
  expect(lessons()).toMatchObject([{ kind: "field", field: "supportPlan", label: "Kontaktstufe", language: "de" }]);
  await expect.poll(() => browser.commands().filter(({ command }) => command === "wordsChanged")).toHaveLength(1);
  expect(browser.stored.local["words:azure:de"]).toBeUndefined();
  expect((await wordsOf("de-AT"))["supportPlan"]).toEqual(["Kontaktstufe"]);
  expect((await wordsOf("fr"))["supportPlan"]).toBeUndefined();
  await browser.send("undoLesson", { formId: FORM }, topOf(TAB));
  expect(lessons()).toEqual([]);
  expect((await wordsOf("de"))["supportPlan"]).toBeUndefined();
});

it("learns nothing that another frame says, or that the person has not confirmed", async () => {
  await browser.send("showWhere", { formId: FORM, field: "supportPlan" }, topOf(TAB));
  await browser.send("reportForm", { ...REPORT, formId: FORM.replace("5", "6") }, frameOf(TAB));
  await point({}, frameOf(TAB));
  await browser.send("confirmLesson", { formId: FORM }, topOf(TAB));
  expect(lessons()).toBeUndefined();
  expect(await browser.send("confirmLesson", { formId: FORM }, frameOf(TAB))).toMatchObject({ ok: false });
});

it("keeps words of a language that only a lesson knows apart from those of all unknown languages", async () => {
  await browser.storage.local.set({ lessons: [aLesson({ language: "sw", label: "Kiwango" })] });
  expect((await wordsOf("sw"))["supportPlan"]).toEqual(["Kiwango"]);
  expect((await wordsOf("xx"))["supportPlan"]).toBeUndefined();
  expect(browser.stored.local["words:azure:*"]).toMatchObject({ known: expect.arrayContaining(["sw"]) as unknown });
});

it("serves the options; what cannot be read stays until it is given up", async () => {
  const [one, other] = [aLesson(), aLesson({ field: "severity" })];
  await browser.storage.local.set({ lessons: [one, { broken: true }] });
  expect(await browser.send("listLessons", {}, ownPage)).toEqual({
    ok: true,
    value: { own: [one], byPolicy: [], known: {}, unreadable: 1 },
  });
  await browser.send("removeLesson", { id: one.id }, ownPage);
  expect(lessons()).toEqual([{ broken: true }]);
  await browser.send("addLessons", { lessons: [one, other] }, ownPage);
  expect(lessons()).toEqual([one, other, { broken: true }]);
  await browser.send("dropUnreadableLessons", {}, ownPage);
  expect(lessons()).toEqual([one, other]);
  expect(await browser.send("addLessons", { lessons: [one] }, topOf(TAB))).toMatchObject({ ok: false });
});

it("notes in which version a label was first seen to be known without its lesson, after an update too", async () => {
  const title = (changes: object = {}) =>
    aLesson({ portal: "powerPlatform", field: "title", label: "powerPlatform DE", ...changes });
  const [known, earlier, other] = [title(), title({ section: undefined }), aLesson()];
  const noted = (): unknown => browser.stored.local["lessonsKnownSince"];
  await browser.storage.local.set({
    lessons: [known, earlier, other, title({ kind: "never" })],
    lessonsKnownSince: { [earlier.id]: "1.0.0", [other.id]: "1.0.0" },
  });
  browser.runtime.onInstalled.emit({ reason: "update" });
  const versions = { [earlier.id]: "1.0.0", [known.id]: "1.2.3" };
  await expect.poll(noted).toEqual(versions);
  expect(await browser.send("listLessons", {}, ownPage)).toMatchObject({ value: { known: versions } });
  await browser.send("removeLesson", { id: known.id }, ownPage);
  await browser.send("listLessons", {}, ownPage);
  expect(noted()).toEqual({ [earlier.id]: "1.0.0" });
});

it("counts the lessons of a policy, and says what of them cannot be read", async () => {
  const lesson = aLesson();
  const managed = { lessons: [lesson, { label: "x" }] };
  Object.assign(browser.api.storage.managed, { get: () => Promise.resolve(managed) });
  expect((await wordsOf("de"))["supportPlan"]).toEqual(["Kontaktstufe"]);
  expect(await browser.send("listLessons", {}, ownPage)).toMatchObject({ value: { own: [], byPolicy: [lesson] } });
  expect((await readSettings(browser.api.storage)).problems).toMatchObject([
    { source: "managed", kind: "unusable", path: ["lessons", 1], value: { label: "x" } },
  ]);
});

const shown = (): unknown => {
  const payload = browser.commands().findLast(({ command }) => command === "showPanel")?.payload;
  return (payload as { teaching?: unknown } | undefined)?.teaching;
};
const teach = async (): Promise<void> => {
  await browser.send("showWhere", { formId: FORM, field: "supportPlan" }, topOf(TAB));
  await point();
  await browser.send("confirmLesson", { formId: FORM }, topOf(TAB));
};

describe("an entry of a list that nobody knows", () => {
  const entries = ["Basic", "CSP-Support"];
  const lacking = { outcome: "missing", reason: "noOption", entries } as const;
  const choose = (changes: object): Promise<unknown> =>
    browser.send("chooseEntry", { formId: FORM, field: "supportPlan", entry: "CSP-Support", ...changes }, topOf(TAB));
  beforeEach(async () => {
    const contactDetails = { ...SETTINGS.contactDetails, preferredSupportLanguage: "de" };
    await browser.storage.local.set({ settings: { ...SETTINGS, contactDetails } });
    const fields = (["supportPlan", "preferredSupportLanguage", "preferredContactMethod", "severity"] as const).map(
      (field) => ({ field, ...lacking }),
    );
    await browser.send("reportForm", { ...REPORT, fields }, topOf(TAB));
  });

  it("is learned at once, with what it means, and can be taken back", async () => {
    await choose({});
    await point({ label: "Vertrag" });
    expect(lessons()).toMatchObject([
      { kind: "option", field: "supportPlan", label: "CSP-Support", section: "Vertrag", language: "de" },
    ]);
    expect((await wordsOf("de"))["cloudSolutionProvider"]).toEqual(["CSP-Support"]);
    await expect.poll(shown).toMatchObject({ step: "learned", kind: "option", label: "CSP-Support" });
    await browser.send("undoLesson", { formId: FORM }, topOf(TAB));
    expect(lessons()).toEqual([]);
  });

  it("means what the contact details want, and a severity what the person says", async () => {
    await choose({ field: "preferredSupportLanguage", entry: "Basic" });
    await point();
    await choose({ field: "severity", entry: "Basic", severity: "critical" });
    await point();
    expect(lessons()).toMatchObject([
      { field: "preferredSupportLanguage", value: "de" },
      { field: "severity", value: "critical" },
    ]);
  });

  it("is nothing that was not read in the form, or that means nothing", async () => {
    const before = browser.commands().length;
    await choose({ entry: "Premier" });
    await choose({ formId: FORM.replace("5", "6") });
    await choose({ field: "severity" });
    // No method is set: nothing was looked for.
    await choose({ field: "preferredContactMethod" });
    expect(browser.commands().length).toBe(before);
    expect(
      await browser.send("chooseEntry", { formId: FORM, field: "supportPlan", entry: "Basic" }, frameOf(TAB)),
    ).toMatchObject({ ok: false });
  });
});

it("says so where there is no room for one more lesson, and keeps the others", async () => {
  const many = Array.from({ length: 500 }, (_, at) => ({
    ...aLesson({ label: `Label ${at}` }),
    id: crypto.randomUUID(),
  }));
  await browser.storage.local.set({ lessons: many });
  await teach();
  expect(shown()).toEqual({ step: "failed", field: "supportPlan", reason: "full" });
  expect(lessons()).toEqual(many);
});

it("says so where the disk is full", async () => {
  const set = browser.storage.local.set.bind(browser.storage.local);
  browser.storage.local.set = (items: Record<string, unknown>) =>
    "lessons" in items ? Promise.reject(new Error("QUOTA_BYTES")) : set(items);
  await teach();
  expect(shown()).toEqual({ step: "failed", field: "supportPlan", reason: "unsaved" });
  expect(lessons()).toBeUndefined();
});
