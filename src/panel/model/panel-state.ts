import * as v from "valibot";
import { verdictSchema } from "../../tenant/model/verdict.ts";
import { formReportSchema } from "../../form/model/form-report.ts";

/** All that the panel shows, put together by the background from the tab's frames. */
export const panelStateSchema = v.object({
  verdict: v.optional(verdictSchema),
  form: v.optional(formReportSchema),
  /** The contact details are not set, or not all that a request needs: nothing is filled. */
  contactMissing: v.boolean(),
  /** The browser has no memory left for what is known of the tab. */
  memoryFull: v.optional(v.boolean()),
  fillMode: v.picklist(["automatic", "onClick"]),
});
export type PanelState = v.InferOutput<typeof panelStateSchema>;
