import type { TicketPortalId } from "../../model/portal.ts";
import type { FormPart } from "../model/form-teaching.ts";
import type { Taught } from "../model/lesson.ts";
import type { TeachingFailure } from "../model/teaching.ts";
import { NOTHING_TAUGHT, type TabTeaching } from "./tab-teaching.ts";

/*
 * A form that was not recognised, and that the person teaches as a whole (`form` among the steps of a tab):
 *
 *            formAsked        partAsked                 confirmed            formLearned
 *   nothing ───────────▶ list ─────────▶ pointing   list ─────────▶ (learns) ───────────▶ end: learned
 *                         ▲                 │                          │
 *                         └─ pointed, ended ┘                          └─ formFailed ────▶ end: full, unsaved
 *
 *   list       the panel lists what can be shown, and what was
 *   pointing   the person points at one part; "no title" is answered by the frame with its address
 *   end        the panel says what became of it
 *
 * Parts are learned together, once the person has confirmed them. `closed` leads from `pointing` to `list`, and from
 * `list` and `end` to `nothing`, as `pageLeft` does from each.
 */

/** What a frame says of what was pointed at. */
export type Pointed = Pick<Taught, "portal" | "language" | "label" | "section" | "controlKind">;

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
  | { readonly kind: "formLearned" }
  | { readonly kind: "formFailed"; readonly reason: TeachingFailure }
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
  | { readonly kind: "learnForm"; readonly taught: readonly Taught[] };

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

const withoutPointing = ({ pointing: _pointing, ...form }: Form): Form => form;

/** What an event makes of a form that is being taught, and what is to be done then. */
export const nextFormTeaching = (state: TabTeaching, event: FormTeachingEvent): FormTeachingStep => {
  const same: FormTeachingStep = { state, effects: [] };
  if (event.kind === "formAsked") {
    const { formId, portal } = event;
    return { state: { step: "form", formId, portal, parts: [] }, effects: [{ kind: "stopAll" }] };
  }
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
    case "formLearned":
      return { state: { ...state, end: "learned" }, effects: [] };
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
