import type { FormField } from "../model/form-field.ts";
import type { FieldReport, FormReport } from "../model/form-report.ts";
import { isInvalid } from "../../page/controls/constraints.ts";
import type { Control } from "../../page/controls/control.ts";
import { isWritable } from "../../page/controls/read-control.ts";
import type { FoundField, FoundForm } from "../detection/found-form.ts";
import { applyPlan, takeOutLost } from "./apply.ts";
import type { FillerParts } from "./filler-parts.ts";
import type { FillingWorld } from "./filling-world.ts";
import { keeps } from "./fulfils.ts";
import { keepKeyboard } from "./person/keep-keyboard.ts";
import { lackingFields } from "./lacking-fields.ts";
import { ownWrites } from "./own-writes.ts";
import { planFilling } from "./plan.ts";
import { putBack } from "./put-back.ts";
import { isSameShown, type Shown, shownBy } from "./shown.ts";
import { stillIn } from "./person/still-in.ts";
import { undoFilling } from "./undo.ts";
import { unitOf } from "./units.ts";
import type { TargetValue } from "./target/target-value.ts";

/** Maximum number of times that a value which the page took back is written again. */
const REFILLS = 2;

/** A list that lacked the entry may have loaded since: it is looked through once more after this time, in ms. */
const LOADED_AFTER = 4000;

/**
 * A field that was away when it was its turn was not written to: nothing speaks against trying as often as a form that
 * is built anew may need, at this interval in ms.
 */
const GONE_TRIES = 15;
const GONE_AGAIN_AFTER = 1000;

/** A page may take this time to call a value invalid, in ms; what it says later is about something else. */
const JUDGED_WITHIN = 8000;

/** Fills one opening of a form, step by step, and remembers what it did. */
export interface FormFiller {
  /**
   * Fills what this step shows and is not yet filled. Once the person has taken the filling back, only what is still to be
   * put back is.
   * @param details the contact details that are set, for which a form may lack a field
   * @returns whether anything was to be done
   */
  readonly fill: (
    form: FoundForm,
    targets: ReadonlyMap<FormField, TargetValue>,
    details: readonly FormField[],
  ) => Promise<boolean>;
  readonly undo: () => Promise<void>;
  /** The person wants it filled (again). */
  readonly allowAgain: () => void;
  /** The target values changed: fields are looked at anew. */
  readonly forget: () => void;
  /** Another tenant is open by now: what was filled in stays as it is, and nothing more is, until the person wants it. */
  readonly hold: () => void;
  readonly reports: () => FieldReport[];
  readonly state: () => FormReport["state"];
}

