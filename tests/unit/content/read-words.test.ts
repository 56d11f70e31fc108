import { beforeEach, describe, expect, it } from "vitest";
import type { ContentApi } from "../../../src/platform/content-api.ts";
import { readWords } from "../../../src/content/read-words.ts";
import { frameOf, running, type Running } from "../background/background-support.ts";

let browser: Running;
let asked = 0;
beforeEach(async () => {
  browser = await running();
  asked = 0;
});

/** What a frame learns; a background that is `gone` does not answer. */
const read = (language: string, { version = "1.2.3", gone = false } = {}) =>
  readWords({ ...browser.api, runtime: { ...browser.api.runtime, getManifest: () => ({ version }) } } as unknown as ContentApi, ["azure"], language, async (request) => {
    asked += 1;
    if (gone) return undefined;
    return ((await browser.send("requestWords", request, frameOf(7))) as { value: Record<string, string[]>[] }).value;
  });
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
    browser.runtime.onInstalled.emit();
    await expect.poll(() => Object.keys(browser.stored.local).some((key) => key.startsWith("words:"))).toBe(false);
    await read("de");
    expect(asked).toBe(3);
  });

  it("are asked for where what is kept is none", async () => {
    await browser.storage.local.set({ "words:azure:de": { version: "1.2.3", words: "no words" } });
    expect(await read("de")).toEqual(german);
  });

  it("come also where a full disk does not keep them", async () => {
    browser.storage.local.set = () => Promise.reject(new Error("full"));
    expect(await read("de")).toEqual(german);
    expect(browser.errors).toEqual([]);
  });
});
