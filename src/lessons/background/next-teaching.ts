import type { FormField } from "../../form/model/form-field.ts";
import type { Lesson, Taught } from "../model/lesson.ts";
import type { TeachingFailure } from "../model/teaching.ts";
import {
  type FormTeachingEffect,
  type FormTeachingEvent,
  nextFormTeaching,
  type Pointed,
} from "./next-form-teaching.ts";
import { NOTHING_TAUGHT, type TabTeaching } from "./tab-teaching.ts";

/*
 * What the person teaches in a tab:
 *
 *            asked              pointed              confirmed
 *   nothing ───────▶ pointing ──────────▶ pointed ─────────────┐
 *    │  ▲ ▲             │                    │                 │
 *    │  │ └─── ended ───┴────────────────────┘                 ▼
 *    │  │                              formUndone · nothing   (learns)
 *    │  │ refused          pointed      of ours is in it       │ learned
 *    └──┼────────▶ naming ─────────▶ clearing ─────────────────┤
 *       │                                                      ▼
 *       │ formUndone                    undone              learned
 *       └──────────── forgetting ◀─────────────────────────────┘
 *
 *   pointing    the person points at the control of a field
 *   naming      "Not this one", or an entry of a list was chosen: the frame says under which name, and in which
 *               language, the control was found; what the entry means is learned then without a question
 *   pointed     the panel asks whether this is it
 *   clearing    what we wrote there is being taken out, as a control that is not found any more is not written to
 *   forgetting  the same before a lesson is taken back
 *   learned     the panel says so, and offers to take it back
 *   failed      where it could not be kept after `clearing` (`failed`): the panel says why
 *
 * `chosen` (an entry in the panel) leads to `naming` as `refused` does. All three lead on from each step but those in
 * which something is taken out. The end of the form, and `closed` from the panel, lead back to `nothing` from each.
 */

/** An entry of a list, and what it means where its field has several meanings. */
export type Option = Pick<Taught, "label" | "value">;

export type TeachingEvent =
  /** The person pressed "Show me where". */
  | {
      readonly kind: "asked";
      readonly id: string;
      readonly formId: string;
      readonly frameId: number;
      readonly field: FormField;
    }
  /** The person pressed "Not this one"; `isFilled`: what it holds is ours. */
  | {
      readonly kind: "refused";
      readonly id: string;
      readonly formId: string;
      readonly frameId: number;
      readonly field: FormField;
      readonly isFilled: boolean;
    }
  /** The person chose in the panel what an entry of the field's list means. */
  | {
      readonly kind: "chosen";
      readonly id: string;
      readonly formId: string;
      readonly frameId: number;
      readonly field: FormField;
      readonly option: Option;
    }
  /** The person has pointed at a control of the frame. */
  | { readonly kind: "pointed"; readonly id: string; readonly frameId: number; readonly pointed: Pointed }
  /** The person has ended the pointing in the frame. */
  | { readonly kind: "ended"; readonly id: string; readonly frameId: number }
  /** The person pressed "Yes, that's it". */
  | { readonly kind: "confirmed"; readonly formId: string }
  /** The lesson is kept. */
  | { readonly kind: "learned"; readonly lesson: Lesson; readonly replaced: readonly Lesson[] }
  /** The lesson was not kept. */
  | { readonly kind: "failed"; readonly reason: TeachingFailure }
  /** The person takes the lesson back; `isFilled`: what the field holds is ours. */
  | { readonly kind: "undone"; readonly formId: string; readonly isFilled: boolean }
  /** All that we wrote into the form is taken out. */
  | { readonly kind: "formUndone"; readonly formId: string }
  /** The person ended it in the panel, or the form is gone. */
  | { readonly kind: "closed"; readonly formId: string }
  | OfWholeForm;

export type TeachingEffect =
  /** Have the frame say what the person points at, or under which name the field was found. */
  | {
      readonly kind: "point";
      readonly id: string;
      readonly frameId: number;
      readonly field: FormField;
      readonly isNamed: boolean;
    }
  /** The frame is to end the pointing. */
  | { readonly kind: "stop"; readonly frameId: number }
  /** Keep a lesson. */
  | { readonly kind: "learn"; readonly taught: Taught }
  | FormTeachingEffect;

export interface TeachingStep {
  readonly state: TabTeaching;
  readonly effects: readonly TeachingEffect[];
}

const isBusy = ({ step }: TabTeaching): boolean => step === "clearing" || step === "forgetting";

const stopping = (state: TabTeaching): TeachingEffect[] =>
  state.step === "pointing" ? [{ kind: "stop", frameId: state.frameId }] : [];

