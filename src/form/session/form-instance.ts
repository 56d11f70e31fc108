import { lookAt } from "../../page/elements/elements-of.ts";
import type { FormField } from "../model/form-field.ts";
import type { FormReport } from "../model/form-report.ts";
import type { RequestFacts } from "../model/request-facts.ts";
import type { Tenant } from "../../tenant/model/tenant.ts";
import type { Offer } from "../../messages/offer.ts";
import { detectForm } from "../detection/detect-form.ts";
import type { FoundForm } from "../detection/found-form.ts";
import { placesOf } from "../detection/places-of.ts";
import type { Place } from "../detection/signs.ts";
import { isRendered } from "../../page/sight/visible.ts";
import type { OfferFiller } from "../filling/offer-filler.ts";
import { watchPerson } from "../filling/person/watch-person.ts";
import { type Typing, watchTyping } from "../filling/person/watch-typing.ts";
import type { FormDefinition } from "../../portals/definition/form-definition.ts";
import type { Draft } from "./draft.ts";
import { lazyFiller, type MakeFiller } from "./lazy-filler.ts";

/** One opening of a form, over all its steps. */
export interface FormInstance {
  readonly formId: string;
  readonly definition: FormDefinition;
  readonly filler: OfferFiller;
  readonly typing: Typing;
  /** Ends with the instance; stops what listens for it. */
  readonly stop: AbortController;
  form: FoundForm;
  /** The parts of the page in which the form lives, also while a step without fields is shown. */
  places: Element[];
  draft: Draft;
  /** What the background was last told of it. */
  saved: string;
  /** What the person told the panel of the request. */
  facts: RequestFacts | undefined;
  asked: ReadonlySet<FormField>;
  offer: Offer | undefined;
  /** The person asked for the filling. */
  wanted: boolean;
  /** For which tenant the form was filled, once it may have been. */
  filledFor: Tenant | undefined;
  /** When fields of it were last seen, in milliseconds. */
  seen: number;
}

interface Surroundings {
  readonly place: () => Place;
  readonly pause: (milliseconds: number) => Promise<void>;
  readonly loadFiller: () => Promise<MakeFiller>;
  readonly onChange: () => void;
  readonly isFrameShown: () => boolean;
  readonly signal: AbortSignal;
}

/** Whether it may be filled without, or after, a word of the person. */
export const mayFill = ({ offer, wanted }: Pick<FormInstance, "offer" | "wanted">): boolean =>
  offer?.fill === "automatic" || (offer?.fill === "onClick" && wanted);

/** Starts the life of a form that has just been recognised. */
export const openForm = (
  form: FoundForm,
  { place, pause, loadFiller, onChange, isFrameShown, signal }: Surroundings,
): FormInstance => {
  const stop = new AbortController();
  const lifetime = AbortSignal.any([stop.signal, signal]);
  const { document } = place();
  const typing = watchTyping(document, () => instance.form.fields, lifetime);
  const person = watchPerson(document, () => instance.places, lifetime);
  const find = (field: FormField): FoundForm["fields"][number] | undefined =>
    lookAt(place().document, () => detectForm(place(), form.definition))?.fields.find((one) => one.field === field);
  const allowed = (): boolean => !lifetime.aborted && isFrameShown() && mayFill(instance);
  const instance: FormInstance = {
    formId: crypto.randomUUID(),
    definition: form.definition,
    filler: lazyFiller(loadFiller, {
      world: { find, allowed, pause },
      document,
      typing,
      person,
      onChange,
      signal: lifetime,
    }),
    typing,
    stop,
    form,
    places: placesOf(form.containers),
    draft: {},
    saved: "",
    facts: undefined,
    asked: new Set(),
    offer: undefined,
    wanted: false,
    filledFor: undefined,
    seen: 0,
  };
  return instance;
};

/** Whether some of the form, or the blade around it, is still on the page. */
export const isShown = ({ places }: FormInstance): boolean =>
  places.some((one) => one.isConnected && one.tagName !== "BODY" && isRendered(one));

const SHOWN_LIMIT = 300;

/** A label without the marks of a required field at its end. */
const trimmed = (label: string): string => label.replace(/(?<![\s*＊:：])[\s*＊:：]+$/, "");
const cut = (text: string): string => text.slice(0, SHOWN_LIMIT);

/** What the panel is told of the form. */
export const reportOf = ({ formId, definition, form, filler, facts }: FormInstance): FormReport => ({
  formId,
  portal: definition.portal,
  evidence: form.evidence.slice(0, 40),
  fields: filler.reports().map(({ field, outcome, reason, label, before, after }) => ({
    field,
    outcome,
    reason,
    ...(label === undefined ? {} : { label: cut(trimmed(label)) }),
    ...(before === undefined ? {} : { before: cut(before) }),
    ...(after === undefined ? {} : { after: cut(after) }),
  })),
  state: filler.state(),
  needsSeverity: definition.needsSeverity && !form.fields.some(({ field }) => field === "severity"),
  ...(facts && { facts }),
});
