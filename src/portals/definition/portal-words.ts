import type { Words } from "./form-definition.ts";

/** Labels by language tag. */
export type Labels = Readonly<Record<string, Words>>;

/** The words by which a portal's forms are known. */
export interface PortalWords {
  readonly labels: Labels;
  /** Words that are not known by language. */
  readonly others: Words;
  /** Labels of another portal's form that asks the same (inferred). */
  readonly borrowed?: { readonly labels: Labels; readonly keys: readonly string[] };
}
