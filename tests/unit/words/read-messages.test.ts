import { describe, expect, it } from "vitest";
import { type ReadFile, readMessages } from "../../../src/words/read-messages.ts";

const files: Readonly<Record<string, unknown>> = {
  "own:_locales/de/messages.json": {
    uiLanguage: { message: "de" },
    cost: { message: "$2 für $1, $$1, $3" },
  },
  "own:_locales/en/messages.json": { uiLanguage: { message: "en" } },
};
const read: ReadFile = (address) =>
  address in files ? Promise.resolve(files[address]) : Promise.reject(new TypeError("Failed to fetch"));
const place = (language: string, words = "") => ({
  i18n: { getMessage: () => words, getUILanguage: () => language },
  runtime: { getURL: (path: string) => `own:${path}` },
});

describe("the words of a page", () => {
  it("are the browser's", async () => {
    const browser = place("de", "de");
    expect(await readMessages(browser, () => Promise.reject(new Error("nothing is read")))).toBe(browser.i18n);
  });

  it("come from the file of the language where the browser gives none", async () => {
    const words = await readMessages(place("de-AT"), read);
    expect(words.getMessage("uiLanguage")).toBe("de");
    expect(words.getMessage("cost", ["One", "Two"])).toBe("Two für One, $1, ");
    expect(words.getMessage("unknown")).toBe("");
  });

  it("are English where there are none in the language", async () => {
    expect((await readMessages(place("pt-BR"), read)).getMessage("uiLanguage")).toBe("en");
  });

  it("stay the browser's where no file can be read", async () => {
    const browser = place("fr");
    expect(await readMessages(browser, () => Promise.reject(new TypeError("Failed to fetch")))).toBe(browser.i18n);
  });
});
