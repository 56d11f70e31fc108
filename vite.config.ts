import { crx, type ManifestV3Export } from "@crxjs/vite-plugin";
import { defineConfig, type Plugin } from "vite";
import manifest from "./manifest.json" with { type: "json" };

/** What Firefox wants otherwise: event-page scripts, a gecko id, and none of Chromium's own keys. */
const firefoxManifest = () => {
  const { key: _key, minimum_chrome_version: _minimum, background, ...rest } = manifest;
  return {
    ...rest,
    background: { scripts: [background.service_worker], type: background.type },
    browser_specific_settings: {
      gecko: {
        id: "on-behalf@example.com",
        strict_min_version: "142.0",
        data_collection_permissions: { required: ["none"] },
      },
    },
  };
};

/** crxjs exposes content scripts to the page although a single-file script needs no such door (crxjs #1130). */
const noWebAccessibleResources = (): Plugin => ({
  name: "no-web-accessible-resources",
  enforce: "post",
  generateBundle: {
    order: "post",
    handler(_options, bundle) {
      const asset = bundle["manifest.json"];
      if (asset?.type !== "asset") this.error("crxjs wrote no manifest.json");
      const built = JSON.parse(String(asset.source)) as Record<string, unknown>;
      delete built["web_accessible_resources"];
      asset.source = JSON.stringify(built, null, 2);
      // The panel is injected as a single-file script; crxjs emits it a second time as a module that nothing loads.
      for (const name of Object.keys(bundle)) if (name.startsWith("assets/panel.iife")) delete bundle[name];
    },
  },
});

/** dom-accessibility-api brings its own `Set` and `Array.from` for browsers of 2015: 1 KB in every content script. */
const noOldPolyfills = (): Plugin => {
  const natives: Record<string, string> = { "./polyfills/SetLike.mjs": "Set", "./polyfills/array.from.mjs": "Array.from" };
  return {
    name: "no-old-polyfills",
    enforce: "pre",
    resolveId: (source, importer) =>
      source in natives && importer?.includes("dom-accessibility-api") ? `\0native:${source}` : null,
    load: (id) => (id.startsWith("\0native:") ? `export default ${natives[id.slice("\0native:".length)]};` : null),
  };
};

const browser = process.env["TARGET_BROWSER"] === "firefox" ? "firefox" : "chrome";

export default defineConfig({
  build: { outDir: `dist/${browser}`, emptyOutDir: true, target: "es2024", modulePreload: false },
  publicDir: "public",
  plugins: [
    noOldPolyfills(),
    crx({
      manifest: (browser === "firefox" ? firefoxManifest() : manifest) as ManifestV3Export,
      browser,
    }),
    noWebAccessibleResources(),
  ],
});
