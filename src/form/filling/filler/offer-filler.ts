import type { FormField } from "../../model/form-field.ts";
import type { FoundForm } from "../../detection/found-form.ts";
import type { FillerParts } from "./filler-parts.ts";
import { type FormFiller, formFiller } from "./form-filler.ts";
import { type OfferedValues, targetValuesFor } from "../target/target-values.ts";

/** What the background offers, and which details are set: also those for which the form has no field. */
interface Offered extends OfferedValues {
  readonly details: readonly FormField[];
}

/** A filler that takes what the background offers, and works out what that means in this form. */
export interface OfferFiller extends Omit<FormFiller, "fill"> {
  /**
   * Fills what this step shows and is not yet filled.
   * @param pageLanguage BCP 47 tag of the page
   * @returns whether there was anything to do
   */
  readonly fill: (form: FoundForm, offered: Offered, pageLanguage: string) => Promise<boolean>;
}

/** Makes the filler of one open form. */
export const offerFiller = (parts: FillerParts): OfferFiller => {
  const filler = formFiller(parts);
  return {
    ...filler,
    fill: (form, offered, pageLanguage) =>
      filler.fill(
        form,
        targetValuesFor(
          form.fields.map(({ field }) => field),
          offered,
          form.definition,
          pageLanguage,
        ),
        offered.choosePlan && form.definition.plan.length > 0 ? ["supportPlan", ...offered.details] : offered.details,
      ),
  };
};
