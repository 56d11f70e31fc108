import { beforeEach, expect, it } from "vitest";
import { FORM, ownPage, running, SETTINGS, topOf, type Running } from "../background/background-support.ts";
import { aLesson } from "./a-lesson.ts";

const TAB = 7;
const REPORT = {
  formId: FORM,
  portal: "azure",
  needsSeverity: false,
  evidence: [],
  fields: [{ field: "firstName", outcome: "filled", reason: "set", before: "", after: "Ada" }],
  findings: [],
  state: "filled",
};
const PARTS = [
  ["heading", "Brultag"],
  ["firstName", "Kelmat"],
  ["lastName", "Tarnig"],
  ["submit", "Drovel"],
] as const;
/** The same as one that is learned anew, and one of another label. */
const [SAME, OTHER] = [
  aLesson({ field: "firstName", label: "Kelmat" }),
  aLesson({ field: "severity", label: "Dringlichkeit" }),
];

let browser: Running;
beforeEach(async () => {
  browser = await running({ local: { settings: SETTINGS, lessons: [SAME, OTHER] }, session: {} });
});

const labels = (): string[] => (browser.stored.local["lessons"] as { label: string }[]).map(({ label }) => label);
const payloadOf = (name: string): unknown =>
  browser.commands().findLast(({ command }) => command === name)?.payload ?? {};
const shown = (): Record<string, unknown> | undefined =>
  (payloadOf("showPanel") as { formTeaching?: Record<string, unknown> }).formTeaching;
const ofForm = (): { formId: string } => ({ formId: String(shown()?.["formId"]) });

const learn = async (): Promise<void> => {
  await browser.send("teachForm", { tabId: TAB, host: "portal.azure.com" }, ownPage);
  for (const [part, label] of PARTS) {
    await browser.send("showPart", { ...ofForm(), part }, topOf(TAB));
    const { id } = payloadOf("startPointing") as { id: string };
    await browser.send("fieldPointed", { id, language: "de", label }, topOf(TAB));
  }
  await browser.send("confirmLesson", ofForm(), topOf(TAB));
};

it("takes all lessons of a form back, brings back what they replaced, and lists what was shown", async () => {
  await learn();
  expect(labels()).toEqual(["Dringlichkeit", "Brultag", "Kelmat", "Tarnig", "Drovel"]);
  expect(browser.stored.local["lessons"]).not.toContainEqual(SAME);
  expect(shown()).toMatchObject({ end: "learned" });
  await browser.send("undoLesson", ofForm(), topOf(TAB));
  expect(browser.stored.local["lessons"]).toEqual([OTHER, SAME]);
  expect(shown()).toMatchObject({ isEnough: true, shown: PARTS.map(([part, label]) => ({ part, label })) });
  expect(shown()?.["end"]).toBeUndefined();
  await browser.send("confirmLesson", ofForm(), topOf(TAB));
  expect(labels()).toHaveLength(5);
});

it("first takes out what was filled into the form since", async () => {
  await learn();
  await browser.send("reportForm", REPORT, topOf(TAB));
  await browser.send("undoLesson", ofForm(), topOf(TAB));
  expect(payloadOf("undoForm")).toEqual({ formId: FORM });
  expect(labels()).toHaveLength(5);
  await browser.send("reportForm", { ...REPORT, state: "undone" }, topOf(TAB));
  expect(browser.stored.local["lessons"]).toEqual([OTHER, SAME]);
});
