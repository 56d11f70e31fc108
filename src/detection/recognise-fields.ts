import type { FormField } from "../model/form-field.ts";
import type { FieldDefinition, FormDefinition } from "../portals/form-definition.ts";
import type { Control } from "../dom/control.ts";
import { labelsOf } from "../dom/labels-of.ts";
import { readControl } from "../dom/read-control.ts";
import type { FoundField } from "./found-form.ts";
import type { LabelIndex } from "./label-index.ts";

const keysOf = (control: Control, index: LabelIndex): { keys: readonly string[]; label: string } | undefined => {
  for (const label of labelsOf(control)) {
    const exact = index.exact(label);
    if (exact.length > 0) return { keys: exact, label };
    if (control.kind === "text" || control.kind === "checkbox") continue;
    const keys = index.withValue(label, readControl(control));
    if (keys.length > 0) return { keys, label };
  }
  return undefined;
};

const fits = (definition: FieldDefinition, keys: readonly string[], control: Control): boolean =>
  control.kind !== "plainText" && definition.controls.includes(control.kind) && definition.labels.some((key) => keys.includes(key));

/**
 * Gives the controls of one container their meaning. One word may serve two fields (German "Problemtyp"): the first
 * control takes the first field, the next one the next. Of two controls for the same field the later one counts.
 */
export const recogniseFields = (controls: readonly Control[], definition: FormDefinition, index: LabelIndex): FoundField[] => {
  const found = new Map<FormField, FoundField>();
  for (const control of controls) {
    const named = keysOf(control, index);
    if (!named) continue;
    const fitting = definition.fields.filter((one) => fits(one, named.keys, control));
    const field = (fitting.find((one) => !found.has(one.field)) ?? fitting[0])?.field;
    if (field) found.set(field, { field, control, label: named.label });
  }
  return [...found.values()];
};
