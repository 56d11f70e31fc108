import { readFileSync } from "node:fs";
import { fileURLToPath } from "node:url";
import { type Translate, translateWith } from "../../src/words/translate.ts";

export type Language = "en" | "de";

/** The extension's own words in a language, as its pages show them. */
export const wordsIn = (language: Language): Translate => {
  const path = fileURLToPath(new URL(`../../public/_locales/${language}/messages.json`, import.meta.url));
  const messages = JSON.parse(readFileSync(path, "utf8")) as Record<string, { message: string }>;
  return translateWith({
    getMessage: (key, given = []) =>
      (messages[key]?.message ?? "").replace(/\$(\d)/g, (_, index: string) => given[Number(index) - 1] ?? ""),
  });
};
