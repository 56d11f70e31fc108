import { isInvalid } from "../../page/controls/constraints.ts";
import { readControl } from "../../page/controls/read-control.ts";
import type { FormField } from "../model/form-field.ts";
import type { FieldReport } from "../model/form-report.ts";
import type { FillingWorld } from "./filling-world.ts";
import { keeps } from "./fulfils.ts";
import type { PlannedField } from "./plan.ts";
import { putBack } from "./put-back.ts";
import { type Shown, shownBy } from "./shown.ts";
import { unitOf } from "./units.ts";
import type { TargetValue } from "./target/target-value.ts";
import { isThere, takeOut, writeField, type Written } from "./write-field.ts";

/** Maximum time without a pause for the page, in ms: finding a field takes a while in a large one. */
const MAX_WITHOUT_PAUSE = 50;

/** A planned field, and what became of it. */
interface Applied {
  readonly planned: PlannedField;
  report: FieldReport;
  /** What it was written with, and what it showed before. */
  written?: { readonly target: TargetValue; readonly before: Shown; readonly found: Written["found"] };
}

/** The plan in its units, in the order of the plan. */
const inUnits = (plan: readonly PlannedField[]): PlannedField[][] => {
  const units = new Map<readonly FormField[], PlannedField[]>();
  for (const one of plan) {
    const unit = unitOf(one.field);
    units.set(unit, [...(units.get(unit) ?? []), one]);
  }
  return [...units.values()].map((unit) =>
    unit.toSorted((one, other) => unitOf(one.field).indexOf(one.field) - unitOf(other.field).indexOf(other.field)),
  );
};

const reportOf = (
  { field, label, before }: PlannedField,
  rest: Omit<FieldReport, "field" | "label" | "before">,
): FieldReport => ({ field, label, before, ...rest });

const incomplete = (planned: PlannedField): FieldReport =>
  reportOf(planned, { outcome: "skipped", reason: "incomplete", after: planned.before });

/** The target value of a field, given what the field of its code shows now. */
const targetNow = ({ field, target }: PlannedField, world: FillingWorld): TargetValue | undefined => {
  const code = field === "phoneNumber" && target?.behind ? world.find("phoneCountryCode") : undefined;
  return code ? (target?.behind?.(readControl(code.control)) ?? target) : target;
};

/** What the fields of a value showed before any of them was written to: they may change each other. */
type Befores = ReadonlyMap<FormField, Shown>;

/** Takes out again what was written of a unit, in its order: a country code may clear its number. */
const rollBack = async (applied: readonly Applied[], befores: Befores, world: FillingWorld): Promise<void> => {
  for (const one of applied) {
    const { planned, written } = one;
    const before = befores.get(planned.field);
    if (!before) continue;
    const isBack = await putBack(planned.field, before, world, planned.target);
    const found = world.find(planned.field);
    delete one.written;
    if (world.typed.has(planned.field))
      one.report = written ? reportOf(planned, { outcome: "skipped", reason: "typed" }) : one.report;
    else if (found && !isBack)
      one.report = reportOf(planned, { outcome: "refused", reason: "notRestored", after: readControl(found.control) });
    else if (written) one.report = incomplete(planned);
  }
};

