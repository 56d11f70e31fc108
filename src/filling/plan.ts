import { CONTACT_FIELDS } from "../model/contact-details.ts";
import type { FormField } from "../model/form-field.ts";
import type { FieldReason } from "../model/form-report.ts";
import { isWritable, readControl } from "../dom/read-control.ts";
import type { Control } from "../dom/control.ts";
import type { FoundField } from "../detection/found-form.ts";
import type { Wish } from "./wish.ts";

/** What is to be done with one field, and why. */
export interface PlannedField {
  readonly field: FormField;
  readonly label: string;
  readonly before: string;
  readonly action: "set" | "keep" | "skip";
  readonly reason: FieldReason;
  readonly wish?: Wish;
}

const FILLED: readonly FormField[] = ["supportPlan", "phoneCountryCode", ...CONTACT_FIELDS];

const decide = (field: FormField, control: Control, shown: string, wish: Wish | undefined, typed: boolean): Pick<PlannedField, "action" | "reason"> => {
  if (!wish) return { action: "skip", reason: "noWish" };
  if (wish.same(shown)) return { action: "keep", reason: "equal" };
  if (control.kind === "plainText") return { action: "skip", reason: "fixedPlan" };
  if (typed) return { action: "skip", reason: "typed" };
  if (!isWritable(control)) return { action: "skip", reason: field === "supportPlan" ? "fixedPlan" : "readOnly" };
  return { action: "set", reason: "set" };
};

/**
 * What filling would do: every field that we fill, with its present value, what shall stand there, and the reason.
 * Changes nothing. The plan comes first: portals may re-render the contact fields after it.
 * @param typed the fields that the person changed since the form opened
 */
export const planFilling = (found: readonly FoundField[], wishes: ReadonlyMap<FormField, Wish>, typed: ReadonlySet<FormField>): PlannedField[] =>
  FILLED.flatMap((field) => {
    const one = found.find((candidate) => candidate.field === field);
    if (!one) return [];
    const before = readControl(one.control);
    const wish = wishes.get(field);
    return [{ field, label: one.label, before, ...decide(field, one.control, before, wish, typed.has(field)), ...(wish ? { wish } : {}) }];
  });
