import { fold } from "../../../page/text/fold.ts";
import { SUPPORT_LANGUAGES } from "../../../model/support-language.ts";

type Kind = "region" | "language";

const kept = new Map<string, ReadonlySet<string>>();

const LETTERS = "ABCDEFGHIJKLMNOPQRSTUVWXYZ".split("");

/** All codes of two letters: what is no region, or no language, has no name. */
const CODES = LETTERS.flatMap((first) => LETTERS.map((second) => first + second));

const codesOf = (kind: Kind): readonly string[] =>
  kind === "language" ? [...SUPPORT_LANGUAGES, ...CODES.map((code) => code.toLowerCase())] : CODES;

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

/** Makes what is needed of names in a page of this language, in small pieces. */
export const prepareNames = (pageLanguage: string): (() => void)[] =>
  [pageLanguage, "en"].flatMap((locale) => [
    () => void namesIn("region", locale),
    () => void namesIn("language", locale),
  ]);

let ownNames: ReadonlySet<string> | undefined;

/** What the languages of support call themselves, folded; made once. */
const namesOfTheirOwn = (): ReadonlySet<string> => {
  ownNames ??= new Set(
    SUPPORT_LANGUAGES.map((code) => fold(new Intl.DisplayNames([code], { type: "language" }).of(code) ?? "")),
  );
  return ownNames;
};

/** Whether a text names a region or a language: in the page's language, in English, or a language in itself. */
export const isNameOf = (kind: Kind, text: string, pageLanguage: string): boolean => {
  const name = fold(text);
  if (name === "") return false;
  return (
    [pageLanguage, "en"].some((locale) => namesIn(kind, locale).has(name)) ||
    (kind === "language" && namesOfTheirOwn().has(name))
  );
};
