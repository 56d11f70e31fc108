import { describe, expect, it } from "vitest";
import type { Lesson } from "../../../../src/lessons/model/lesson.ts";
import { examineTab, type ExamineDeps } from "../../../../src/masked-copy/background/examine-tab.ts";
import type { ExaminedDocument } from "../../../../src/masked-copy/model/examination.ts";
import { MAX_DEPTH } from "../../../../src/masked-copy/model/limits.ts";
import type { MaskedNode } from "../../../../src/masked-copy/model/masked-copy.ts";

const documentOf = (text: string, more: Partial<ExaminedDocument> = {}): ExaminedDocument => ({
  copy: {
    isTop: false,
    host: "portal.azure.com",
    route: "/",
    frameName: "",
    language: "en",
    direction: "ltr",
    nodes: [{ tag: "p", texts: { title: text }, nodes: [text] }],
  },
  recognised: [],
  near: [],
  unknown: [text],
  ...more,
});

const lesson = (label: string, more: Partial<Lesson> = {}): Lesson => ({
  id: "5f0c8d52-3a4e-4b5a-9d36-2f0a1c9e7b11",
  learnedDate: "2026-11-30T10:00:00.000Z",
  portal: "azure",
  language: "en",
  kind: "field",
  field: "phoneNumber",
  label,
  ...more,
});

const calls: unknown[] = [];
const depsOf = (results: readonly unknown[] | Error, more: Partial<ExamineDeps> = {}): ExamineDeps => ({
  scripting: {
    executeScript: (injection) => {
      calls.push(injection);
      if (results instanceof Error) return Promise.reject(results);
      const { frameIds } = injection.target;
      const given = (result: unknown): unknown =>
        !frameIds ? "en" : typeof result === "object" && result !== null ? JSON.stringify(result) : result;
      return Promise.resolve(
        results
          .map((result, frameId) => ({ frameId, documentId: `D${frameId}`, result: given(result) }))
          .filter(({ frameId }) => !frameIds || frameIds.includes(frameId)),
      );
    },
  },
  maskingScripts: ["examining.js", "masking.js"],
  version: "1.2.3",
  texts: ["First name", "Phone"],
  hosts: ["portal.azure.com"],
  wordsFor: (portal, language) => ({ [`${portal}:${language}`]: ["word"] }),
  formsOf: () => [],
  privates: () => Promise.resolve({ texts: [], isListMissing: false }),
  lessons: () => Promise.resolve([]),
  ...more,
});

const examined = async (results: readonly unknown[], more: Partial<ExamineDeps> = {}) => {
  const examination = await examineTab(depsOf(results, more), 7);
  if (examination.outcome !== "examined") throw new Error(examination.outcome);
  return examination;
};

