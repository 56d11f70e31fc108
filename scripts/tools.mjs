import { fileURLToPath } from "node:url";

/** The folder of the project. */
export const root = fileURLToPath(new URL("..", import.meta.url));

/**
 * A file of an installed package, by which its program is started with this Node.
 * @param {string} path
 */
const inPackages = (path) => fileURLToPath(new URL(`../node_modules/${path}`, import.meta.url));

export const node = process.execPath;

/** The programs that the commands call, started without a shell. */
export const tools = {
  vite: inPackages("vite/bin/vite.js"),
  vitest: inPackages("vitest/vitest.mjs"),
  tsc: inPackages("typescript/bin/tsc"),
  tsx: inPackages("tsx/dist/cli.mjs"),
  oxlint: inPackages("oxlint/bin/oxlint"),
};
