import { readFile } from "node:fs/promises";
import type { Plugin } from "vite";

/**
 * Vite plugin: `labels.json?keys=a,b&words` becomes a small module `{a: [...], b: [...]}` with the variants of all
 * languages. The data file keeps its sources and evidence; the content script carries only the words it uses.
 */
export const wordsPlugin = (): Plugin => ({
  name: "words",
  enforce: "pre",
  async resolveId(source, importer) {
    if (!source.endsWith("&words")) return undefined;
    const [file = "", query] = source.split("?");
    const resolved = await this.resolve(file, importer, { skipSelf: true });
    if (!resolved) return undefined;
    // The `\0` keeps Vite's own JSON plugin away from it.
    return `\0words:${resolved.id}?${query}`;
  },
  async load(id) {
    if (!id.startsWith("\0words:")) return undefined;
    const [file = "", query] = id.slice("\0words:".length).split("?");
    this.addWatchFile(file);
    const labels = JSON.parse(await readFile(file, "utf8")) as Record<string, Record<string, string[]>>;
    const keys = new URLSearchParams(query).get("keys")?.split(",") ?? [];
    const languages = Object.keys(labels).filter((key) => !key.startsWith("_"));
    const words: Record<string, string[]> = {};
    for (const key of keys) {
      const found = new Set(languages.flatMap((language) => labels[language]?.[key] ?? []));
      words[key] = [...found];
      if (found.size === 0) throw new Error(`${file} has no label "${key}" in any language`);
    }
    return `export default ${JSON.stringify(words)};`;
  },
});
