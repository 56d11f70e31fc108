import type { FoundForm } from "../../detection/found-form.ts";
import type { FormField } from "../../model/form-field.ts";
import type { FieldReport, FormReport } from "../../model/form-report.ts";
import { applyPlan, takeOutLost } from "../apply.ts";
import { filledFields } from "./filled-fields.ts";
import type { FillerParts } from "./filler-parts.ts";
import type { FillingWorld } from "../filling-world.ts";
import { isDue } from "./is-due.ts";
import { lackingFields } from "./lacking-fields.ts";
import { giveUpLost, lostValues } from "./lost-values.ts";
import { ownWrites } from "./own-writes.ts";
import { keepKeyboard } from "../person/keep-keyboard.ts";
import { stillIn } from "../person/still-in.ts";
import { planFilling } from "../plan.ts";
import { isStrayed, putBackAgain } from "./put-back-again.ts";
import type { TargetValue } from "../target/target-value.ts";
import { unclearSeverity } from "./unclear-severity.ts";
import { undoFilling } from "../undo.ts";
import { unitOf } from "../units.ts";

/** Time after which fields are tried again that were put off because the person was busy, in ms. */
const PUT_OFF = 500;

/** Fills one open form, step by step, and remembers what it did. */
export interface FormFiller {
  /**
   * Fills what this step shows and is not filled yet. Once the person has taken the filling back, it only puts back
   * what is still to be put back.
   * @param details the contact details that are set, for which a form may lack a field
   * @returns whether there was anything to do
   */
  readonly fill: (
    form: FoundForm,
    targets: ReadonlyMap<FormField, TargetValue>,
    details: readonly FormField[],
  ) => Promise<boolean>;
  readonly undo: () => Promise<void>;
  /** The person asks for it (again). */
  readonly allowAgain: () => void;
  /** The target values have changed: fields are looked at anew. */
  readonly forget: () => void;
  /**
   * Another tenant has been opened: what was filled in stays as it is, and no more is filled in until the person asks
   * for it.
   */
  readonly hold: () => void;
  readonly reports: () => FieldReport[];
  readonly state: () => FormReport["state"];
}

/** Makes the filler of one open form. */
export const formFiller = ({ world, document, typing, person, onChange, signal }: FillerParts): FormFiller => {
  const fields = filledFields({ typing, person });
  const { originals } = fields;
  let running: Promise<void> | undefined;
  let isUndone = false;
  let isHeld = false;
  let isWaiting = false;
  const lasts = (): boolean => !signal.aborted;
  const fillingWorld: FillingWorld = {
    ...world,
    ...ownWrites(world.find, typing),
    allowed: lasts,
    lasts,
    typed: typing.typed,
    restIn: person.restIn,
    isInUse: person.isIn,
    inTurn: keepKeyboard(document, person, world.pause, signal).inTurn,
    touch: (field, shown, isAnew = false) => {
      if (isAnew || !originals.has(field)) originals.set(field, shown);
    },
    waits: (waits) => {
      isWaiting = waits;
      onChange();
    },
  };
  const untilUndone: FillingWorld = { ...fillingWorld, allowed: () => !isUndone && !isHeld && world.allowed() };
  const isStillIn = stillIn({ person, pause: world.pause, onChange, signal });

  const run = async (work: () => Promise<void>): Promise<void> => {
    typing.suspend();
    try {
      await work();
    } finally {
      running = undefined;
      isWaiting = false;
      typing.resume();
      onChange();
    }
  };
  const guarded = async (work: () => Promise<void>): Promise<void> => {
    running = run(work);
    onChange();
    await running;
  };
  const ended = async (): Promise<void> => running?.then(ended);
  const undoAll = (): Promise<void> =>
    guarded(async () => {
      for (const report of await undoFilling(fields.reports(), originals, fillingWorld))
        fields.change(report.field, { report, since: performance.now() });
    });
  const fillDue = async (
    form: FoundForm,
    targets: ReadonlyMap<FormField, TargetValue>,
    details: readonly FormField[],
  ): Promise<boolean> => {
    typing.check(form.fields);
    const now = performance.now();
    const due = form.fields
      .filter((one) => {
        const { field } = one;
        return isDue(one, fields.of(field), {
          target: targets.get(field),
          now,
          isTyped: fields.isTyped(field),
          isStillIn,
        });
      })
      .flatMap(({ field }) => unitOf(field));
    const plan = planFilling(
      form.fields.filter(({ field }) => due.includes(field)),
      targets,
      typing.typed,
    );
    const lost = lostValues(form, targets, fields);
    giveUpLost(form, targets, fields);
    // A later step may show that a field is asked for after all.
    const isNew = ({ field, reason }: FieldReport): boolean => {
      const before = fields.of(field).report;
      return !before || (before.reason === "notOffered" && reason !== before.reason);
    };
    const lacking = [...lackingFields(form, details), ...unclearSeverity(form)].filter(isNew);
    if (plan.length === 0 && lost.length === 0 && lacking.length === 0) return false;
    await guarded(async () => {
      for (const unit of lost) for (const report of await takeOutLost(unit, untilUndone)) fields.remember(report);
      for (const report of await applyPlan(plan, untilUndone)) fields.remember(report);
      for (const report of lacking.filter(isNew)) fields.change(report.field, { report });
    });
    if (plan.some(({ field }) => !fields.of(field).report)) void world.pause(PUT_OFF).then(onChange);
    return true;
  };

  return {
    fill: async (form, targets, details) => {
      if (running || isHeld) return false;
      if (form.fields.some((one) => isStrayed(one, fields, targets))) {
        await guarded(() => putBackAgain(form, fields, targets, fillingWorld));
        return true;
      }
      if (!isUndone) return fillDue(form, targets, details);
      const isShownAgain = form.fields.some(({ field }) => fields.of(field).report?.reason === "undoneLater");
      if (isShownAgain) await undoAll();
      return isShownAgain;
    },
    undo: async () => {
      isUndone = true;
      await ended();
      // They may have changed their mind while it waited for them.
      if (isUndone) await undoAll();
    },
    allowAgain: () => {
      // What the fields show is another tenant's: an undo brings that back.
      if (isHeld) originals.clear();
      isUndone = false;
      isHeld = false;
      fields.clear();
    },
    forget: () => {
      if (!isUndone) fields.forget();
    },
    hold: () => {
      isHeld = fields.reports().length > 0 || running !== undefined;
      if (!isHeld) originals.clear();
      onChange();
    },
    reports: fields.reports,
    state: () => {
      if (running) return isWaiting ? "paused" : "filling";
      if (isUndone) return "undone";
      if (isHeld) return "otherTenant";
      return fields.reports().length > 0 ? "filled" : "waiting";
    },
  };
};
