import type { Shadows } from "../../page/elements/shadow-roots.ts";
import type { Rectangle } from "../../panel/host/corner.ts";
import type { RunningScript } from "../../platform/start-once.ts";

/** What the scripts of ours in one document share; both run in the extension's own world, which the page cannot see. */
export interface RunningContent extends RunningScript {
  /** How these scripts see into shadow trees, and what they know of them. */
  readonly shadows: Shadows;
  /** What the panel must not cover. */
  obstacles: () => readonly Rectangle[];
  /** Asks the panel, once there is one, to look for a free corner again. */
  onLayout: () => void;
  /** Takes what the person does while they point at a control, and says whether it was that. */
  capture: (event: Event) => boolean;
  /** Hears what happens in the panel, by listeners that came before those of the page's dialogs. */
  hear: (event: Event) => void;
}
