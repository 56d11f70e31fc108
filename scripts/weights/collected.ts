import type { WeightName } from "../../src/form/detection/understanding/weights.ts";
import type { FormField } from "../../src/form/model/form-field.ts";

/** What speaks for each field of one control of a drawn page. */
export interface CollectedCandidate {
  /** The drawn control that it is, if it is one. */
  readonly id: string | undefined;
  readonly fields: readonly {
    readonly field: FormField;
    readonly parts: readonly (readonly [name: WeightName, share: number])[];
  }[];
}

/** The candidates of one container. */
export interface CollectedGroup {
  /** Fields that have a known label there. */
  readonly taken: readonly FormField[];
  readonly candidates: readonly CollectedCandidate[];
}

/** One container of one step of a drawn page, with the field that each drawn control is. */
export interface Sample extends CollectedGroup {
  readonly seed: number;
  readonly truth: Readonly<Record<string, FormField | undefined>>;
}
