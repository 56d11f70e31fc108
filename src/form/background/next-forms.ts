import type { MessageRequest } from "../../messages/message-list.ts";
import type { FormReport } from "../model/form-report.ts";
import { type KeptForm, takenOver } from "./kept-form.ts";
import { type FrameEvent, nextFrames, type NextFrames } from "./next-frames.ts";
import type { TabForms } from "./tab-forms.ts";

/*
 * A form of a tab, and its draft:
 *
 *   reported ─▶ ┌──────┐ reported (again)      drafted ─▶ ┌───────┐ drafted (again)
 *               │ open │ ◀──────┘                         │ draft │ ◀──────┘
 *               └──────┘                                  └───────┘
 *                  │ closed · frameGone · documentSeen       │ taken
 *                  ▼                                         ▼
 *              forgotten                                 forgotten
 *
 *   open       a frame has it on screen, or hidden; a frame has one form at a time
 *   draft      what its steps have said: it outlives the form and its document, for an outcome that is still to come
 */

/** What happens to the forms of a tab. */
export type FormEvent =
  /** A top document has reported: with another one than before all forms are gone. */
  | { readonly kind: "documentSeen"; readonly documentId: string | undefined }
  /** A frame says what it found and did. */
  | { readonly kind: "reported"; readonly frameId: number; readonly report: FormReport }
  /** The form of a frame is closed, or its frame does not hear us any more. */
  | { readonly kind: "closed"; readonly frameId: number; readonly formId: string }
  /** A frame is gone from its page: it cannot say that its form is closed. */
  | { readonly kind: "frameGone"; readonly frameId: number }
  /** A step of a form says what is in it. */
  | (Omit<MessageRequest<"saveDraft">, "opened"> & {
      readonly kind: "drafted";
      readonly documentId: string | undefined;
      /** What an earlier copy of the extension kept of the form in this frame. */
      readonly earlier: KeptForm | undefined;
    })
  /** The portal has taken a request: its drafts must not slip into the next one. */
  | { readonly kind: "taken" }
  | FrameEvent;

const DRAFTS_KEPT = 20;
const VALUES_KEPT = 60;
/** A page may take frames away without a word. */
const FORMS_KEPT = 50;

const drafted = (
  state: TabForms,
  { formId, draft, typed, facts, documentId, earlier }: FormEvent & { kind: "drafted" },
): TabForms => {
  const isOfEarlierCopy = earlier && !state.drafts.some((one) => one.formId === earlier.formId);
  const before =
    state.drafts.find((one) => one.formId === formId) ?? (isOfEarlierCopy ? takenOver(earlier, draft) : undefined);
  const values = Object.fromEntries(Object.entries({ ...before?.values, ...draft }).slice(0, VALUES_KEPT));
  const known = facts ?? before?.facts;
  const after = {
    formId,
    documentId,
    values,
    typed: [...new Set([...(before?.typed ?? []), ...typed])],
    ...(known && { facts: known }),
  };
  return { ...state, drafts: [...state.drafts.filter((one) => one.formId !== formId), after].slice(-DRAFTS_KEPT) };
};

const ofForms = (state: TabForms, event: Exclude<FormEvent, FrameEvent>): TabForms => {
  const { forms } = state;
  switch (event.kind) {
    case "documentSeen":
      if (state.documentId === event.documentId) return state;
      return { documentId: event.documentId, forms: [], drafts: state.drafts };
    case "reported": {
      const { frameId, report } = event;
      return {
        ...state,
        forms: [...forms.filter((one) => one.frameId !== frameId), { frameId, report }].slice(-FORMS_KEPT),
      };
    }
    case "closed":
      return {
        ...state,
        forms: forms.filter((one) => one.report.formId !== event.formId || one.frameId !== event.frameId),
      };
    case "frameGone":
      return {
        ...state,
        frames: state.frames?.filter((one) => one.frameId !== event.frameId),
        forms: forms.filter((one) => one.frameId !== event.frameId),
      };
    case "drafted":
      return drafted(state, event);
    case "taken":
      return state.drafts.length === 0 ? state : { ...state, drafts: [] };
  }
};

type Next = Omit<NextFrames, "frames"> & { readonly state: TabForms };

/** The forms of a tab after an event, and who is to hear of it. */
export const nextForms = (state: TabForms, event: FormEvent): Next => {
  if (event.kind !== "asked" && event.kind !== "seen" && event.kind !== "informed")
    return { state: ofForms(state, event) };
  const { frames, ...effects } = nextFrames(state.frames, event);
  return { ...effects, state: frames === state.frames ? state : { ...state, frames } };
};
