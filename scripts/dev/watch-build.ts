import { readdirSync } from "node:fs";
import { join } from "node:path";
import { build, type Plugin } from "vite";
import type { Target } from "../support/build-extension.ts";
import { root } from "../support/tools.ts";

/** What becomes of the builds, and how the watching ends. */
export interface WatchedBuild {
  end(): Promise<void>;
}

export interface BuildListener {
  /** A build begins; with what was changed, but for the first one. */
  onStart(changed: readonly string[]): void;
  onBuilt(seconds: number): void;
  onError(error: Error): void;
}

/** Content scripts are built apart from the rest, so that the build itself does not know all files it is made of. */
const watchAllSources = (onChange: (path: string) => void): Plugin => ({
  name: "watch-all-sources",
  buildStart() {
    const entries = ["src", "public"].flatMap((folder) =>
      readdirSync(join(root, folder), { recursive: true, withFileTypes: true }),
    );
    for (const entry of entries) if (entry.isFile()) this.addWatchFile(join(entry.parentPath, entry.name));
    this.addWatchFile(join(root, "manifest.json"));
  },
  watchChange: onChange,
});

/** Builds the extension for one browser into a folder, and again after each change of a source file. */
export const watchBuild = async (target: Target, folder: string, listener: BuildListener): Promise<WatchedBuild> => {
  process.env["TARGET_BROWSER"] = target;
  const changed = new Set<string>();
  let started = Date.now();
  const watcher = await build({
    root,
    logLevel: "error",
    build: { outDir: folder, watch: { buildDelay: 100 } },
    plugins: [watchAllSources((path) => changed.add(path.replace(root, "")))],
  });
  if (!("on" in watcher)) throw new Error("Vite does not watch");
  watcher.on("event", (event) => {
    if (event.code === "START") {
      started = Date.now();
      listener.onStart([...changed]);
      changed.clear();
    }
    if (event.code === "ERROR") listener.onError(event.error);
    if (event.code === "END") listener.onBuilt((Date.now() - started) / 1000);
  });
  return { end: () => watcher.close() };
};