/** Writes the fields of one value, all of them or none. */
const applyUnit = async (unit: readonly PlannedField[], world: FillingWorld): Promise<Applied[] | "putOff"> => {
  const isBlocked = unit.length > 1 && unit.some(({ action }) => action === "skip");
  const applied: Applied[] = [];
  const befores = new Map<FormField, Shown>();
  const last = unit.findLast(({ action }) => action === "set");
  let isBroken = false;
  const touch = (field: FormField, shown: Shown, isAnew = false): void => {
    if (!isAnew && befores.has(field)) return;
    befores.set(field, shown);
    world.touch(field, shown, isAnew);
  };
  for (const { field } of isBlocked || unit.length === 1 ? [] : unit) {
    const found = world.find(field);
    if (found) touch(field, shownBy(found.control));
  }
  for (const planned of unit) {
    const target = targetNow(planned, world);
    if (planned.action === "keep")
      applied.push({
        planned,
        report: reportOf(planned, { outcome: "filled", reason: planned.reason, after: planned.before }),
      });
    else if (planned.action === "skip" || !target)
      applied.push({ planned, report: reportOf(planned, { outcome: "skipped", reason: planned.reason }) });
    else if (isBlocked || isBroken) applied.push({ planned, report: incomplete(planned) });
    else {
      const result = await writeField(planned.field, target, { ...world, touch }, planned === last);
      const { found, ...rest }: Written =
        result === "putOff" ? { outcome: "skipped", reason: "incomplete", after: planned.before } : result;
      const isFilled = rest.outcome === "filled" && rest.reason !== "equal";
      const before = befores.get(planned.field);
      applied.push({
        planned,
        report: reportOf(planned, rest),
        ...(isFilled && before && { written: { target, before, found } }),
      });
      if (rest.outcome === "filled") continue;
      isBroken = true;
      if (unit.length > 1) await rollBack(applied, befores, world);
      if (result === "putOff") return result;
    }
  }
  return applied;
};

/**
 * Looks once more at what was written: the page may have taken it back, or called it invalid, while other fields were
 * filled. With one field of a unit the others go.
 */
const review = async (unit: readonly Applied[], world: FillingWorld): Promise<void> => {
  for (const one of unit) {
    const { planned, written } = one;
    if (!written) continue;
    const { target, before, found } = written;
    const { field } = planned;
    const now = found && isThere(found) && keeps(found.control, target) ? found : world.find(field);
    if (!now || (keeps(now.control, target) && !isInvalid(now.control.element))) continue;
    delete one.written;
    if (world.typed.has(field)) one.report = reportOf(planned, { outcome: "skipped", reason: "typed" });
    else {
      const { found: _found, ...rest } = await takeOut(field, target, before, world);
      one.report = reportOf(planned, rest);
    }
    const befores = new Map(
      unit.flatMap((other) => (other.written ? [[other.planned.field, other.written.before] as const] : [])),
    );
    await rollBack(unit, befores, world);
  }
};

/**
 * Carries a plan out, value by value, and reports what the page made of each. What the page takes back a moment later
 * is reported as refused.
 * @returns no reports of fields that were put off because the person was busy
 */
export const applyPlan = async (plan: readonly PlannedField[], world: FillingWorld): Promise<FieldReport[]> => {
  const done: Applied[][] = [];
  let paused = performance.now();
  for (const unit of inUnits(plan)) {
    if (performance.now() - paused > MAX_WITHOUT_PAUSE) await world.pause(0);
    paused = performance.now();
    const applied = await applyUnit(unit, world);
    if (applied !== "putOff") done.push(applied);
  }
  for (const unit of done) await review(unit, world);
  const order = plan.map(({ field }) => field);
  return done
    .flat()
    .map(({ report }) => report)
    .toSorted((one, other) => order.indexOf(one.field) - order.indexOf(other.field));
};

/**
 * Takes out what the page has called invalid or taken back since, with all that belongs to it.
 * @returns the reports of what has changed
 */
export const takeOutLost = async (
  fields: readonly { readonly report: FieldReport; readonly before: Shown; readonly target: TargetValue }[],
  world: FillingWorld,
): Promise<FieldReport[]> => {
  const unit = fields.map(({ report, before, target }): Applied => ({
    planned: {
      field: report.field,
      label: report.label ?? "",
      before: report.before ?? "",
      action: "set",
      reason: "set",
      target,
    },
    report,
    written: { target, before, found: undefined },
  }));
  await review(unit, world);
  return unit.flatMap(({ report, written }) => (written ? [] : [report]));
};
