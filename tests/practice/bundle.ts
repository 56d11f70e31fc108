import { keptBundle } from "./kept-bundle.ts";

type Alias = Readonly<Record<string, string>>;

/**
 * Bundles a client script of a practice site into one classic script.
 * @param alias files that replace packages
 */
export const bundleScript = (entry: string, alias: Alias = {}): Promise<string> =>
  keptBundle({
    entryPoints: [entry],
    format: "iife",
    target: "es2022",
    charset: "utf8",
    minifySyntax: true,
    minifyWhitespace: true,
    // Knockout finds the window through a sloppy `this`; in strict mode it falls back on `eval`, which a portal
    // forbids.
    tsconfigRaw: { compilerOptions: { strict: false, alwaysStrict: false } },
    jsx: "automatic",
    define: { "process.env.NODE_ENV": '"production"' },
    alias: { ...alias },
    logLevel: "silent",
  });
