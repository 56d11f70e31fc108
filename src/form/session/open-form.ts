import { isControlSeen } from "../../page/controls/is-control-seen.ts";
import { lookAt } from "../../page/elements/elements-of.ts";
import { isRendered } from "../../page/sight/visible.ts";
import { detectForm } from "../detection/detect-form.ts";
import type { FoundField, FoundForm } from "../detection/found-form.ts";
import { placesOf } from "../detection/places-of.ts";
import type { Place } from "../detection/signs.ts";
import type { OfferFiller } from "../filling/filler/offer-filler.ts";
import { watchPerson } from "../filling/person/watch-person.ts";
import { type Typing, watchTyping } from "../filling/person/watch-typing.ts";
import type { FormField } from "../model/form-field.ts";
import { lazyFiller, type MakeFiller } from "./lazy-filler.ts";

/** What belongs to one open form in the page. */
export interface OpenForm {
  readonly filler: OfferFiller;
  readonly typing: Typing;
  /** Ends with the form, and stops what watches for it. */
  readonly stop: AbortController;
  /** The form as it was found last, and what `changes` said then. */
  found: FoundForm;
  seenAt: number;
  /** The parts of the page in which it is, also while a step without fields is shown. */
  places: readonly Element[];
}

interface Surroundings {
  readonly place: () => Place;
  readonly pause: (milliseconds: number) => Promise<void>;
  readonly loadFiller: () => Promise<MakeFiller>;
  readonly onChange: () => void;
  /** Grows with each change of the page that may be one of the form. */
  readonly changes: () => number;
  /** Whether it may be filled in at this moment. */
  readonly mayFill: () => boolean;
  readonly signal: AbortSignal;
}

/** Begins to watch a form that has just been recognised. */
export const openForm = (
  found: FoundForm,
  { place, pause, loadFiller, onChange, changes, mayFill, signal }: Surroundings,
): OpenForm => {
  const stop = new AbortController();
  const lifetime = AbortSignal.any([stop.signal, signal]);
  const { document } = place();
  const typing = watchTyping(document, () => form.found.fields, lifetime);
  const find = (field: FormField): FoundField | undefined => {
    const isIt = (one: FoundField): boolean => one.field === field;
    const at = changes();
    const before = form.seenAt === at ? form.found.fields.find(isIt) : undefined;
    // What hides a field may be nothing that is observed.
    if (before && isControlSeen(before.control)) return before;
    const now = lookAt(document, () => detectForm(place(), form.found.definition));
    if (now) {
      form.found = now;
      form.seenAt = at;
    }
    return now?.fields.find(isIt);
  };
  const filler = lazyFiller(loadFiller, {
    world: { find, allowed: () => !lifetime.aborted && mayFill(), pause },
    document,
    typing,
    person: watchPerson(document, () => form.places, lifetime),
    onChange,
    signal: lifetime,
  });
  const form: OpenForm = { filler, typing, stop, found, seenAt: -1, places: placesOf(found.containers) };
  return form;
};

/** The places that are more than the whole page, and still on it. */
export const placesLeft = ({ places }: Pick<OpenForm, "places">): Element[] =>
  places.filter((place) => place.isConnected && place.tagName !== "BODY");

/** Whether some of the form, or the blade around it, is still on the page. */
export const isShown = (form: OpenForm): boolean => placesLeft(form).some(isRendered);
