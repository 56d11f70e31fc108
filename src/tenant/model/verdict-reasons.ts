import { verdictSchema, type VerdictReason } from "./verdict.ts";

const reasons = verdictSchema.options.flatMap(({ entries: { reason } }): readonly VerdictReason[] =>
  "options" in reason ? reason.options : [reason.literal],
);

/** Every reason that a verdict can have. */
export const VERDICT_REASONS: readonly VerdictReason[] = [...new Set(reasons)];
