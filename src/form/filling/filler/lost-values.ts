import { isInvalid } from "../../../page/controls/constraints.ts";
import type { FoundField, FoundForm } from "../../detection/found-form.ts";
import type { FormField } from "../../model/form-field.ts";
import type { takeOutLost } from "../apply.ts";
import type { FilledFields } from "./filled-fields.ts";
import { keeps } from "../fulfils.ts";
import { shownBy } from "../shown.ts";
import type { TargetValue } from "../target/target-value.ts";
import { unitOf } from "../units.ts";

type Targets = ReadonlyMap<FormField, TargetValue>;

const isSet = (reason: string | undefined): boolean => reason === "set" || reason === "partly";

/**
 * Values of the last seconds that the page has called invalid since, or has taken back as often as we wrote them; each
 * with all fields of its unit.
 */
export const lostValues = (
  form: FoundForm,
  targets: Targets,
  fields: FilledFields,
): Parameters<typeof takeOutLost>[0][] => {
  const isLost = ({ field, control }: FoundField): boolean => {
    const target = targets.get(field);
    if (!target || !isSet(fields.of(field).report?.reason) || !fields.isJudged(field) || fields.isTyped(field))
      return false;
    return keeps(control, target) ? isInvalid(control.element) : !fields.mayTryAgain(field);
  };
  const units = form.fields.filter(isLost).map(({ field }) => unitOf(field));
  return [...new Set(units)].map((unit) =>
    unit.flatMap((field) => {
      const { report } = fields.of(field);
      const [before, target] = [fields.originals.get(field), targets.get(field)];
      return report && isSet(report.reason) && before && target ? [{ report, before, target }] : [];
    }),
  );
};

/** What the page has taken back for other reasons, as often as we wrote it, is its own again: that is reported. */
export const giveUpLost = (form: FoundForm, targets: Targets, fields: FilledFields): void => {
  for (const { field, control } of form.fields) {
    const { report } = fields.of(field);
    const target = targets.get(field);
    if (
      report?.outcome === "filled" &&
      target !== undefined &&
      !keeps(control, target) &&
      !fields.isTyped(field) &&
      !fields.mayTryAgain(field) &&
      !fields.isJudged(field)
    )
      fields.change(field, {
        report: { ...report, outcome: "refused", reason: "rejected", after: shownBy(control).value },
      });
  }
};
