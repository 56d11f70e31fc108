import type { FormField } from "../model/form-field.ts";
import type { FormReport } from "../model/form-report.ts";
import type { RequestFacts } from "../model/request-facts.ts";
import type { Offer } from "../../messages/offer.ts";
import { isOtherTenant } from "../../tenant/verdict/same-tenant.ts";
import { detectForm } from "../detection/detect-form.ts";
import type { FoundForm } from "../detection/found-form.ts";
import { placesOf } from "../detection/places-of.ts";
import { isStillOpen } from "../detection/still-open.ts";
import type { FormDefinition } from "../../portals/definition/form-definition.ts";
import { mergeDraft } from "./draft.ts";
import { type FormInstance, isShown, mayFill, openForm, reportOf } from "./form-instance.ts";
import type { MakeFiller } from "./lazy-filler.ts";
import { pageLanguage } from "../../page/text/page-language.ts";

/** A form that shows neither fields nor its blade for so long is closed, in milliseconds. */
const GONE_AFTER = 3000;

/** After writing, the page is looked at again so much later, in milliseconds. */
const LATER_LOOKS = [500, 1500, 3000, 6000];

interface Surroundings {
  readonly window: Window & typeof globalThis;
  /** The forms that this page may hold; none until its words are known. */
  readonly definitions: () => readonly FormDefinition[];
  readonly pause: (milliseconds: number) => Promise<void>;
  readonly now: () => number;
  /** Whether the person can see this frame. */
  readonly isShown: () => boolean;
  readonly requestOffer: (formId: string, fields: FormField[], continues: boolean) => Promise<Offer | undefined>;
  /** Brings what fills a form into this frame. */
  readonly loadFiller: () => Promise<MakeFiller>;
  readonly report: (report: FormReport) => void;
  /** Where the form's controls are, in a frame whose panel stands elsewhere. */
  readonly layout: () => FormReport["frame"];
  /** Keeps what the form said on all its steps, what the person typed and told the panel, also for a later copy of this script. */
  readonly saveDraft: (said: {
    formId: string;
    draft: Record<string, string>;
    typed: FormField[];
    facts?: RequestFacts;
  }) => void;
  readonly reportGone: (formId: string) => void;
  readonly lookSoon: () => void;
  readonly signal: AbortSignal;
}

/** The form of one frame, from its recognition until it is closed. */
export interface FormSession {
  readonly current: () => FormInstance | undefined;
  readonly look: () => void;
  /** Whether the form, or the blade that it is a step of, is on the page now. */
  readonly isFormShown: () => boolean;
  readonly offerChanged: () => void;
  readonly fill: (formId: string) => void;
  readonly undo: (formId: string) => void;
  readonly describe: (told: { readonly formId: string; readonly facts: RequestFacts }) => void;
  /** The portal took the request: what comes next is another one. */
  readonly end: () => void;
}

