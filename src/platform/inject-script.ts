import type { Browser } from "./browser-types.ts";

/** Puts a built script into one frame of a tab; frame 0 is its top document. */
export const injectScript = async (
  scripting: Pick<Browser["scripting"], "executeScript">,
  { tabId, frameId }: { readonly tabId: number; readonly frameId: number },
  file: string,
): Promise<void> => {
  await scripting.executeScript({ target: { tabId, frameIds: [frameId] }, files: [file] });
};
