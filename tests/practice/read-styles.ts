import { readFile } from "node:fs/promises";
import { fileURLToPath } from "node:url";

/** The style sheets of a folder as one, in this order. */
export const readStyles = async (folder: URL, names: readonly string[]): Promise<string> => {
  const texts = names.map((name) => readFile(fileURLToPath(new URL(`${name}.css`, folder)), "utf8"));
  return (await Promise.all(texts)).join("");
};
