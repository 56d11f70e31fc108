import type { Rectangle } from "../../panel/host/corner.ts";
import type { MakeFiller } from "../../form/session/lazy-filler.ts";

/** What the scripts of ours in one document share; both run in the extension's own world, which the page cannot see. */
export interface RunningContent {
  readonly isRunning: () => boolean;
  readonly end: () => void;
  /** Ends with the script. */
  readonly signal: AbortSignal;
  /** Where the panel must not stand. */
  obstacles: () => readonly Rectangle[];
  /** Asks the panel, once there is one, to look for a free corner again. */
  onLayout: () => void;
  /** Takes what happens in the panel, from listeners that came before those of the page's dialogs. */
  hear: (event: Event) => void;
}

interface ContentScope {
  onBehalf?: RunningContent;
  onBehalfPanel?: { readonly signal: AbortSignal };
  onBehalfSeenFrames?: { readonly signal: AbortSignal };
  onBehalfFiller?: { readonly signal: AbortSignal; readonly make: MakeFiller };
}

export const contentScope = globalThis as ContentScope;
