import { createRequire } from "node:module";
import { dirname } from "node:path";
import { keptBundle } from "../kept-bundle.ts";

export type FluentLibrary = "fluent8" | "fluent7";

const require = createRequire(import.meta.url);
const folderOf = (name: string): string => dirname(require.resolve(`${name}/package.json`));

/** The years up to 2019 ran on React 16, which listens at the document. */
const olderParts = (): Record<string, string> => ({
  react: folderOf("react16"),
  "react-dom": folderOf("react-dom16"),
  "@fluentui/react": folderOf("office-ui-fabric-react"),
});

/** Bundles a React client with one age of Fluent UI into one classic script. */
export const bundleFluent = (entry: string, library: FluentLibrary): Promise<string> =>
  keptBundle({
    entryPoints: [entry],
    format: "iife",
    target: "es2022",
    charset: "utf8",
    jsx: "automatic",
    jsxImportSource: "react",
    // Of the project's own settings none is for React.
    tsconfigRaw: {},
    define: { "process.env.NODE_ENV": '"production"', global: "globalThis" },
    // Fluent UI fetches its fonts from another host unless it is configured not to before it loads.
    banner: { js: 'globalThis.FabricConfig = { fontBaseUrl: "" };' },
    minifySyntax: true,
    minifyWhitespace: true,
    alias: library === "fluent7" ? olderParts() : {},
    logLevel: "silent",
  });
