import * as v from "valibot";

/** The key of the marker in `storage.local`. */
export const STORE_MARKER_KEY = "log";

/**
 * Kept in `storage.local`, apart from the ticket store: `count` shows whether that came back with nothing in it,
 * `revision` changes with each write, so that open pages notice.
 */
export const storeMarkerSchema = v.object({ count: v.number(), revision: v.number() });
export type StoreMarker = v.InferOutput<typeof storeMarkerSchema>;

type ChangeListener = (changes: Record<string, unknown>, areaName: string) => void;

/** The part of `storage.onChanged` that watching needs. */
export interface StorageEvents {
  addListener(listener: ChangeListener): void;
  removeListener(listener: ChangeListener): void;
}

/** Whether a change of the browser's storage is the mark of a write to the ticket store. */
export const isStoreWritten = (changes: Record<string, unknown>, areaName: string): boolean =>
  areaName === "local" && STORE_MARKER_KEY in changes;

/** Calls back at each write to the ticket store, wherever it was made, until the signal ends it. */
export const watchStore = (onChanged: StorageEvents, onWritten: () => void, signal: AbortSignal): void => {
  const listener: ChangeListener = (changes, areaName) => {
    if (isStoreWritten(changes, areaName)) onWritten();
  };
  if (signal.aborted) return;
  onChanged.addListener(listener);
  signal.addEventListener("abort", () => {
    onChanged.removeListener(listener);
  });
};
