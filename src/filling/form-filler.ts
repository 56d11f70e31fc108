import type { FormField } from "../model/form-field.ts";
import type { FieldReport, FormReport } from "../model/form-report.ts";
import { isWritable, readControl } from "../dom/read-control.ts";
import type { FoundField, FoundForm } from "../detection/found-form.ts";
import { applyPlan, type FillingWorld, undoFilling } from "./apply.ts";
import { planFilling } from "./plan.ts";
import type { Typing } from "./watch-typing.ts";
import type { Wish } from "./wish.ts";

/** How often a value that the page took back, or that a disturbed list did not take, is written again. */
const REFILLS = 2;

/** A list that lacked the entry may have loaded since: it is looked through once more, so much later, in milliseconds. */
const LOADED_AFTER = 4000;

/**
 * A field that was away when it was its turn was not written to: nothing speaks against trying as often as a form that
 * is built anew may need, so much apart, in milliseconds.
 */
const GONE_TRIES = 15;
const GONE_AGAIN_AFTER = 1000;

/** Fills one opening of a form, step by step, and remembers what it did. */
export interface FormFiller {
  /**
   * Fills what this step shows and is not yet filled. Nothing happens while the person has taken the filling back.
   * @returns whether anything was to be done
   */
  readonly fill: (form: FoundForm, wishes: ReadonlyMap<FormField, Wish>) => Promise<boolean>;
  readonly undo: () => Promise<void>;
  /** The person wants it filled (again). */
  readonly allowAgain: () => void;
  /** The wishes changed: fields are looked at anew. */
  readonly forget: () => void;
  /** Another tenant is open by now: what was filled in stays as it is, and nothing more is, until the person wants it. */
  readonly hold: () => void;
  readonly reports: () => FieldReport[];
  readonly state: () => FormReport["state"];
}

interface Surroundings {
  readonly world: Pick<FillingWorld, "find" | "allowed" | "pause">;
  readonly typing: Typing;
  readonly onChange: () => void;
}

/** Fields that should stand beside those found, are wanted, and were not recognised. */
const notFound = (form: FoundForm, wishes: ReadonlyMap<FormField, Wish>): FieldReport[] =>
  form.definition.fields
    .filter(({ field, expectedBeside }) => {
      const has = (one: FormField): boolean => form.fields.some((found) => found.field === one);
      return expectedBeside !== undefined && has(expectedBeside) && !has(field) && wishes.has(field);
    })
    .map(({ field }) => ({ field, outcome: "missing", reason: "notFound" }));

/** Makes the filler of one form instance. */
export const formFiller = ({ world, typing, onChange }: Surroundings): FormFiller => {
  const done = new Map<FormField, FieldReport>();
  const refills = new Map<FormField, number>();
  const misses = new Map<FormField, number>();
  const since = new Map<FormField, number>();
  const disturbed = new Set<FormField>();
  let running: Promise<void> | undefined;
  let undone = false;
  let held = false;
  const fillingWorld: FillingWorld = { ...world, typed: typing.typed, idleFor: typing.idleFor, begin: typing.begin };
  const untilUndone: FillingWorld = { ...fillingWorld, allowed: () => !undone && !held && world.allowed() };

  const mayTryAgain = (field: FormField): boolean => !typing.typed.has(field) && (refills.get(field) ?? 0) < REFILLS;

  const isDue = ({ field, control }: FoundField, wishes: ReadonlyMap<FormField, Wish>): boolean => {
    const report = done.get(field);
    if (!report) return true;
    // A look may come between the question for fields that are new on the page and its answer.
    if (report.reason === "noWish") return wishes.has(field);
    const waited = performance.now() - (since.get(field) ?? 0);
    if (report.reason === "gone") return !typing.typed.has(field) && waited > GONE_AGAIN_AFTER && (misses.get(field) ?? 0) < GONE_TRIES;
    if (!mayTryAgain(field)) return false;
    if (report.outcome === "filled") return wishes.get(field)?.same(readControl(control)) === false;
    if (disturbed.has(field)) return true;
    if (report.reason === "readOnly" || report.reason === "fixedPlan") return isWritable(control);
    return report.reason === "noOption" && !refills.has(field) && waited > LOADED_AFTER;
  };

  const remember = (report: FieldReport): void => {
    const { field } = report;
    const former = done.get(field);
    since.set(field, performance.now());
    if (report.reason === "gone") misses.set(field, (misses.get(field) ?? 0) + 1);
    if (former && former.reason !== "gone") refills.set(field, (refills.get(field) ?? 0) + 1);
    if (typing.wasDisturbed() && report.reason !== "set" && report.reason !== "equal") disturbed.add(field);
    else disturbed.delete(field);
    // The value that stood there first is the one that an undo must bring back.
    const keepsBefore = former?.reason === "set" && former.before !== undefined;
    done.set(field, keepsBefore ? { ...report, before: former.before } : report);
  };

  const run = async (fields: readonly FormField[], work: () => Promise<void>): Promise<void> => {
    typing.suspend();
    try {
      await work();
    } finally {
      running = undefined;
      typing.resume(fields);
      onChange();
    }
  };
  const guarded = async (fields: readonly FormField[], work: () => Promise<void>): Promise<void> => {
    running = run(fields, work);
    onChange();
    await running;
  };

  return {
    fill: async (form, wishes) => {
      if (running || undone || held) return false;
      typing.check(form.fields);
      const due = form.fields.filter((one) => isDue(one, wishes));
      const plan = planFilling(due, wishes, typing.typed);
      if (plan.length === 0) return false;
      await guarded(plan.map(({ field }) => field), async () => {
        for (const report of await applyPlan(plan, untilUndone)) remember(report);
        for (const report of notFound(form, wishes)) if (!done.has(report.field)) done.set(report.field, report);
      });
      return true;
    },
    undo: async () => {
      undone = true;
      await running;
      await guarded([...done.keys()], async () => {
        for (const report of await undoFilling([...done.values()], fillingWorld)) done.set(report.field, report);
      });
    },
    allowAgain: () => {
      undone = false;
      held = false;
      done.clear();
      refills.clear();
      misses.clear();
    },
    forget: () => {
      if (undone) return;
      for (const [field, report] of done) if (report.reason !== "set") done.delete(field);
      refills.clear();
      misses.clear();
    },
    hold: () => {
      held = done.size > 0 || running !== undefined;
      onChange();
    },
    reports: () => [...done.values()],
    state: () => {
      if (running) return "filling";
      if (undone) return "undone";
      if (held) return "former";
      return done.size > 0 ? "filled" : "waiting";
    },
  };
};
