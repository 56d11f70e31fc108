import type { TicketPortalId } from "../../model/portal.ts";
import type { FormPart } from "../model/form-teaching.ts";
import type { Lesson, Taught } from "../model/lesson.ts";
import type { TeachingFailure } from "../model/teaching.ts";
import { NOTHING_TAUGHT, type TabTeaching } from "./tab-teaching.ts";

/*
 * A form that was not recognised, and that the person teaches as a whole (`form` among the steps of a tab):
 *
 *            formAsked        partAsked                 confirmed            formLearned
 *   nothing ───────────▶ list ─────────▶ pointing   list ─────────▶ (learns) ───────────▶ end: learned
 *                         ▲ ▲               │                          │                    │
 *                         │ └ pointed, ended┘                          └─ formFailed ────▶ end: full, unsaved
 *                         └──────────────────── formTakenBack, formUndone ──────────────────┘
 *
 *   list       the panel lists what can be shown, and what was
 *   pointing   the person points at one part; "no title" is answered by the frame with its address
 *   end        the panel says what became of it
 *
 * Parts are learned together, once the person has confirmed them, and taken back together: first what we wrote into
 * the form, where there is something (`forgetting`), then the lessons. `closed` leads from `pointing` to `list`, and
 * from `list` and `end` to `nothing`, as `pageLeft` does from each.
 */

/** What a frame says of what was pointed at. */
export type Pointed = Pick<Taught, "portal" | "language" | "label" | "section" | "controlKind">;

/** The lessons of a form, and those that they took the place of. */
export interface LearnedForm {
  readonly lessons: readonly Lesson[];
  readonly replaced: readonly Lesson[];
}

type Form = Extract<TabTeaching, { step: "form" }>;

export type FormTeachingEvent =
  /** The person said that there is a form here. */
  | { readonly kind: "formAsked"; readonly formId: string; readonly portal: TicketPortalId }
  /** They want to show a part of it. */
  | { readonly kind: "partAsked"; readonly formId: string; readonly id: string; readonly part: FormPart }
  /** They have pointed at something in a frame. */
  | { readonly kind: "pointed"; readonly id: string; readonly frameId: number; readonly pointed: Pointed }
  /** They have ended the pointing there. */
  | { readonly kind: "ended"; readonly id: string; readonly frameId: number }
  /** What they have shown is right. */
  | { readonly kind: "confirmed"; readonly formId: string }
  /** All of it is kept, or nothing. */
  | { readonly kind: "formLearned"; readonly learned: LearnedForm }
  | { readonly kind: "formFailed"; readonly reason: TeachingFailure }
  /** The person takes all of it back; `filled`: the recognised form in which something is ours. */
  | { readonly kind: "formTakenBack"; readonly formId: string; readonly filled: string | undefined }
  /** All that we wrote into a form is taken out. */
  | { readonly kind: "formUndone"; readonly formId: string }
  /** Another page is in the tab. */
  | { readonly kind: "pageLeft" }
  /** They want no more of it. */
  | { readonly kind: "closed"; readonly formId: string };

export type FormTeachingEffect =
  /** Have one frame, or all, say what the person points at. */
  | {
      readonly kind: "pointPart";
      readonly id: string;
      readonly frameId: number | undefined;
      readonly part: FormPart;
      readonly portal: TicketPortalId;
    }
  /** All frames are to end the pointing. */
  | { readonly kind: "stopAll" }
  /** Keep all lessons of a form, or none. */
  | { readonly kind: "learnForm"; readonly taught: readonly Taught[] }
  /** Take out what we wrote into a form, or fill it in. */
  | { readonly kind: "undoForm" | "fillForm"; readonly formId: string }
  /** Take lessons out, and bring back those that they replaced. */
  | ({ readonly kind: "forget" } & LearnedForm);

export interface FormTeachingStep {
  readonly state: TabTeaching;
  readonly effects: readonly FormTeachingEffect[];
}

/** Minimum number of fields by which a form is known beside its title or address. */
const MIN_FIELDS = 2;

const isOfForm = (part: FormPart): part is "heading" | "address" | "submit" =>
  part === "heading" || part === "address" || part === "submit";

/** Whether what was shown is enough to recognise the form, and to see it sent. */
export const isEnough = ({ parts }: Pick<Form, "parts">): boolean => {
  const has = (...wanted: readonly FormPart[]): boolean => parts.some(({ part }) => wanted.includes(part));
  return has("heading", "address") && has("submit") && parts.filter(({ part }) => !isOfForm(part)).length >= MIN_FIELDS;
};

