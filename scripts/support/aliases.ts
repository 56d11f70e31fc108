import { fileURLToPath } from "node:url";

/**
 * dom-accessibility-api brings its own `Set` and `Array.from` for browsers of 2015, and all roles where few count for a
 * name: 3 KB in every content script. What is built and what is tested has these lighter parts in their place.
 */
export const aliases = Object.entries({
  "polyfills/SetLike": "set-like",
  "polyfills/array.from": "array-from",
  getRole: "get-role",
}).map(([part, ours]) => ({
  find: `./${part}.mjs`,
  replacement: fileURLToPath(new URL(`../../src/page/vendor/dom-accessibility-api/${ours}.ts`, import.meta.url)),
}));

/** The package whose parts are replaced: tests must load it through Vite too, not prebundled and not by Node itself. */
export const ALIASED_PACKAGE = "dom-accessibility-api";
