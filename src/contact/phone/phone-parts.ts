import * as v from "valibot";

const forms = v.array(v.string());

/** A phone number in the forms in which pages ask for it, the best first. */
export const phonePartsSchema = v.object({
  /** Whose number it is (ISO 3166-1 alpha-2); several countries share a calling code. */
  country: v.optional(v.string()),
  /** `49` */
  callingCode: v.string(),
  /** With the calling code: `+49305550123`, `+49 30 5550123`, `0049305550123`. */
  whole: forms,
  /**
   * Behind the calling code, as dialed from abroad and within the country: `305550123`, `0305550123`, `030 5550123`.
   */
  national: forms,
  /**
   * For a form that asks for the area code apart: `30`, `030`, and the rest. None where the number has no such part.
   */
  area: v.optional(v.object({ code: forms, rest: v.string() })),
});
export type PhoneParts = v.InferOutput<typeof phonePartsSchema>;
