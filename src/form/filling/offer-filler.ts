import type { FormField } from "../model/form-field.ts";
import type { FoundForm } from "../detection/found-form.ts";
import type { FillerParts } from "./filler-parts.ts";
import { type FormFiller, formFiller } from "./form-filler.ts";
import { type Wanted, targetValuesFor } from "./target/target-values.ts";

/** What the background offers, and which details are set: those too for which the form was found to have no field. */
interface Offered extends Wanted {
  readonly details: readonly FormField[];
}

/** A filler that is told what the background offers, and finds out by itself what that means in this form. */
export interface OfferFiller extends Omit<FormFiller, "fill"> {
  /**
   * Fills what this step shows and is not yet filled.
   * @param pageLanguage BCP 47 tag of the page
   * @returns whether anything was to be done
   */
  readonly fill: (form: FoundForm, wanted: Offered, pageLanguage: string) => Promise<boolean>;
}

/** Makes the filler of one form instance. */
export const offerFiller = (parts: FillerParts): OfferFiller => {
  const filler = formFiller(parts);
  return {
    ...filler,
    fill: (form, wanted, pageLanguage) =>
      filler.fill(
        form,
        targetValuesFor(
          form.fields.map(({ field }) => field),
          wanted,
          form.definition,
          pageLanguage,
        ),
        wanted.details,
      ),
  };
};
