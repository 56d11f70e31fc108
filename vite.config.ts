import { crx, type ManifestV3Export } from "@crxjs/vite-plugin";
import { defineConfig, type Plugin } from "vite";
import manifest from "./manifest.json" with { type: "json" };
import { smallContentScripts } from "./scripts/support/small-content-scripts.ts";

/** What Firefox wants otherwise: event-page scripts, a gecko id, and none of Chromium's own keys. */
const firefoxManifest = () => {
  const { key: _key, minimum_chrome_version: _minimum, storage: _storage, background, permissions, ...rest } = manifest;
  return {
    ...rest,
    permissions: permissions.filter((one) => one !== "offscreen"),
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
      // Injected single-file scripts (the panel) crxjs emits a second time, as modules that nothing loads.
      for (const name of Object.keys(bundle)) if (/^assets\/[\w-]+\.iife/.test(name)) delete bundle[name];
    },
  },
});

const browser = process.env["TARGET_BROWSER"] === "firefox" ? "firefox" : "chrome";

export default defineConfig({
  build: {
    outDir: `dist/${browser}`,
    emptyOutDir: true,
    target: "es2024",
    modulePreload: false,
    rollupOptions: {
      input: ["list", "sample-form", "team", "welcome"].map((page) => `src/entries/${page}/index.html`),
    },
  },
  publicDir: "public",
  plugins: [
    crx({
      manifest: (browser === "firefox" ? firefoxManifest() : manifest) as ManifestV3Export,
      browser,
    }),
    noWebAccessibleResources(),
    smallContentScripts(),
  ],
});
