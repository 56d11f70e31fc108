import type { ContentApi } from "./content-api.ts";

/** Whether this copy of a script still belongs to an extension that runs; after an update or removal it does not. */
export const isAttached = ({ runtime }: ContentApi): boolean => {
  try {
    return runtime.id !== undefined;
  } catch {
    // Firefox throws where Chromium gives undefined.
    return false;
  }
};