/** Follows the form of a frame: recognises it, asks what to fill in, fills, and remembers what it says. */
export const followForm = (world: Surroundings): FormSession => {
  const {
    window,
    definitions,
    pause,
    now,
    isShown: isFrameShown,
    requestOffer,
    loadFiller,
    report,
    layout,
    saveDraft,
    reportGone,
    lookSoon,
    signal,
  } = world;
  const place = (): Parameters<typeof detectForm>[0] => ({
    document: window.document,
    url: window.location.href,
    frameName: window.name,
  });
  let current: FormInstance | undefined;
  let reported = "";

  const tell = (): void => {
    if (!current) return;
    const frame = layout();
    const told = { ...reportOf(current), ...(frame && { frame }) };
    const words = JSON.stringify(told);
    if (words === reported) return;
    reported = words;
    report(told);
  };
  const end = (): void => {
    if (!current) return;
    current.stop.abort();
    reportGone(current.formId);
    current = undefined;
    reported = "";
  };

  const lookLater = (): void => {
    for (const later of LATER_LOOKS) setTimeout(lookSoon, later);
  };

  const fillStep = async (instance: FormInstance): Promise<void> => {
    const { offer, form } = instance;
    if (!offer || !mayFill(instance)) return;
    instance.filledFor = offer.verdict?.tenant ?? instance.filledFor;
    // React sets a controlled value back without a mutation that could be observed.
    if (await instance.filler.fill(form, offer, pageLanguage(window))) lookLater();
  };

  const ask = async (instance: FormInstance): Promise<void> => {
    const fields = new Set([
      ...instance.asked,
      ...instance.form.fields.map(({ field }) => field),
      ...expected(instance.form),
    ]);
    instance.asked = fields;
    const offer = await requestOffer(instance.formId, [...fields], instance.definition.pages);
    if (current !== instance || !offer) return;
    instance.offer = offer;
    const { filledFor } = instance;
    const tenant = offer.verdict?.tenant;
    if (filledFor && tenant && isOtherTenant(filledFor, tenant)) {
      instance.filledFor = undefined;
      instance.wanted = false;
      instance.filler.hold();
    }
    instance.draft = { ...offer.draft, ...instance.draft };
    instance.facts ??= offer.facts;
    for (const field of offer.typed ?? []) instance.typing.typed.add(field);
    if (offer.fill === "never") instance.wanted = false;
    lookSoon();
  };

  const opened = (form: FoundForm): FormInstance => {
    const onChange = (): void => {
      tell();
      lookSoon();
    };
    return openForm(form, { place, pause, loadFiller, onChange, isFrameShown, signal });
  };

  const look = (): void => {
    const form = definitions()
      .map((definition) => detectForm(place(), definition))
      .find((found) => found !== undefined);
    if (!form) {
      if (!current) return;
      current.form = { ...current.form, fields: [] };
      if (now() - current.seen > GONE_AFTER && !isFormShown()) end();
      else setTimeout(lookSoon, GONE_AFTER);
      return;
    }
    // A pane that was closed and opened anew has a new form in it, of which the person has typed nothing yet.
    if (current?.definition.inPane && !current.places.some((one) => one.isConnected && one.tagName !== "BODY")) end();
    current ??= opened(form);
    const instance = current;
    instance.form = form;
    instance.places = [...new Set([...placesOf(form.containers), ...instance.places.filter((one) => one.isConnected)])];
    instance.seen = now();
    remember();
    if (form.fields.some(({ field }) => !instance.asked.has(field))) void ask(instance);
    else void fillStep(instance);
    tell();
  };

  /** A step may be gone by the next look: what it says is kept before the press that leads on is heard by the page. */
  const remember = (): void => {
    if (!current) return;
    const draft = mergeDraft(
      current.draft,
      current.form.fields.filter(({ control }) => control.element.isConnected),
    );
    const typed = [...current.typing.typed];
    const { formId, facts } = current;
    const said = { formId, draft, typed, ...(facts && { facts }) };
    const words = JSON.stringify(said);
    if (words === current.saved) return;
    current.saved = words;
    current.draft = draft;
    saveDraft(said);
  };
  for (const name of ["pointerdown", "keydown"])
    window.addEventListener(name, remember, { capture: true, passive: true, signal });

  const isFormShown = (): boolean =>
    current !== undefined &&
    (isShown(current) || isStillOpen(window.document, current.definition, current.form.titled));

  return {
    current: () => current,
    look,
    isFormShown,
    offerChanged: () => {
      if (!current) return;
      // A report that came before the top document's first word was dropped with its predecessor's.
      reported = "";
      current.filler.forget();
      void ask(current);
    },
    fill: (formId) => {
      if (current?.formId !== formId) return;
      current.wanted = true;
      current.filler.allowAgain();
      void ask(current);
    },
    describe: ({ formId, facts }) => {
      if (current?.formId !== formId) return;
      current.facts = facts;
      remember();
      tell();
    },
    undo: (formId) => {
      const instance = current;
      if (instance?.formId !== formId) return;
      instance.wanted = false;
      void instance.filler.undo().then(lookLater);
    },
    end,
  };
};

/**
 * Fields that should stand beside those found (target values for them tell whether their absence is worth a word), and those
 * that go into a box together with one found.
 */
const expected = ({ definition, fields }: FoundForm): FormField[] =>
  definition.fields.flatMap(({ field, expectedBeside, joins }) => {
    const has = (one: FormField | undefined): boolean => fields.some((found) => found.field === one);
    if (has(expectedBeside)) return field;
    return joins !== undefined && has(field) ? "additionalEmailAddresses" : [];
  });
