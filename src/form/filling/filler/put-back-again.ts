import type { FoundField, FoundForm } from "../../detection/found-form.ts";
import type { FilledFields } from "./filled-fields.ts";
import type { FillingWorld } from "../filling-world.ts";
import { MAX_REWRITES } from "./is-due.ts";
import { isPagesOwn } from "../is-pages-own.ts";
import { putBack } from "../put-back.ts";
import type { FormField } from "../../model/form-field.ts";
import type { TargetValue } from "../target/target-value.ts";
import { isSameShown, shownBy } from "../shown.ts";

/** Whether the page has changed a field since it was put back. */
export const isStrayed = (
  { field, control }: FoundField,
  fields: FilledFields,
  targets: ReadonlyMap<FormField, TargetValue>,
): boolean => {
  const original = fields.originals.get(field);
  const target = targets.get(field);
  const isBack = ["rejected", "invalid", "incomplete", "undone"].includes(fields.of(field).report?.reason ?? "");
  return (
    isBack &&
    original !== undefined &&
    fields.isJudged(field) &&
    !fields.isTyped(field) &&
    !isSameShown(shownBy(control), original) &&
    !(target && isPagesOwn(shownBy(control), original, target))
  );
};

/** Puts such fields back once more; where the page insists, that is reported. */
export const putBackAgain = async (
  form: FoundForm,
  fields: FilledFields,
  targets: ReadonlyMap<FormField, TargetValue>,
  world: FillingWorld,
): Promise<void> => {
  for (const found of form.fields) {
    const { field, control } = found;
    const { report, strays } = fields.of(field);
    const original = fields.originals.get(field);
    if (!original || !report || !isStrayed(found, fields, targets)) continue;
    fields.change(field, { strays: strays + 1 });
    if (strays < MAX_REWRITES && (await putBack(field, original, world))) continue;
    fields.change(field, {
      report: {
        ...report,
        outcome: "refused",
        reason: "notRestored",
        before: original.value,
        after: shownBy(control).value,
      },
    });
  }
};
