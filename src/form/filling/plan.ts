import { CONTACT_FIELDS } from "../../contact/contact-fields.ts";
import { CONTACT_PARTS, type FormField } from "../model/form-field.ts";
import type { FieldReason } from "../model/form-report.ts";
import { isWritable, mayUnlock, readControl } from "../../page/controls/read-control.ts";
import type { Control } from "../../page/controls/control.ts";
import type { FoundField } from "../detection/found-form.ts";
import { fulfils } from "./fulfils.ts";
import { textThatFits } from "./text-that-fits.ts";
import type { TargetValue } from "./target/target-value.ts";

/** What will be done with one field, and why. */
export interface PlannedField {
  readonly field: FormField;
  readonly label: string;
  readonly before: string;
  readonly action: "set" | "keep" | "skip";
  readonly reason: FieldReason;
  readonly target?: TargetValue;
}

const FILLED: readonly FormField[] = [
  "supportPlan",
  ...CONTACT_PARTS.filter((part) => part !== "confirmEmailAddress"),
  ...CONTACT_FIELDS,
  "confirmEmailAddress",
];

const decide = (
  field: FormField,
  control: Control,
  target: TargetValue | undefined,
  typed: boolean,
): Pick<PlannedField, "action" | "reason"> => {
  if (!target) return { action: "skip", reason: "noTarget" };
  if (fulfils(control, target)) return { action: "keep", reason: "equal" };
  if (control.kind === "plainText") return { action: "skip", reason: "fixedPlan" };
  if (typed) return { action: "skip", reason: "typed" };
  if (!isWritable(control) && !mayUnlock(control))
    return { action: "skip", reason: field === "supportPlan" ? "fixedPlan" : "readOnly" };
  const fitting = control.kind === "text" ? textThatFits(control, target) : undefined;
  return fitting && "reason" in fitting ? { action: "skip", reason: fitting.reason } : { action: "set", reason: "set" };
};

/**
 * What filling would do: every field that we fill, with its present value, its target value, and the reason.
 * Changes nothing. The plan comes first: portals may re-render the contact fields after it.
 * @param typed the fields that the person changed since the form opened
 */
export const planFilling = (
  found: readonly FoundField[],
  targets: ReadonlyMap<FormField, TargetValue>,
  typed: ReadonlySet<FormField>,
): PlannedField[] =>
  FILLED.flatMap((field) => {
    const one = found.find((candidate) => candidate.field === field);
    if (!one) return [];
    const target = targets.get(field);
    const code = found.find((candidate) => candidate.field === "phoneCountryCode")?.control;
    const codeTarget = targets.get("phoneCountryCode");
    const beside = code && codeTarget && fulfils(code, codeTarget) ? target?.behind?.(readControl(code)) : undefined;
    return [
      {
        field,
        label: one.label,
        before: readControl(one.control),
        ...decide(field, one.control, beside ?? target, typed.has(field)),
        ...(target ? { target } : {}),
      },
    ];
  });
