import type { FormField } from "../../form/model/form-field.ts";
import type { FormDefinition } from "./form-definition.ts";

/** The parts of a form that its generations may have each in their own way. */
export type GenerationPart =
  "titles" | "steps" | "contactHeadings" | "lists" | "behindPartner" | "submit" | "navigation" | "traits";

/**
 * What a page needs to know of one generation of a form. Tenants get a new one at different times, and other clouds
 * years later: all of them are looked for, and they share their fields.
 */
export type FormGeneration<Key extends string = string> = Partial<Pick<FormDefinition<Key>, GenerationPart>>;

/** When a generation was seen, and where anybody can see that. No page needs to know. */
export interface Seen {
  /** Year and month, or year alone. */
  readonly from: string;
  /** Absent where it is the present one. */
  readonly to?: string;
  readonly source: string;
  /** Fields of the form that it did not have. */
  readonly lacks?: readonly FormField[];
}

/** One generation of a form, as it was between two dates. */
export interface DatedGeneration<Key extends string = string> {
  readonly form: FormGeneration<Key>;
  readonly seen: Seen;
}
