import type { SeenFrame } from "../../access/model/seen-frame.ts";

/** The browser's permissions as this group needs them. */
export interface CloudsSource {
  readonly isGranted: (origins: readonly string[]) => Promise<boolean>;
  readonly request: (origins: readonly string[]) => Promise<boolean>;
  readonly remove: (origins: readonly string[]) => Promise<boolean>;
  /** The frames of other clouds' portals to which there is no access. */
  readonly seenFrames: () => Promise<readonly SeenFrame[]>;
  /** Tells of permissions that come or go, and of frames seen. */
  readonly watch: (changed: () => void, signal: AbortSignal) => void;
}
