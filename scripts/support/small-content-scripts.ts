import { createHash } from "node:crypto";
import { mkdir, readFile, rename, writeFile } from "node:fs/promises";
import { minify, type MinifyOptions } from "terser";
import terser from "terser/package.json" with { type: "json" };
import type { Plugin } from "vite";
import { root } from "./tools.ts";

const OPTIONS: MinifyOptions = {
  ecma: 2020,
  compress: { passes: 3, unsafe: true, unsafe_arrows: true, pure_getters: true },
};

/** Results by their source: minifying is most of a build's time, and both browsers get the same content scripts. */
const CACHE = `${root}node_modules/.cache/content-scripts`;

const minified = async (source: string): Promise<string | undefined> => {
  const key = createHash("sha256")
    .update(JSON.stringify([terser.version, OPTIONS, source]))
    .digest("hex");
  const path = `${CACHE}/${key}.js`;
  const kept = await readFile(path, "utf8").catch(() => undefined);
  if (kept !== undefined) return kept;
  const { code } = await minify(source, structuredClone(OPTIONS));
  if (code) {
    await mkdir(CACHE, { recursive: true });
    // Another build may look for it meanwhile.
    await writeFile(`${path}.${process.pid}`, code);
    await rename(`${path}.${process.pid}`, path);
  }
  return code;
};

/**
 * For packages, not for `npm run dev`: Vite's own minifier leaves 3 % more in a content script (gzipped), and every
 * page of a portal has to load it.
 */
export const smallContentScripts = (): Plugin => ({
  name: "small-content-scripts",
  enforce: "post",
  generateBundle: {
    order: "post",
    async handler(_options, bundle) {
      if (this.meta.watchMode) return;
      for (const [name, script] of Object.entries(bundle)) {
        if (!name.endsWith(".iife.js") || script.type !== "asset") continue;
        const code = await minified(String(script.source));
        if (!code) this.error(`terser made nothing of ${name}`);
        script.source = code;
      }
    },
  },
});
