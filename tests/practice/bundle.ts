import { build } from "esbuild";

const bundles = new Map<string, Promise<string>>();

type Alias = Readonly<Record<string, string>>;

const bundleNow = async (entry: string, alias: Alias): Promise<string> => {
  const result = await build({
    entryPoints: [entry],
    bundle: true,
    write: false,
    format: "iife",
    target: "es2022",
    charset: "utf8",
    minifySyntax: true,
    minifyWhitespace: true,
    // Knockout finds the window through a sloppy `this`; in strict mode it falls back on `eval`, which a portal forbids.
    tsconfigRaw: { compilerOptions: { strict: false, alwaysStrict: false } },
    jsx: "automatic",
    define: { "process.env.NODE_ENV": '"production"' },
    alias: { ...alias },
    logLevel: "silent",
  });
  const [file] = result.outputFiles;
  if (!file) throw new Error(`esbuild gave nothing for ${entry}`);
  return file.text;
};

/**
 * Bundles a client script of a practice site into one classic script; the result is kept for the life of the process.
 * @param alias files that stand in for packages
 */
export const bundleScript = (entry: string, alias: Alias = {}): Promise<string> => {
  const key = JSON.stringify([entry, alias]);
  const bundle = bundles.get(key) ?? bundleNow(entry, alias);
  bundles.set(key, bundle);
  return bundle;
};
