import { beforeEach, describe, expect, it } from "vitest";
import type { ContentApi } from "../../../../src/platform/content-api.ts";
import { readWords } from "../../../../src/form/session/read-words.ts";
import { frameOf, running, type Running } from "../../background/background-support.ts";

let browser: Running;
let asked = 0;
beforeEach(async () => {
  browser = await running();
  asked = 0;
});

/** What a frame learns; a background that is `gone` does not answer. */
const read = (language: string, { version = "1.2.3", gone = false } = {}) =>
  readWords(
    { ...browser.api, runtime: { ...browser.api.runtime, getManifest: () => ({ version }) } } as unknown as ContentApi,
    ["azure"],
    language,
    async (request) => {
      asked += 1;
      if (gone) return undefined;
      return ((await browser.send("requestWords", request, frameOf(7))) as { value: Record<string, string[]>[] }).value;
    },
  );
const german = [{ title: ["azure de"] }];

describe("the words of a page", () => {
  it("are asked for once a language, and then there without the background", async () => {
    expect(await read("de")).toEqual(german);
    expect(await read("de", { gone: true })).toEqual(german);
    expect(asked).toBe(1);
    expect(await read("fr")).toEqual([{ title: ["azure fr"] }]);
    expect(asked).toBe(2);
  });

  it("are asked for anew by another version, and after another build was installed", async () => {
    await read("de");
    await read("de", { version: "1.3.0" });
    expect(asked).toBe(2);
    browser.runtime.onInstalled.emit({ reason: "update" });
    await expect.poll(() => Object.keys(browser.stored.local).some((key) => key.startsWith("words:"))).toBe(false);
    await read("de");
    expect(asked).toBe(3);
  });

  it("are asked for where what is kept is none", async () => {
    await browser.storage.local.set({ "words:azure:de": { version: "1.2.3", words: "no words" } });
    expect(await read("de")).toEqual(german);
  });

  it("of a language are the same in each region, letter case and way of writing its tag", async () => {
    await read("de");
    for (const tag of ["de-DE", "DE-at", "de_CH", "de-Latn-DE-x-private"])
      expect(await read(tag, { gone: true }), tag).toEqual(german);
    expect(await read("zh-Hans-CN")).toEqual([{ title: ["azure zh-hans"] }]);
    expect(await read("zh-Hans", { gone: true })).toEqual([{ title: ["azure zh-hans"] }]);
    expect(asked).toBe(2);
  });

  it(
    "of languages that nobody knows are kept once, whatever they are called, and never stand for a " + "known one",
    async () => {
      const odd = Array.from(
        { length: 1000 },
        (_, index) =>
          `${index.toString(26).replaceAll(/./g, (digit) => String.fromCodePoint(97 + parseInt(digit, 26)))}-x${index}`,
      );
      for (const tag of [
        "",
        "*",
        "deutsch",
        "q",
        "x-klingon",
        "zh-xx",
        "tlh",
        "../../x",
        "y".repeat(200),
        ...odd.map((one) => `x${one}`),
      ])
        expect(await read(tag), tag).toBeDefined();
      expect(asked).toBe(1);
      expect(await read("de")).toEqual(german);
      const keys = (): string[] => Object.keys(browser.stored.local).filter((key) => key.startsWith("words:"));
      expect(keys().sort()).toEqual(["words:azure:*", "words:azure:de"]);
      await Promise.all(
        odd.map((language) =>
          browser.send("requestWords", { portals: ["azure"], language: `x${language}` }, frameOf(7)),
        ),
      );
      expect(keys().sort()).toEqual(["words:azure:*", "words:azure:de"]);
      expect(await read("sw", { gone: true }), "at once").toBeDefined();
    },
  );

  it("come also where a full disk does not keep them", async () => {
    browser.storage.local.set = () => Promise.reject(new Error("full"));
    expect(await read("de")).toEqual(german);
    expect(browser.errors).toEqual([]);
  });
});
