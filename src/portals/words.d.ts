/** Labels of a portal by key, in all languages at once; made by `scripts/words-plugin.ts`. */
declare module "*&words" {
  const words: Readonly<Record<string, readonly string[]>>;
  export default words;
}
