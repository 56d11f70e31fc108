import type { SeenFrame } from "../../access/model/seen-frame.ts";

/** The browser's permissions as this group needs them. */
export interface CloudsSource {
  readonly isGranted: (origins: readonly string[]) => Promise<boolean>;
  readonly request: (origins: readonly string[]) => Promise<boolean>;
  readonly remove: (origins: readonly string[]) => Promise<boolean>;
  /** The frames of other clouds' portals to which there is no access. */
  readonly seenFrames: () => Promise<readonly SeenFrame[]>;
  /** Calls back when permissions come or go, and when frames were seen. */
  readonly watch: (changed: () => void, signal: AbortSignal) => void;
  /** Is given what went wrong where the page shows nothing of it: what is granted or seen stays as it was last read. */
  readonly report: (error: unknown) => void;
}
