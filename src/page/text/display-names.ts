type Style = Pick<Intl.DisplayNamesOptions, "type" | "languageDisplay">;

const nameIn = (style: Style, locale: string, code: string): string[] => {
  try {
    const name = new Intl.DisplayNames([locale], { ...style, fallback: "none" }).of(code);
    return name ? [name] : [];
  } catch (error) {
    // A malformed code or locale is no name; anything else is a bug.
    if (error instanceof RangeError) return [];
    throw error;
  }
};

/**
 * How the page, an English page, and the language itself call a language. A script stays part of the name
 * ("Chinese (Simplified)", "Simplified Chinese"), a region does not: nobody is asked for the German of Germany.
 */
export const languageNames = (tag: string, pageLanguage: string): string[] => {
  const code = tag
    .split("-")
    .filter((part, index) => index === 0 || part.length === 4)
    .join("-");
  const styles: Style[] = [{ type: "language" }, { type: "language", languageDisplay: "standard" }];
  return [
    ...new Set([pageLanguage, "en", tag].flatMap((locale) => styles.flatMap((style) => nameIn(style, locale, code)))),
  ];
};

/** How the page and an English page call a country, given by its ISO 3166-1 alpha-2 code. */
export const countryNames = (code: string, pageLanguage: string): string[] => [
  ...new Set([pageLanguage, "en"].flatMap((locale) => nameIn({ type: "region" }, locale, code))),
];
