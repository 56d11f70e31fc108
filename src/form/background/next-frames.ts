import type { FormFrame } from "./tab-forms.ts";

/*
 * A frame with a form, as the top document around it sees it:
 *
 *            ┌─────────┐ seen ┌────────────────┐
 *   asked ─▶ │ unseen  │ ───▶ │ shown / hidden │ ◀─ seen (of another kind than before)
 *            └─────────┘      └────────────────┘
 *                 ▲  asked in another document │ seen without a word: its place is to be asked for anew,
 *                 └────────────────────────────┘ and the last word counts until the next one
 *
 *   unseen   it has asked for an offer, and the top document has not answered yet: nothing goes to it
 *   shown    a person can see it
 *   hidden   nobody can; so counts a frame without a place, or within one that is not of a portal
 *   uninformed   (beside shown and hidden) the frame itself has yet to hear what is new
 */

const FRAMES_KEPT = 50;

type Place = NonNullable<FormFrame["place"]>;

/** What happens to a frame with a form. */
export type FrameEvent =
  /** It asks for an offer, and says where it is; without a place there is nobody to ask whether a person can see it. */
  | {
      readonly kind: "asked";
      readonly frameId: number;
      readonly documentId: string | undefined;
      readonly place: Place | undefined;
    }
  /** The top document says whether a person can see it, or, without a word, that its place has to be asked for. */
  | { readonly kind: "seen"; readonly frameId: number; readonly shown: boolean | undefined }
  /** It has heard what was new. */
  | { readonly kind: "informed"; readonly frameId: number };

export interface NextFrames {
  readonly frames: FormFrame[] | undefined;
  /** The top document is to look at it. */
  readonly watch?: { readonly frameId: number } & Place;
  /** The frame is to hear that something is new. */
  readonly inform?: boolean;
}

const asked = (
  frames: FormFrame[] | undefined,
  { frameId, documentId, place }: FrameEvent & { kind: "asked" },
): NextFrames => {
  const before = frames?.find((one) => one.frameId === frameId);
  const isKnown =
    before?.documentId === documentId &&
    before?.shown !== undefined &&
    before.place?.index === place?.index &&
    before.place?.count === place?.count;
  // The top document itself is never asked about.
  if (frameId === 0 || isKnown) return { frames };
  const others = frames?.filter((one) => one !== before) ?? [];
  const shown = place ? (before?.documentId === documentId ? before?.shown : undefined) : false;
  return {
    frames: [...others, { frameId, documentId, place, shown }].slice(-FRAMES_KEPT),
    ...(place && { watch: { frameId, ...place } }),
  };
};

const seen = (frames: FormFrame[] | undefined, { frameId, shown }: FrameEvent & { kind: "seen" }): NextFrames => {
  const before = frames?.find((one) => one.frameId === frameId);
  if (!frames || !before || (before.shown === shown && before.uninformed !== true)) return { frames };
  const after = shown === undefined ? { ...before, place: undefined } : { ...before, shown, uninformed: true };
  return { frames: [...frames.filter((one) => one !== before), after], inform: true };
};

/** The frames of a tab after an event. */
export const nextFrames = (frames: FormFrame[] | undefined, event: FrameEvent): NextFrames => {
  switch (event.kind) {
    case "asked":
      return asked(frames, event);
    case "seen":
      return seen(frames, event);
    case "informed":
      return {
        frames: frames?.map((one) => (one.frameId === event.frameId ? { ...one, uninformed: undefined } : one)),
      };
  }
};
