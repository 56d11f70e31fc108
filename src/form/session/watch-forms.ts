import type { Offer } from "../../messages/offer.ts";
import type { PageWatch } from "../../page/watch/watch-page.ts";
import { pageLanguage } from "../../page/text/page-language.ts";
import type { FormDefinition } from "../../portals/definition/form-definition.ts";
import { detectForm } from "../detection/detect-form.ts";
import type { FoundForm } from "../detection/found-form.ts";
import { placesOf } from "../detection/places-of.ts";
import type { Place } from "../detection/signs.ts";
import { isStillOpen } from "../detection/still-open.ts";
import type { FormField } from "../model/form-field.ts";
import type { FieldReason, FormReport } from "../model/form-report.ts";
import type { RequestFacts } from "../model/request-facts.ts";
import { readDraft } from "./draft.ts";
import { drawnBy } from "./drawn-by.ts";
import { expectedFields } from "./expected-fields.ts";
import type { FormSession, SavedDraft, SessionEffect, SessionEvent } from "./form-session.ts";
import type { MakeFiller } from "./lazy-filler.ts";
import { next } from "./next.ts";
import { isShown, type OpenForm, openForm, placesLeft } from "./open-form.ts";
import { permissionOf } from "./permission-of.ts";
import { reportOf } from "./report-of.ts";

/**
 * After filling, the page is looked at again at these times if the fields have changed, in ms: React sets a value back
 * without a mutation.
 */
const LATER_LOOKS = [500, 1500, 3000, 6000];

/** Minimum interval between two looks while a form is filled in, in ms. */
const WHILE_FILLING = 300;

/** What may go better a while later. */
const TRIED_AGAIN: readonly FieldReason[] = ["gone", "noOption", "notOpened"];

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
  /** Where the form's controls are, in a frame whose panel is in another document. */
  readonly layout: () => FormReport["frame"];
  readonly saveDraft: (draft: SavedDraft) => void;
  readonly reportGone: (formId: string) => void;
  readonly page: Pick<PageWatch, "lookSoon" | "lookAtOnce" | "changes">;
  readonly signal: AbortSignal;
}

/** The forms of a page: one is open at a time. */
export interface PageForms {
  readonly current: () => { readonly session: FormSession; readonly form: OpenForm } | undefined;
  readonly look: () => void;
  /** The parts of the page that the fields of this step are in; none where that is the whole page. */
  readonly regions: () => readonly Element[];
  /** Whether the fields show something else than at the last look. */
  readonly isStale: () => boolean;
  /** Whether the form, or the blade that it is a step of, is on the page now. */
  readonly isFormShown: () => boolean;
  readonly offerChanged: () => void;
  readonly fill: (formId: string) => void;
  readonly undo: (formId: string) => void;
  readonly describe: (stated: { readonly formId: string; readonly facts: RequestFacts }) => void;
  /** The portal took the request: what comes next is another one. */
  readonly end: () => void;
}