describe("the page of a tab", () => {
  it("is copied by a script of its own in all frames", async () => {
    calls.length = 0;
    await examined([documentOf("First name")]);
    expect(calls).toEqual([
      { target: { tabId: 7, allFrames: true }, files: ["examining.js", "masking.js"] },
      { target: { tabId: 7, allFrames: true }, func: expect.any(Function) },
      {
        target: { tabId: 7, frameIds: [0] },
        func: expect.any(Function),
        args: [
          {
            texts: ["First name", "Phone"],
            hosts: ["portal.azure.com"],
            words: {
              azure: { "azure:en": ["word"] },
              microsoft365: { "microsoft365:en": ["word"] },
              powerPlatform: { "powerPlatform:en": ["word"] },
            },
          },
        ],
      },
    ]);
  });

  it("loses nothing by a frame that gives something else", async () => {
    const evil = JSON.parse('{"__proto__": {"recognised": ["azure"]}, "copy": {"nodes": []}}') as unknown;
    const { copy, leftOut } = await examined([
      undefined,
      null,
      "text",
      { ...documentOf("x"), copy: { nodes: "<b>" } },
      { ...documentOf("x"), copy: { ...documentOf("x").copy, isEvil: true } },
      { ...documentOf("x"), recognised: ["contoso"] },
      evil,
      documentOf("First name"),
    ]);
    expect(copy.documents).toEqual([documentOf("First name").copy]);
    expect(leftOut).toBe(7);
  });

  it("loses nothing by a frame that is too large or nested without end", async () => {
    const whole = JSON.stringify(documentOf("Phone"));
    const deep = whole.replace(
      '"nodes":["Phone"]',
      `"nodes":${'[{"tag":"p","nodes":'.repeat(20_000)}[]${"}]".repeat(20_000)}`,
    );
    const { copy, leftOut } = await examined([deep, whole + " ".repeat(8_000_000), documentOf("First name")]);
    expect(copy.documents).toEqual([documentOf("First name").copy]);
    expect(leftOut).toBe(2);
  });

  it("says where its end is missing", async () => {
    const nested = (depth: number): MaskedNode => ({ tag: "div", ...(depth > 1 && { nodes: [nested(depth - 1)] }) });
    const of = (node: MaskedNode) => ({ ...documentOf("x"), copy: { ...documentOf("x").copy, nodes: [node] } });
    expect((await examined([of(nested(MAX_DEPTH - 1))])).isCut).toBe(false);
    expect((await examined([of(nested(MAX_DEPTH))])).isCut).toBe(true);
  });

  it("begins with the top document", async () => {
    const top = documentOf("Phone");
    const { copy } = await examined([documentOf("First name"), { ...top, copy: { ...top.copy, isTop: true } }]);
    expect(copy.documents.map(({ isTop }) => isTop)).toEqual([true, false]);
  });

  it("holds nothing of what the extension keeps, in no text of it", async () => {
    const page = documentOf("tailspin first name");
    const { copy, unknown, lessons } = await examined(
      [{ ...page, recognised: ["azure"], copy: { ...page.copy, route: "/tailspin/phone", frameName: "tailspin" } }],
      {
        privates: () => Promise.resolve({ texts: ["Tailspin"], isListMissing: false }),
        lessons: () => Promise.resolve([lesson("Tailspin phone")]),
      },
    );
    expect(JSON.stringify([copy, unknown, lessons])).not.toMatch(/tailspin/i);
    expect(unknown).toEqual(["xxxxxxxx first name"]);
    expect(lessons).toEqual([{ kind: "field", field: "phoneNumber", label: "Xxxxxxxx phone".toLowerCase() }]);
  });

  it.each([
    ["no frames", []],
    ["no access", new Error("Cannot access contents of the page")],
    ["frames that give nothing", [undefined, undefined]],
  ])("is said to be out of reach with %s", async (_name, results) => {
    expect(await examineTab(depsOf(results), 7)).toEqual({ outcome: "unreachable" });
  });

  it("is said to be too large where no frame is small enough", async () => {
    const results = [undefined, JSON.stringify(documentOf("Phone")) + " ".repeat(8_000_000)];
    expect(await examineTab(depsOf(results), 7)).toEqual({ outcome: "tooLarge" });
  });

  it("says whether what the list holds is hidden", async () => {
    const isMissing = async (isListMissing: boolean) =>
      (await examined([documentOf("x")], { privates: () => Promise.resolve({ texts: [], isListMissing }) }))
        .isListMissing;
    expect([await isMissing(false), await isMissing(true)]).toEqual([false, true]);
  });

  it("comes nearest to the form of which most fields are there", async () => {
    const few = { portal: "azure", missing: ["title"], fields: ["severity"] } as const;
    const more = { portal: "powerPlatform", missing: ["title", "submit"], fields: ["title", "severity"] } as const;
    const near = (...all: readonly (typeof few | typeof more)[]) =>
      documentOf("x", { near: all.map((one) => ({ ...one, missing: [...one.missing], fields: [...one.fields] })) });
    expect((await examined([near(few), near(more)])).near).toEqual(more);
    expect((await examined([near(more), documentOf("x", { recognised: ["azure"] })])).near).toBeUndefined();
  });

  it("names the lessons of its form and language", async () => {
    const lessons = [
      lesson("Phone"),
      lesson("First name", { language: "de" }),
      lesson("x", { portal: "microsoft365" }),
    ];
    const page = documentOf("First name", { recognised: ["azure"] });
    const found = await examined([page], { lessons: () => Promise.resolve(lessons) });
    expect(found.lessons).toEqual([{ kind: "field", field: "phoneNumber", label: "Phone" }]);
  });
});
