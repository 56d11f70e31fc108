import { SUBMISSION_PREFIX } from "../model/submission-key.ts";

/** Whether a change of the browser's storage is a write-ahead entry of a content script. */
export const isEntryWritten = (
  changes: Readonly<Record<string, { readonly newValue?: unknown }>>,
  area: string,
): boolean =>
  area === "local" &&
  Object.entries(changes).some(([key, { newValue }]) => newValue !== undefined && key.startsWith(SUBMISSION_PREFIX));
