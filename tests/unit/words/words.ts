import { readFileSync } from "node:fs";
import { translateWith, type Translate } from "../../../src/words/translate.ts";

type Messages = Readonly<Record<string, { readonly message: string }>>;

/** All messages of one language. */
export const messagesOf = (language: string): Messages =>
  JSON.parse(
    readFileSync(new URL(`../../../public/_locales/${language}/messages.json`, import.meta.url), "utf8"),
  ) as Messages;

/** The words of one language as the browser gives them. */
export const wordsOf = (language: string): Translate => {
  const messages = messagesOf(language);
  return translateWith({
    getMessage: (key, substitutions = []) =>
      (messages[key]?.message ?? "").replace(/\$(\d)/g, (_, index: string) => substitutions[Number(index) - 1] ?? ""),
  });
};
