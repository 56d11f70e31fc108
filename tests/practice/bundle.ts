import { build } from "esbuild";

const bundles = new Map<string, Promise<string>>();

const bundleNow = async (entry: string): Promise<string> => {
  const result = await build({
    entryPoints: [entry],
    bundle: true,
    write: false,
    format: "iife",
    target: "es2022",
    charset: "utf8",
    // Knockout finds the window through a sloppy `this`; in strict mode it falls back on `eval`, which a portal forbids.
    tsconfigRaw: { compilerOptions: { strict: false, alwaysStrict: false } },
    jsx: "automatic",
    define: { "process.env.NODE_ENV": '"production"' },
    logLevel: "silent",
  });
  const [file] = result.outputFiles;
  if (!file) throw new Error(`esbuild gave nothing for ${entry}`);
  return file.text;
};

/** Bundles a client script of a practice site into one classic script; the result is kept for the life of the process. */
export const bundleScript = (entry: string): Promise<string> => {
  const bundle = bundles.get(entry) ?? bundleNow(entry);
  bundles.set(entry, bundle);
  return bundle;
};
