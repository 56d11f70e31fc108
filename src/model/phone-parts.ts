import * as v from "valibot";

/** A phone number in the forms in which pages ask for it. */
export const phonePartsSchema = v.object({
  /** Whose number it is (ISO 3166-1 alpha-2); several countries share a calling code. */
  country: v.optional(v.string()),
  /** `49` */
  callingCode: v.string(),
  /** The digits behind the calling code, as dialed from abroad: `305550123`. */
  national: v.string(),
  /** As dialed within the country: `030 5550123`. */
  nationalFormat: v.string(),
  /** `+49 30 5550123` */
  internationalFormat: v.string(),
});
export type PhoneParts = v.InferOutput<typeof phonePartsSchema>;
