import { build } from "vite";

/** Bundles a script of the tests for a page as Vite bundles the product: the registry of portals needs it. */
export const bundleWithVite = async (entry: string): Promise<string> => {
  const built = await build({
    configFile: false,
    logLevel: "silent",
    build: { write: false, target: "es2024", lib: { entry, formats: ["iife"], name: "bundled" } },
  });
  const outputs = [built].flat().flatMap((one) => ("output" in one ? one.output : []));
  const chunk = outputs.find((one) => one.type === "chunk");
  if (chunk?.type !== "chunk") throw new Error(`Vite gave nothing for ${entry}`);
  return chunk.code;
};
