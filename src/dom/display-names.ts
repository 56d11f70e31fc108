import { fold } from "./fold.ts";

const nameIn = (type: "language" | "region", locale: string, code: string): string[] => {
  try {
    const name = new Intl.DisplayNames([locale], { type, fallback: "none" }).of(code);
    return name ? [fold(name)] : [];
  } catch (error) {
    // A malformed code or locale is no name; anything else is a bug.
    if (error instanceof RangeError) return [];
    throw error;
  }
};

/** How the page, an English page, and the language itself call a language; folded. `zh-Hans` also by its short name. */
export const languageNames = (tag: string, pageLanguage: string): string[] => [
  ...new Set([pageLanguage, "en", tag].flatMap((locale) => [...nameIn("language", locale, tag), ...nameIn("language", locale, tag.split("-")[0] ?? tag)])),
];

/** How the page and an English page call a country, given by its ISO 3166-1 alpha-2 code; folded. */
export const countryNames = (code: string, pageLanguage: string): string[] => [
  ...new Set([pageLanguage, "en"].flatMap((locale) => nameIn("region", locale, code))),
];
