import * as v from "valibot";
import { FORM_FIELDS } from "../model/form-field.ts";
import type { Rectangle } from "../panel/corner.ts";

/** What an old copy of the script leaves to its successor: what the form said on all steps, and what the person typed. */
export const inheritanceSchema = v.object({
  draft: v.record(v.string(), v.string()),
  typed: v.array(v.picklist(FORM_FIELDS)),
});
export type Inheritance = v.InferOutput<typeof inheritanceSchema>;

/** What the scripts of ours in one document share; both run in the extension's own world, which the page cannot see. */
export interface RunningContent {
  readonly isRunning: () => boolean;
  readonly end: () => void;
  /** Ends with the script. */
  readonly signal: AbortSignal;
  /** Where the panel must not stand. */
  obstacles: () => readonly Rectangle[];
  /** What a successor must know of the open form after an update. */
  handOver: () => Inheritance | undefined;
  /** Asks the panel, once there is one, to look for a free corner again. */
  onLayout: () => void;
}

export const contentScope = globalThis as { onBehalf?: RunningContent; onBehalfPanel?: { readonly signal: AbortSignal } };
