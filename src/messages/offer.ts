import * as v from "valibot";
import { CLOUD_IDS } from "../model/cloud.ts";
import { contactDetailsSchema } from "../contact/contact-details.ts";
import { VERDICT_KINDS } from "../tenant/model/verdict.ts";
import { FORM_FIELDS } from "../form/model/form-field.ts";
import { phonePartsSchema } from "../contact/phone/phone-parts.ts";
import { requestFactsSchema } from "../form/model/request-facts.ts";

/** As much of a verdict as a frame needs; the tenant is one that the background has read itself. */
const offeredVerdictSchema = v.object({
  kind: v.picklist(VERDICT_KINDS),
  tenant: v.optional(
    v.object({ id: v.optional(v.string()), domain: v.optional(v.string()), name: v.optional(v.string()) }),
  ),
});

/** What a form may be filled with, and under which verdict. Only the values that the frame asked for are in it. */
export const offerSchema = v.object({
  verdict: v.optional(offeredVerdictSchema),
  /** `automatic`: now; `onClick`: when the panel's button says so; `never`: not at all. */
  fill: v.picklist(["automatic", "onClick", "never"]),
  choosePlan: v.boolean(),
  /** Where the frame is. */
  cloud: v.picklist(CLOUD_IDS),
  contactDetails: contactDetailsSchema,
  /** Which of all details are set: the panel names those for which the form has no field. */
  details: v.array(v.picklist(FORM_FIELDS)),
  /**
   * Other names by which lists may call the country of the person and of the number, and the time zone or its equals.
   */
  otherNames: v.optional(v.record(v.string(), v.array(v.string()))),
  /** The phone number in the forms in which pages ask for it. */
  phone: v.optional(phonePartsSchema),
  /** What earlier steps of the same form said, where the frame has forgotten it. */
  draft: v.optional(v.record(v.string(), v.string())),
  /** What the person typed in it while an earlier copy of the script watched, likewise. */
  typed: v.optional(v.array(v.picklist(FORM_FIELDS))),
  facts: v.optional(requestFactsSchema),
});
export type Offer = v.InferOutput<typeof offerSchema>;
