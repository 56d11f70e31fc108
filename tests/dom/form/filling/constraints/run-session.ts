import * as v from "valibot";
import { offerFor } from "../../../../../src/form/background/offers.ts";
import { watchForms } from "../../../../../src/form/session/watch-forms.ts";
import { watchPage } from "../../../../../src/page/watch/watch-page.ts";
import { offerFiller } from "../../../../../src/form/filling/filler/offer-filler.ts";
import type { ContactDetails } from "../../../../../src/contact/contact-details.ts";
import type { Verdict } from "../../../../../src/tenant/model/verdict.ts";
import type { FormReport } from "../../../../../src/form/model/form-report.ts";
import type { FormDefinition } from "../../../../../src/portals/definition/form-definition.ts";
import { settingsSchema } from "../../../../../src/settings/settings-schema.ts";
import type { VirtualClock } from "./virtual-clock.ts";

const CUSTOMER = { domain: "contoso.example", name: "Contoso" };
const VERDICT: Verdict = {
  kind: "customer",
  reason: "otherTenant",
  tenant: CUSTOMER,
  clue: { source: "page", tenant: CUSTOMER },
  against: [],
};

/** Whoever has heard nothing new for so long, and has nothing under way, is done; in milliseconds. */
const QUIET = 12_000;
const LONGEST = 120_000;

/** The engine at the form on the page. */
export interface RunningSession {
  readonly report: () => FormReport | undefined;
  /** Waits until nothing is under way any more. */
  readonly settled: () => Promise<void>;
  readonly undo: () => void;
  readonly stop: () => void;
}

/**
 * Lets the engine loose on the document, in a customer's tenant, as a content script and the background do together.
 */
export const runSession = (
  contactDetails: ContactDetails,
  definitions: readonly FormDefinition[],
  clock: VirtualClock,
): RunningSession => {
  const stop = new AbortController();
  const settings = { ...v.parse(settingsSchema, {}), contactDetails };
  let form: FormReport | undefined;
  let changed = clock.now();
  const page = watchPage(window, ({ isWide }) => isWide && forms.look(), stop.signal, {
    regions: () => forms.regions(),
    isStale: () => forms.isStale(),
  });
  const forms = watchForms({
    window,
    definitions: () => definitions,
    pause: (milliseconds) => new Promise((resolve) => void setTimeout(resolve, milliseconds)),
    now: () => Date.now(),
    isShown: () => true,
    requestOffer: (formId, fields, continues) => {
      const state = { verdict: VERDICT, answers: [], forms: [], drafts: [], intents: [] };
      return Promise.resolve(
        offerFor(state, settings, {
          formId,
          fields,
          continues,
          documentId: undefined,
          cloud: "worldwide",
          isShown: true,
        }),
      );
    },
    loadFiller: () => Promise.resolve(offerFiller),
    report: (report) => {
      form = report;
      changed = clock.now();
    },
    layout: () => undefined,
    saveDraft: () => undefined,
    reportGone: () => (form = undefined),
    page,
    signal: stop.signal,
  });
  return {
    report: () => form,
    settled: async () => {
      changed = clock.now();
      await clock.pass(LONGEST, () => form?.state !== "filling" && clock.now() - changed > QUIET);
    },
    undo: () => {
      if (form) forms.undo(form.formId);
    },
    stop: () => stop.abort(),
  };
};
