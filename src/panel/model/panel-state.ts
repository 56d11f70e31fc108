import * as v from "valibot";
import { tenantSchema } from "../../tenant/model/tenant.ts";
import { verdictSchema } from "../../tenant/model/verdict.ts";
import { fillPolicySchema } from "../../tenant/verdict/fill-policy.ts";
import { formReportSchema } from "../../form/model/form-report.ts";
import { FORM_FIELDS } from "../../form/model/form-field.ts";
import { formTeachingSchema } from "../../lessons/model/form-teaching.ts";
import { teachingSchema } from "../../lessons/model/teaching.ts";
import { keptRequestSchema } from "./kept-request.ts";

/** All that the panel shows, put together by the background from the tab's frames. */
export const panelStateSchema = v.object({
  verdict: v.optional(verdictSchema),
  form: v.optional(formReportSchema),
  /** What may be filled; of the plan the fill report alone says what became of it. */
  policy: fillPolicySchema,
  /** The contact details name nobody, whatever else keeps the form from being filled. */
  contactMissing: v.optional(v.boolean()),
  /** The browser has no memory left for what is known of the tab. */
  memoryFull: v.optional(v.boolean()),
  /** That this is an own tenant came from an answer in the panel, and can be taken back there. */
  canTakeBack: v.optional(v.boolean()),
  /** No own tenant is set, and the answer "our own" would make this one the first. */
  firstOwn: v.optional(tenantSchema),
  /** Texts at the head of the page that may be the organization's name, and decide nothing. */
  pageNames: v.optional(v.array(v.string())),
  /** What is being taught of the form. */
  teaching: v.optional(teachingSchema),
  /** What is being taught of a form that was not recognised. */
  formTeaching: v.optional(formTeachingSchema),
  /** Fields of the form that were not found, and that the person may show. */
  teachable: v.optional(v.array(v.picklist(FORM_FIELDS))),
  /** The request that was filed in this tab a moment ago. */
  kept: v.optional(keptRequestSchema),
});
export type PanelState = v.InferOutput<typeof panelStateSchema>;
