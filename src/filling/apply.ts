import type { FormField } from "../model/form-field.ts";
import type { FieldReport } from "../model/form-report.ts";
import type { Control } from "../dom/control.ts";
import { isWritable, readControl } from "../dom/read-control.ts";
import { isRendered } from "../dom/visible.ts";
import { until, type Waiting } from "../dom/waiting.ts";
import { chooseOption, writeFreeText } from "../dom/write-control.ts";
import type { FoundField } from "../detection/found-form.ts";
import type { PlannedField } from "./plan.ts";
import { chooseFor, type Wish } from "./wish.ts";

/** What filling needs of its surroundings. */
export interface FillingWorld extends Waiting {
  /** The field as it stands on the page at this moment; portals replace elements while they are filled. */
  readonly find: (field: FormField) => FoundField | undefined;
  /** Whether we may still write at all: same form, same verdict, visible. Asked right before each write. */
  readonly allowed: () => boolean;
  readonly typed: ReadonlySet<FormField>;
  /** How long the person has pressed and typed nothing, in milliseconds. */
  readonly idleFor: () => number;
  /** Told right before each write, while the focus is where the person has it. */
  readonly begin: () => void;
}

/** A list that we open would shut one that the person has open, and may take the keyboard: we wait for a pause. */
const PAUSE_OF_PERSON = 400;
const PAUSE_TRIES = 500;

const SETTLE_TRIES = 25;

/** After so long without a pause, in milliseconds, the page gets its turn: to find a field takes a while in a large one. */
const LONG = 50;

const write = async (control: Control, wish: Wish, world: FillingWorld): Promise<"written" | "noOption" | "ambiguous"> => {
  const text = wish.kind === "text" ? wish.value : wish.search;
  if (control.kind === "text" && text !== undefined) {
    writeFreeText(control, text);
    return "written";
  }
  return wish.kind === "text" ? "noOption" : chooseOption(control, { choose: chooseFor(wish), ...(text && { search: text }) }, world);
};

const isThere = ({ control: { element, options = [] } }: FoundField): boolean => isRendered(element) && options.every(({ isConnected }) => isConnected);

/**
 * The field once more, to be read: its elements, while they stand on the page and show what they shall. To search a
 * large page through takes longer than to fill the field; but a page may give an element to another field.
 */
const again = (field: FormField, found: FoundField | undefined, wish: Wish, world: FillingWorld): FoundField | undefined =>
  found && isThere(found) && wish.same(readControl(found.control)) ? found : world.find(field);

interface SetField extends Pick<FieldReport, "outcome" | "reason"> {
  readonly found?: FoundField;
}

/** Sets one field and waits until the page shows what it made of it. The one place where values are written. */
const setField = async (field: FormField, wish: Wish, world: FillingWorld): Promise<SetField> => {
  await until(() => (world.idleFor() >= PAUSE_OF_PERSON ? true : undefined), world, PAUSE_TRIES);
  const found = world.find(field);
  if (!found) return { outcome: "missing", reason: "gone" };
  if (!world.allowed()) return { outcome: "skipped", reason: "gone" };
  if (world.typed.has(field)) return { outcome: "skipped", reason: "typed" };
  if (!isWritable(found.control)) return { outcome: "skipped", reason: "readOnly" };
  world.begin();
  const written = await write(found.control, wish, world);
  if (written !== "written") return { outcome: written === "noOption" ? "missing" : "skipped", reason: written };
  const holds = (now: FoundField | undefined): true | undefined => (now && wish.same(readControl(now.control)) ? true : undefined);
  const kept = (): true | undefined => holds(isThere(found) ? found : world.find(field));
  return ((await until(kept, world, SETTLE_TRIES)) ?? holds(world.find(field))) ? { found, outcome: "filled", reason: "set" } : { outcome: "refused", reason: "rejected" };
};

/**
 * Carries a plan out, field by field, and reports what the page made of each. A value that the page takes back a
 * moment later is reported as refused.
 */
export const applyPlan = async (plan: readonly PlannedField[], world: FillingWorld): Promise<FieldReport[]> => {
  const reports: FieldReport[] = [];
  const set = new Map<FormField, FoundField | undefined>();
  let paused = performance.now();
  for (const { field, label, before, action, reason, wish } of plan) {
    const common = { field, label, before };
    if (action === "keep") reports.push({ ...common, outcome: "filled", reason, after: before });
    else if (action === "skip" || !wish) reports.push({ ...common, outcome: "skipped", reason });
    else {
      if (performance.now() - paused > LONG) await world.pause(0);
      paused = performance.now();
      const { found, ...result } = await setField(field, wish, world);
      set.set(field, found);
      const now = again(field, found, wish, world);
      reports.push({ ...common, ...result, after: now ? readControl(now.control) : "" });
    }
  }
  const wishOf = new Map(plan.map((one) => [one.field, one.wish]));
  return reports.map((report) => {
    const wish = wishOf.get(report.field);
    const found = report.reason === "set" && wish ? again(report.field, set.get(report.field), wish, world) : undefined;
    if (!found || wish?.same(readControl(found.control))) return report;
    if (world.typed.has(report.field)) return { ...report, outcome: "skipped", reason: "typed" };
    return { ...report, outcome: "refused", reason: "rejected", after: readControl(found.control) };
  });
};

/**
 * Puts the former values back where ours still stand; what the person changed since stays.
 * @returns the reports as they read afterwards
 */
export const undoFilling = async (reports: readonly FieldReport[], world: FillingWorld): Promise<FieldReport[]> => {
  const undone: FieldReport[] = [];
  for (const report of reports) {
    const { field, before = "", after = "" } = report;
    const changed = report.outcome === "filled" && report.reason === "set";
    const found = changed ? world.find(field) : undefined;
    if (!found || readControl(found.control) !== after) {
      undone.push(report);
      continue;
    }
    const same = (shown: string): boolean => shown === before;
    const wish: Wish = { kind: found.control.kind === "text" ? "text" : "option", value: before, same, search: before };
    const { outcome } = await setField(field, wish, world);
    undone.push(outcome === "filled" ? { ...report, outcome: "skipped", reason: "undone", before: after, after: before } : { ...report, outcome: "refused", reason: "rejected" });
  }
  return undone;
};