const shownPart = (part: FormPart, said: Pointed): Form["parts"][number] => ({
  part,
  taught: isOfForm(part)
    ? { ...said, kind: part === "heading" ? "title" : part }
    : { ...said, kind: "field", field: part },
});

/** The part takes the place of the same one; a title that of none, and the other way round; a label has one part. */
const withPart = (parts: Form["parts"], added: Form["parts"][number]): Form["parts"] => {
  const group = (part: FormPart): FormPart => (part === "address" ? "heading" : part);
  const isReplaced = ({ part, taught }: Form["parts"][number]): boolean =>
    group(part) === group(added.part) ||
    (!isOfForm(part) && !isOfForm(added.part) && taught.label === added.taught.label);
  return [...parts.filter((one) => !isReplaced(one)), added];
};

/** The list again, with what was shown, and its lessons taken back. */
const forgotten = ({ end: _end, learned, forgetting, ...form }: Form): FormTeachingStep => ({
  state: { ...form, ...(forgetting !== undefined && { undone: forgetting }) },
  effects: learned ? [{ kind: "forget", ...learned }] : [],
});

/** While ours is being taken out nothing else counts; the lessons go also where the form or the page has gone first. */
const whileForgetting = (state: Form, event: FormTeachingEvent): FormTeachingStep => {
  const isForm = "formId" in event && event.formId === state.forgetting;
  if ((event.kind === "formUndone" || event.kind === "closed") && isForm) return forgotten(state);
  if (event.kind === "pageLeft" || event.kind === "closed")
    return { state: NOTHING_TAUGHT, effects: forgotten(state).effects };
  return { state, effects: [] };
};

const withoutPointing = ({ pointing: _pointing, ...form }: Form): Form => form;

/** What an event makes of a form that is being taught, and what is to be done then. */
export const nextFormTeaching = (state: TabTeaching, event: FormTeachingEvent): FormTeachingStep => {
  const same: FormTeachingStep = { state, effects: [] };
  if (event.kind === "formAsked") {
    const { formId, portal } = event;
    return { state: { step: "form", formId, portal, parts: [] }, effects: [{ kind: "stopAll" }] };
  }
  if (state.step === "form" && state.forgetting !== undefined) return whileForgetting(state, event);
  if (state.step !== "form" || ("formId" in event && event.formId !== state.formId)) return same;
  const { pointing, portal, frameId } = state;
  /** Whether a frame answers what was asked, and is the one that holds the form. */
  const isAsked = (said: { readonly id: string; readonly frameId: number }): boolean =>
    pointing?.id === said.id && (frameId === undefined || frameId === said.frameId);
  switch (event.kind) {
    case "partAsked": {
      if (state.end !== undefined) return same;
      const { id, part } = event;
      return {
        state: { ...state, pointing: { id, part } },
        effects: [{ kind: "stopAll" }, { kind: "pointPart", id, frameId, part, portal }],
      };
    }
    case "pointed":
      if (pointing === undefined || !isAsked(event)) return same;
      return {
        state: {
          ...withoutPointing(state),
          frameId: event.frameId,
          parts: withPart(state.parts, shownPart(pointing.part, event.pointed)),
        },
        effects: [{ kind: "stopAll" }],
      };
    case "ended":
      return isAsked(event) ? { state: withoutPointing(state), effects: [{ kind: "stopAll" }] } : same;
    case "confirmed":
      return state.end === undefined && isEnough(state)
        ? {
            state: withoutPointing(state),
            effects: [{ kind: "learnForm", taught: state.parts.map((one) => one.taught) }],
          }
        : same;
    case "formLearned": {
      const { lessons, replaced } = event.learned;
      const learned = { lessons: [...lessons], replaced: [...replaced] };
      const { undone, ...form } = state;
      return {
        state: { ...form, end: "learned", learned },
        effects: undone === undefined ? [] : [{ kind: "fillForm", formId: undone }],
      };
    }
    case "formTakenBack":
      if (state.end !== "learned") return same;
      return event.filled === undefined
        ? forgotten(state)
        : { state: { ...state, forgetting: event.filled }, effects: [{ kind: "undoForm", formId: event.filled }] };
    case "formUndone":
      return same;
    case "formFailed":
      return { state: { ...state, end: event.reason }, effects: [] };
    case "pageLeft":
      return { state: NOTHING_TAUGHT, effects: [] };
    case "closed":
      return pointing
        ? { state: withoutPointing(state), effects: [{ kind: "stopAll" }] }
        : { state: NOTHING_TAUGHT, effects: [{ kind: "stopAll" }] };
  }
};