const pointed = (
  state: TabTeaching,
  { id, frameId, pointed: said }: Extract<TeachingEvent, { kind: "pointed" }>,
): TeachingStep => {
  if (!("id" in state) || state.id !== id || state.frameId !== frameId) return { state, effects: [] };
  const { formId, field } = state;
  if (state.step === "pointing")
    return { state: { step: "pointed", formId, field, taught: { ...said, kind: "field", field } }, effects: [] };
  if (state.option) {
    const { portal, language, label } = said;
    const taught: Taught = { portal, language, kind: "option", field, ...state.option, section: label };
    return { state: { step: "clearing", formId, field, taught }, effects: [{ kind: "learn", taught }] };
  }
  const taught: Taught = { ...said, kind: "never", field };
  return {
    state: { step: "clearing", formId, field, taught },
    effects: state.isFilled ? [{ kind: "undoForm", formId }] : [{ kind: "learn", taught }],
  };
};

type OfWholeForm = Extract<
  FormTeachingEvent,
  { kind: "formAsked" | "partAsked" | "formLearned" | "formFailed" | "formTakenBack" | "pageLeft" }
>;

const isOfWholeForm = (event: TeachingEvent): event is OfWholeForm =>
  ["formAsked", "partAsked", "formLearned", "formFailed", "formTakenBack", "pageLeft"].includes(event.kind);

const isOfBoth = (event: TeachingEvent): event is Exclude<FormTeachingEvent, OfWholeForm> =>
  ["pointed", "ended", "confirmed", "formUndone", "closed"].includes(event.kind);

/**
 * What an event makes of what is being taught in a tab, and what is to be done then. One about another form changes
 * nothing.
 */
export const nextTeaching = (state: TabTeaching, event: TeachingEvent): TeachingStep => {
  if (isOfWholeForm(event) || (state.step === "form" && isOfBoth(event))) return nextFormTeaching(state, event);
  const same: TeachingStep = { state, effects: [] };
  const isOther = "formId" in event && !("formId" in state && state.formId === event.formId);
  switch (event.kind) {
    case "asked":
    case "refused":
    case "chosen": {
      if (isBusy(state)) return same;
      const { kind, ...asked } = event;
      const { id, frameId, field, formId } = event;
      const isNamed = kind !== "asked";
      return {
        state: isNamed
          ? { step: "naming", isFilled: false, ...asked }
          : { step: "pointing", id, frameId, field, formId },
        effects: [...stopping(state), { kind: "point", id, frameId, field, isNamed }],
      };
    }
    case "pointed":
      return pointed(state, event);
    case "ended":
      return "id" in state && state.id === event.id && state.frameId === event.frameId
        ? { state: NOTHING_TAUGHT, effects: [] }
        : same;
    case "confirmed":
      return state.step === "pointed" && !isOther
        ? { state: { ...state, step: "clearing" }, effects: [{ kind: "learn", taught: state.taught }] }
        : same;
    case "learned": {
      if (state.step !== "clearing") return same;
      const { formId, field, taught } = state;
      const { lesson, replaced } = event;
      return {
        state: { step: "learned", formId, field, lesson, replaced: [...replaced] },
        // What was taken out goes back into the fields that are left.
        effects: taught.kind === "never" ? [{ kind: "fillForm", formId }] : [],
      };
    }
    case "failed": {
      if (state.step !== "clearing") return same;
      const { formId, field, taught } = state;
      return {
        state: { step: "failed", formId, field, reason: event.reason },
        // What was taken out goes back.
        effects: taught.kind === "never" ? [{ kind: "fillForm", formId }] : [],
      };
    }
    case "undone": {
      if (state.step !== "learned" || isOther) return same;
      const { formId, lesson, replaced } = state;
      return event.isFilled
        ? { state: { ...state, step: "forgetting" }, effects: [{ kind: "undoForm", formId }] }
        : { state: NOTHING_TAUGHT, effects: [{ kind: "forget", lessons: [lesson], replaced }] };
    }
    case "formUndone":
      if (isOther) return same;
      if (state.step === "clearing") return { state, effects: [{ kind: "learn", taught: state.taught }] };
      if (state.step !== "forgetting") return same;
      return {
        state: NOTHING_TAUGHT,
        effects: [
          { kind: "forget", lessons: [state.lesson], replaced: state.replaced },
          { kind: "fillForm", formId: state.formId },
        ],
      };
    case "closed":
      return isOther ? same : { state: NOTHING_TAUGHT, effects: stopping(state) };
  }
};