/** Recognises the forms of a page one after the other, and does for each what its session asks for. */
export const watchForms = (world: Surroundings): PageForms => {
  const { window, definitions, now, requestOffer, report, layout, saveDraft, reportGone, page, signal } = world;
  let session: FormSession | undefined;
  let form: OpenForm | undefined;
  const place = (): Place => ({
    document: window.document,
    url: window.location.href,
    frameName: window.name,
    last: form?.found,
  });
  let reported = "";
  let drawn = "";
  let lookedAt = 0;

  const dispatch = (event: SessionEvent): void => {
    const step = next(session, event);
    session = step.state;
    step.effects.forEach(run);
  };
  const run = (effect: SessionEffect): void => {
    if (!form) return;
    const { filler, found, typing } = form;
    switch (effect.kind) {
      case "ask": {
        const { formId, fields, continues } = effect;
        void requestOffer(formId, fields, continues).then(
          (offer) => offer && dispatch({ kind: "offered", formId, offer }),
        );
        break;
      }
      case "fill":
        void filler.fill(found, effect.offer, pageLanguage(window)).then((isFilled) => isFilled && lookLater());
        break;
      case "undo":
        void filler.undo().then(lookLater);
        break;
      case "allowAgain":
      case "hold":
        filler[effect.kind]();
        break;
      case "forget":
        // A report that came before the top document's first word was dropped with its predecessor's.
        reported = "";
        filler.forget();
        break;
      case "typed":
        for (const field of effect.fields) typing.typed.add(field);
        break;
      case "report":
        reportNews();
        break;
      case "save":
        saveDraft(effect.draft);
        break;
      case "read":
        read();
        break;
      case "look":
        if (effect.after > 0) setTimeout(page.lookSoon, effect.after);
        else page.lookAtOnce();
        break;
      case "end":
        form.stop.abort();
        reportGone(effect.formId);
        form = undefined;
        reported = "";
    }
  };
  const isFilling = (): boolean => ["filling", "paused"].includes(form?.filler.state() ?? "");
  const isStale = (): boolean => form !== undefined && drawnBy(form.found.fields) !== drawn;
  const mayGoOn = (): boolean => form?.filler.reports().some(({ reason }) => TRIED_AGAIN.includes(reason)) === true;
  const lookLater = (): void => {
    for (const later of LATER_LOOKS) setTimeout(() => (isStale() || mayGoOn()) && page.lookSoon(), later);
  };
  const reportNews = (): void => {
    if (!session || !form) return;
    const frame = layout();
    const news = { ...reportOf(session, form), ...(frame && { frame }) };
    const words = JSON.stringify(news);
    if (words === reported) return;
    reported = words;
    report(news);
  };
  const reading = ({ found, typing }: OpenForm) => ({ shown: readDraft(found.fields), typed: [...typing.typed] });
  const read = (): void => {
    if (form) dispatch({ kind: "read", ...reading(form) });
  };
  // A step may be gone by the next look: it is read before the page hears of the press that leads on.
  for (const name of ["pointerdown", "keydown"])
    window.addEventListener(name, read, { capture: true, passive: true, signal });

  const isFormShown = (): boolean =>
    form !== undefined && (isShown(form) || isStillOpen(window.document, form.found.definition, form.found.titled));

  const regions = (): Element[] => {
    const { containers = [], fields = [] } = form?.found ?? {};
    const isKnown =
      fields.length > 0 && containers.every(({ tagName, isConnected }) => isConnected && tagName !== "BODY");
    return isKnown ? [...containers] : [];
  };

  const look = (): void => {
    const at = page.changes();
    // Whatever is written to then is found anew each time.
    if (form?.filler.state() === "filling" && performance.now() - lookedAt < WHILE_FILLING) return;
    lookedAt = performance.now();
    let found: FoundForm | undefined;
    for (const definition of definitions()) if ((found = detectForm(place(), definition))) break;
    if (!found) {
      if (!form) return;
      form.found = { ...form.found, fields: [] };
      dispatch({ kind: "missed", at: now(), isShown: isFormShown() });
      return;
    }
    // A pane that was closed and opened anew has a new form in it, of which the person has typed nothing yet.
    if (form?.found.definition.traits.includes("inPane") && placesLeft(form).length === 0) dispatch({ kind: "closed" });
    if (!form) {
      form = openForm(found, {
        ...world,
        place,
        changes: page.changes,
        onChange: () => {
          reportNews();
          // What is found meanwhile is filled in afterwards.
          if (!isFilling()) page.lookAtOnce();
        },
        mayFill: () => world.isShown() && session !== undefined && permissionOf(session) === "allowed",
      });
      dispatch({
        kind: "opened",
        formId: crypto.randomUUID(),
        continues: found.definition.traits.includes("pagePerStep"),
      });
    }
    form.found = found;
    form.seenAt = at;
    drawn = drawnBy(found.fields);
    form.places = [...new Set([...placesOf(found.containers), ...form.places.filter((one) => one.isConnected)])];
    dispatch({
      kind: "found",
      fields: found.fields.map(({ field }) => field),
      expected: expectedFields(found),
      at: now(),
      ...reading(form),
    });
  };

  return {
    current: () => session && form && { session, form },
    look,
    regions,
    isStale,
    isFormShown,
    offerChanged: () => dispatch({ kind: "offerChanged" }),
    fill: (formId) => dispatch({ kind: "fillPressed", formId }),
    undo: (formId) => dispatch({ kind: "undoPressed", formId }),
    describe: (stated) => dispatch({ kind: "described", ...stated }),
    end: () => dispatch({ kind: "closed" }),
  };
};
