import { fileURLToPath } from "node:url";

/** The folder of the project. */
export const root = fileURLToPath(new URL("../..", import.meta.url));

/** A file of an installed package, by which its program is started with this Node. */
const inPackages = (path: string): string => `${root}node_modules/${path}`;

export const node = process.execPath;

/** The programs that the commands call, started without a shell. */
export const tools = {
  vite: inPackages("vite/bin/vite.js"),
  vitest: inPackages("vitest/vitest.mjs"),
  tsc: inPackages("typescript/bin/tsc"),
  tsx: inPackages("tsx/dist/cli.mjs"),
  oxlint: inPackages("oxlint/bin/oxlint"),
  prettier: inPackages("prettier/bin/prettier.cjs"),
};
