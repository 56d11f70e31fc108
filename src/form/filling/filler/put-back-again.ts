import type { FoundField, FoundForm } from "../../detection/found-form.ts";
import type { FilledFields } from "./filled-fields.ts";
import type { FillingWorld } from "../filling-world.ts";
import { MAX_REWRITES } from "./is-due.ts";
import { putBack } from "../put-back.ts";
import { isSameShown, shownBy } from "../shown.ts";

/** Whether the page has changed a field since it was put back. */
export const isStrayed = ({ field, control }: FoundField, fields: FilledFields): boolean => {
  const original = fields.originals.get(field);
  const isBack = ["rejected", "invalid", "incomplete", "undone"].includes(fields.of(field).report?.reason ?? "");
  return (
    isBack &&
    original !== undefined &&
    fields.isJudged(field) &&
    !fields.isTyped(field) &&
    !isSameShown(shownBy(control), original)
  );
};

/** Puts such fields back once more; where the page insists, that is reported. */
export const putBackAgain = async (form: FoundForm, fields: FilledFields, world: FillingWorld): Promise<void> => {
  for (const found of form.fields) {
    const { field, control } = found;
    const { report, strays } = fields.of(field);
    const original = fields.originals.get(field);
    if (!original || !report || !isStrayed(found, fields)) continue;
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
