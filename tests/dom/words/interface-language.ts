import { translateWith, type Translate } from "../../../src/words/translate.ts";

type Words = Readonly<Record<string, { readonly message: string }>>;

const wordsOf = async (language: string): Promise<Words> =>
  (await (await fetch(`/_locales/${language}/messages.json`)).json()) as Words;

const LANGUAGES = { en: await wordsOf("en"), de: await wordsOf("de") };

/** The words of one language as the browser gives them, `$1` and all. */
export const translationInto = (language: "en" | "de"): Translate =>
  translateWith({
    getMessage: (key, substitutions = []) =>
      (LANGUAGES[language][key]?.message ?? "").replace(
        /\$(\d)/g,
        (_, index: string) => substitutions[Number(index) - 1] ?? "",
      ),
  });
