import { readdirSync } from "node:fs";
import { describe, expect, it } from "vitest";
import { MESSAGE_FILES } from "../../../src/words/message-files.ts";
import { readMessages } from "../../../src/words/read-messages.ts";

const browserIn = (language: string, words = "") => ({ getMessage: () => words, getUILanguage: () => language });

describe("the words of a page", () => {
  it("are the browser's", async () => {
    const browser = browserIn("de", "de");
    expect(await readMessages(browser, { de: () => Promise.reject(new Error("nothing is read")) })).toBe(browser);
  });

  it("come from the file of the language where the browser gives none", async () => {
    const cost = { message: "$2 für $1, $$1, $3" };
    const words = await readMessages(browserIn("de-AT"), { de: () => Promise.resolve({ default: { cost } }) });
    expect(words.getMessage("cost", ["One", "Two"])).toBe("Two für One, $1, ");
    expect(words.getMessage("unknown")).toBe("");
  });

  it("are English where there are none in the language", async () => {
    expect((await readMessages(browserIn("pt-BR"))).getMessage("uiLanguage")).toBe("en");
    expect((await readMessages(browserIn("de-CH"))).getMessage("uiLanguage")).toBe("de");
  });

  it("are there in every language that there is", () => {
    expect(Object.keys(MESSAGE_FILES).toSorted()).toEqual(readdirSync("public/_locales").toSorted());
  });
});
