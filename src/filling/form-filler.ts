import type { FormField } from "../model/form-field.ts";
import type { FieldReport, FormReport } from "../model/form-report.ts";
import { readControl } from "../dom/read-control.ts";
import type { FoundField, FoundForm } from "../detection/found-form.ts";
import { applyPlan, type FillingWorld, undoFilling } from "./apply.ts";
import { planFilling } from "./plan.ts";
import type { Typing } from "./watch-typing.ts";
import type { Wish } from "./wish.ts";

/** How often a value that the page keeps taking back is written again. */
const REFILLS = 2;

/** Fills one opening of a form, step by step, and remembers what it did. */
export interface FormFiller {
  /** Fills what this step shows and is not yet filled. Nothing happens while the person has taken the filling back. */
  readonly fill: (form: FoundForm, wishes: ReadonlyMap<FormField, Wish>) => Promise<void>;
  readonly undo: () => Promise<void>;
  /** The person wants it filled (again). */
  readonly allowAgain: () => void;
  /** The wishes changed: fields are looked at anew. */
  readonly forget: () => void;
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
  let busy = false;
  let undone = false;
  const fillingWorld: FillingWorld = { ...world, typed: typing.typed };

  const wasTakenBack = ({ field, control }: FoundField, wishes: ReadonlyMap<FormField, Wish>): boolean => {
    const report = done.get(field);
    if (report?.outcome !== "filled" || typing.typed.has(field)) return false;
    return wishes.get(field)?.same(readControl(control)) === false && (refills.get(field) ?? 0) < REFILLS;
  };

  const remember = (report: FieldReport): void => {
    const former = done.get(report.field);
    const again = former?.outcome === "filled" && former.reason === "set";
    if (again) refills.set(report.field, (refills.get(report.field) ?? 0) + 1);
    // The value that stood there first is the one that an undo must bring back.
    done.set(report.field, again && former.before !== undefined ? { ...report, before: former.before } : report);
  };

  const guarded = async (work: () => Promise<void>): Promise<void> => {
    busy = true;
    typing.suspend();
    onChange();
    try {
      await work();
    } finally {
      busy = false;
      typing.resume();
      onChange();
    }
  };

  return {
    fill: async (form, wishes) => {
      if (busy || undone) return;
      typing.check(form.fields);
      const due = form.fields.filter((one) => !done.has(one.field) || wasTakenBack(one, wishes));
      const plan = planFilling(due, wishes, typing.typed);
      if (plan.length === 0) return;
      await guarded(async () => {
        for (const report of await applyPlan(plan, fillingWorld)) remember(report);
        for (const report of notFound(form, wishes)) if (!done.has(report.field)) done.set(report.field, report);
      });
    },
    undo: async () => {
      if (busy) return;
      undone = true;
      await guarded(async () => {
        for (const report of await undoFilling([...done.values()], fillingWorld)) done.set(report.field, report);
      });
    },
    allowAgain: () => {
      undone = false;
      done.clear();
      refills.clear();
    },
    forget: () => {
      if (undone) return;
      for (const [field, report] of done) if (report.reason !== "set") done.delete(field);
      refills.clear();
    },
    reports: () => [...done.values()],
    state: () => {
      if (busy) return "filling";
      if (undone) return "undone";
      return done.size > 0 ? "filled" : "waiting";
    },
  };
};
