import * as v from "valibot";

/** The key of the marker in `storage.local`. */
export const LOG_MARKER_KEY = "log";

/**
 * Stands in `storage.local`, apart from the log: `count` tells whether a log came back with nothing in it, `revision`
 * changes with each write, so that open pages notice.
 */
export const logMarkerSchema = v.object({ count: v.number(), revision: v.number() });
export type LogMarker = v.InferOutput<typeof logMarkerSchema>;

type ChangeListener = (changes: Record<string, unknown>, areaName: string) => void;

/** The part of `storage.onChanged` that watching needs. */
export interface StorageEvents {
  addListener(listener: ChangeListener): void;
  removeListener(listener: ChangeListener): void;
}

/** Tells of each write to the log, wherever it was made, until the signal ends it. */
export const watchLog = (onChanged: StorageEvents, onWritten: () => void, signal: AbortSignal): void => {
  const listener: ChangeListener = (changes, areaName) => {
    if (areaName === "local" && LOG_MARKER_KEY in changes) onWritten();
  };
  if (signal.aborted) return;
  onChanged.addListener(listener);
  signal.addEventListener("abort", () => {
    onChanged.removeListener(listener);
  });
};
