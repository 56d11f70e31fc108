/** Those of the languages that `npm run matrix --language` names; all where it names none. */
export const wantedLanguages = (languages: readonly string[], named = process.env["MATRIX_LANGUAGES"]): string[] => {
  const wanted = named?.toLowerCase().split(",");
  return languages.filter((language) => wanted?.includes(language.toLowerCase()) ?? true);
};
