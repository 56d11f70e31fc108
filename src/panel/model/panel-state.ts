import * as v from "valibot";
import { verdictSchema } from "../../tenant/model/verdict.ts";
import { fillPolicySchema } from "../../tenant/verdict/fill-policy.ts";
import { formReportSchema } from "../../form/model/form-report.ts";

/** All that the panel shows, put together by the background from the tab's frames. */
export const panelStateSchema = v.object({
  verdict: v.optional(verdictSchema),
  form: v.optional(formReportSchema),
  /** What may be filled; of the plan the fill report alone says what became of it. */
  policy: fillPolicySchema,
  /** The browser has no memory left for what is known of the tab. */
  memoryFull: v.optional(v.boolean()),
});
export type PanelState = v.InferOutput<typeof panelStateSchema>;