/** Makes the filler of one form instance. */
export const formFiller = ({ world, document, typing, person, onChange, signal }: FillerParts): FormFiller => {
  const done = new Map<FormField, FieldReport>();
  /** What each field showed before our first change. */
  const originals = new Map<FormField, Shown>();
  const refills = new Map<FormField, number>();
  const misses = new Map<FormField, number>();
  const strays = new Map<FormField, number>();
  const since = new Map<FormField, number>();
  let running: Promise<void> | undefined;
  let undone = false;
  let held = false;
  let waiting = false;
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
    touch: (field, shown) => {
      if (!originals.has(field)) originals.set(field, shown);
    },
    waits: (isWaiting) => {
      waiting = isWaiting;
      onChange();
    },
  };
  const untilUndone: FillingWorld = { ...fillingWorld, allowed: () => !undone && !held && world.allowed() };

  const isStillIn = stillIn({ person, pause: world.pause, onChange, signal });
  const mayTryAgain = (field: FormField): boolean => !typing.typed.has(field) && (refills.get(field) ?? 0) < REFILLS;
  /** What the page makes of a field is still about what we wrote, and not about a button that the person pressed since. */
  const isJudged = (field: FormField): boolean =>
    waited(field) < JUDGED_WITHIN && person.pressedAt() < (since.get(field) ?? 0);
  const waited = (field: FormField): number => performance.now() - (since.get(field) ?? 0);

  const isDue = ({ field, control }: FoundField, targets: ReadonlyMap<FormField, TargetValue>): boolean => {
    const report = done.get(field);
    const target = targets.get(field);
    if (!report || report.reason === "notFound" || report.reason === "notOffered") return true;
    // A look may come between the question for fields that are new on the page and its answer.
    if (report.reason === "noTarget") return target !== undefined;
    if (report.reason === "inUse") return !isStillIn(control.element);
    if (report.reason === "gone")
      return !typing.typed.has(field) && waited(field) > GONE_AGAIN_AFTER && (misses.get(field) ?? 0) < GONE_TRIES;
    if (!mayTryAgain(field)) return false;
    if (report.outcome === "filled") return target !== undefined && !keeps(control, target);
    if (report.reason === "readOnly" || report.reason === "fixedPlan") return isWritable(control);
    if (report.reason === "notOpened") return waited(field) > GONE_AGAIN_AFTER;
    return report.reason === "noOption" && !refills.has(field) && waited(field) > LOADED_AFTER;
  };

  const remember = (report: FieldReport): void => {
    const { field, reason } = report;
    const former = done.get(field);
    since.set(field, performance.now());
    if (reason === "gone") misses.set(field, (misses.get(field) ?? 0) + 1);
    if (former && former.reason !== "gone" && reason !== "equal") refills.set(field, (refills.get(field) ?? 0) + 1);
    // The value that stood there first is the one that an undo brings back.
    const before = originals.get(field)?.value ?? report.before;
    const isOurs = reason === "equal" && former?.reason === "set";
    done.set(field, { ...report, ...(before !== undefined && { before }), ...(isOurs && { reason: "set" }) });
  };

  /** Values of the last seconds that the page has called invalid meanwhile, or has taken back as often as we wrote them. */
  const lostSince = (
    form: FoundForm,
    targets: ReadonlyMap<FormField, TargetValue>,
  ): Parameters<typeof takeOutLost>[0][] => {
    const isLost = ({ field, control }: FoundField): boolean => {
      const target = targets.get(field);
      if (
        !target ||
        !["set", "partly"].includes(done.get(field)?.reason ?? "") ||
        !isJudged(field) ||
        typing.typed.has(field)
      )
        return false;
      return keeps(control, target) ? isInvalid(control.element) : !mayTryAgain(field);
    };
    const late = form.fields.filter(isLost).map(({ field }) => unitOf(field));
    return [...new Set(late)].map((unit) =>
      unit.flatMap((field) => {
        const [report, before, target] = [done.get(field), originals.get(field), targets.get(field)];
        return report && ["set", "partly"].includes(report.reason) && before && target
          ? [{ report, before, target }]
          : [];
      }),
    );
  };

  /** What the page has taken back for other reasons, as often as we wrote it, is its own again: that is said. */
  const giveUp = (form: FoundForm, targets: ReadonlyMap<FormField, TargetValue>): void => {
    for (const { field, control } of form.fields) {
      const [report, target] = [done.get(field), targets.get(field)];
      const isGone =
        report?.outcome === "filled" &&
        target !== undefined &&
        !keeps(control, target) &&
        !typing.typed.has(field) &&
        !mayTryAgain(field) &&
        !isJudged(field);
      if (report && isGone)
        done.set(field, { ...report, outcome: "refused", reason: "rejected", after: shownBy(control).value });
    }
  };

  /** Puts back once more what the page has changed since it was put back; what it will not have otherwise is told. */
  const putBackAgain = async (form: FoundForm): Promise<void> => {
    for (const { field, control } of form.fields) {
      const original = originals.get(field);
      const report = done.get(field);
      if (!original || !report || !isStrayed(field, control)) continue;
      const count = (strays.get(field) ?? 0) + 1;
      strays.set(field, count);
      if (count <= REFILLS && (await putBack(field, original, fillingWorld))) continue;
      done.set(field, {
        ...report,
        outcome: "refused",
        reason: "notRestored",
        before: original.value,
        after: shownBy(control).value,
      });
    }
  };
  const isStrayed = (field: FormField, control: Control): boolean => {
    const original = originals.get(field);
    const isBack = ["rejected", "invalid", "incomplete", "undone"].includes(done.get(field)?.reason ?? "");
    return (
      isBack &&
      original !== undefined &&
      isJudged(field) &&
      !typing.typed.has(field) &&
      !isSameShown(shownBy(control), original)
    );
  };

  const run = async (work: () => Promise<void>): Promise<void> => {
    typing.suspend();
    try {
      await work();
    } finally {
      running = undefined;
      waiting = false;
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
      for (const report of await undoFilling([...done.values()], originals, fillingWorld)) {
        done.set(report.field, report);
        since.set(report.field, performance.now());
      }
    });

  return {
    fill: async (form, targets, details) => {
      if (running || held) return false;
      if (form.fields.some(({ field, control }) => isStrayed(field, control))) {
        await guarded(() => putBackAgain(form));
        return true;
      }
      if (undone) {
        const isShownAgain = form.fields.some(({ field }) => done.get(field)?.reason === "undoneLater");
        if (isShownAgain) await undoAll();
        return isShownAgain;
      }
      typing.check(form.fields);
      const due = form.fields.filter((one) => isDue(one, targets)).flatMap(({ field }) => unitOf(field));
      const plan = planFilling(
        form.fields.filter(({ field }) => due.includes(field)),
        targets,
        typing.typed,
      );
      const lost = lostSince(form, targets);
      giveUp(form, targets);
      const lacking = lackingFields(form, details).filter(({ field }) => !done.has(field));
      if (plan.length === 0 && lost.length === 0 && lacking.length === 0) return false;
      await guarded(async () => {
        for (const unit of lost) for (const report of await takeOutLost(unit, untilUndone)) remember(report);
        for (const report of await applyPlan(plan, untilUndone)) remember(report);
        for (const report of lacking) if (!done.has(report.field)) done.set(report.field, report);
      });
      return true;
    },
    undo: async () => {
      undone = true;
      await ended();
      // They may have changed their mind while it waited for them.
      if (undone) await undoAll();
    },
    allowAgain: () => {
      // What stands there is another tenant's: an undo brings that back.
      if (held) originals.clear();
      undone = false;
      held = false;
      for (const known of [done, refills, misses, strays]) known.clear();
    },
    forget: () => {
      if (undone) return;
      for (const [field, { reason }] of done)
        if (!["set", "partly", "notRestored"].includes(reason)) done.delete(field);
      refills.clear();
      misses.clear();
    },
    hold: () => {
      held = done.size > 0 || running !== undefined;
      if (!held) originals.clear();
      onChange();
    },
    reports: () => [...done.values()],
    state: () => {
      if (running) return waiting ? "paused" : "filling";
      if (undone) return "undone";
      if (held) return "former";
      return done.size > 0 ? "filled" : "waiting";
    },
  };
};
