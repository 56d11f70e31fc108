/** Reads a JSON file of the extension. @throws where there is none */
export const importJson = async (address: string): Promise<unknown> => {
  const module = (await import(/* @vite-ignore */ address, { with: { type: "json" } })) as { default: unknown };
  return module.default;
};
