import { fold } from "../../../page/text/fold.ts";
import { SUPPORT_LANGUAGES } from "../../../model/support-language.ts";

type Kind = "region" | "language";

const kept = new Map<string, ReadonlySet<string>>();

const LETTERS = "ABCDEFGHIJKLMNOPQRSTUVWXYZ".split("");

/** All codes that may name a region: what is none has no name. */
const codesOf = (kind: Kind): readonly string[] =>
  kind === "language" ? SUPPORT_LANGUAGES : LETTERS.flatMap((first) => LETTERS.map((second) => first + second));

const read = (kind: Kind, locale: string): ReadonlySet<string> => {
  try {
    const names = new Intl.DisplayNames([locale], { type: kind, fallback: "none" });
    return new Set(
      codesOf(kind)
        .flatMap((code) => names.of(code) ?? [])
        .map(fold),
    );
  } catch (error) {
    // A page may say that its language is anything.
    if (error instanceof RangeError) return new Set();
    throw error;
  }
};

/** The names of all regions or languages in a language, folded; made once. */
const namesIn = (kind: Kind, locale: string): ReadonlySet<string> => {
  const key = `${kind} ${locale}`;
  const known = kept.get(key) ?? read(kind, locale);
  kept.set(key, known);
  return known;
};

/** Whether a text is the name of a region or of a language, in the page's language or in English. */
export const isNameOf = (kind: Kind, text: string, pageLanguage: string): boolean => {
  const name = fold(text);
  return name !== "" && [pageLanguage, "en"].some((locale) => namesIn(kind, locale).has(name));
};
