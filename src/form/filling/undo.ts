import { readControl } from "../../page/controls/read-control.ts";
import type { FormField } from "../model/form-field.ts";
import type { FieldReport } from "../model/form-report.ts";
import type { FillingWorld } from "./filling-world.ts";
import { putBack } from "./put-back.ts";
import { isSameShown, type Shown, shownBy } from "./shown.ts";

/** Whether a field may still hold something of ours. */
const isChanged = ({ reason }: FieldReport): boolean =>
  ["set", "partly", "notRestored", "undoneLater"].includes(reason);

const undoField = async (report: FieldReport, original: Shown, world: FillingWorld): Promise<FieldReport> => {
  const { field } = report;
  const found = world.find(field);
  if (world.typed.has(field)) return { ...report, outcome: "skipped", reason: "typed" };
  if (!found) return { ...report, outcome: "skipped", reason: "undoneLater" };
  const ours = readControl(found.control);
  if (await putBack(field, original, world)) {
    if (world.typed.has(field)) return { ...report, outcome: "skipped", reason: "typed" };
    return { ...report, outcome: "skipped", reason: "undone", before: ours, after: original.value };
  }
  const now = world.find(field);
  return {
    ...report,
    outcome: "refused",
    reason: "notRestored",
    before: original.value,
    after: now ? readControl(now.control) : ours,
  };
};

/**
 * Puts back what every field showed that we changed, however that ended; what the person changed since stays. A field
 * that is not on the page is left for later.
 * @param originals what each field showed before our first change
 * @returns the reports as they read afterwards
 */
export const undoFilling = async (
  reports: readonly FieldReport[],
  originals: ReadonlyMap<FormField, Shown>,
  world: FillingWorld,
): Promise<FieldReport[]> => {
  const undone: FieldReport[] = [];
  for (const report of reports) {
    const original = originals.get(report.field);
    undone.push(original && isChanged(report) ? await undoField(report, original, world) : report);
  }
  // A field may change when another one is put back: a country code clears its number.
  for (const { field, reason } of undone) {
    const original = originals.get(field);
    const found = reason === "undone" ? world.find(field) : undefined;
    if (original && found && !isSameShown(shownBy(found.control), original)) await putBack(field, original, world);
  }
  return undone.map((report) => {
    const original = originals.get(report.field);
    const found = report.reason === "undone" ? world.find(report.field) : undefined;
    if (!original || !found || world.typed.has(report.field) || isSameShown(shownBy(found.control), original))
      return report;
    return {
      ...report,
      outcome: "refused",
      reason: "notRestored",
      before: original.value,
      after: readControl(found.control),
    };
  });
};
