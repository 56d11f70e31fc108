import { offerFor } from "../../form/background/offers.ts";
import { formObstacles } from "../../form/session/form-obstacles.ts";
import { watchForms } from "../../form/session/watch-forms.ts";
import { watchPage } from "../../page/watch/watch-page.ts";
import { offerFiller } from "../../form/filling/offer-filler.ts";
import { fillPolicy } from "../../tenant/verdict/fill-policy.ts";
import type { Verdict } from "../../tenant/model/verdict.ts";
import type { FormReport } from "../../form/model/form-report.ts";
import { mountPanel } from "../../panel/host/mount-panel.tsx";
import type { FormDefinition } from "../../portals/definition/form-definition.ts";
import type { Settings } from "../../settings/settings-schema.ts";
import type { Translate } from "../../words/translate.ts";
import { CUSTOMER } from "../../settings/sample/sample-values.ts";

/** The sample stands in a customer's tenant; nobody has to be asked. */
const VERDICT: Verdict = {
  kind: "customer",
  reason: "otherTenant",
  tenant: CUSTOMER,
  clue: { source: "page", tenant: CUSTOMER },
  against: [],
};

interface SampleParts {
  readonly window: Window & typeof globalThis;
  readonly definitions: readonly FormDefinition[];
  readonly settings: Settings;
  readonly openOptions: () => void;
  readonly translate: Translate;
  readonly signal: AbortSignal;
}

/** The sample while it runs. */
export interface RunningSample {
  /** The settings have been changed elsewhere: the form is looked at anew, as in a portal. */
  readonly settingsChanged: (settings: Settings) => void;
}

/**
 * Lets the engine loose on the form of this page: the same detection, filling and panel as in a portal. What the
 * background does there is done here at once, and nothing is logged or kept.
 */
export const runSample = ({
  window,
  definitions,
  settings,
  openOptions,
  translate,
  signal,
}: SampleParts): RunningSample => {
  let current = settings;
  let form: FormReport | undefined;
  const show = (): void => {
    // A filling that was under way reports once more after the end; a panel that is gone stays so.
    if (signal.aborted) return;
    panel.show({
      verdict: VERDICT,
      policy: fillPolicy(VERDICT, current, "worldwide"),
      ...(form && { form }),
    });
  };
  const page = watchPage(
    window,
    () => {
      forms.look();
      panel.place();
    },
    signal,
  );
  const forms = watchForms({
    window,
    definitions: () => definitions,
    pause: (milliseconds) => new Promise((resolve) => void setTimeout(resolve, milliseconds)),
    now: () => Date.now(),
    isShown: () => true,
    requestOffer: (formId, fields, continues) => {
      const state = { verdict: VERDICT, answers: [], forms: [], drafts: [], intents: [] };
      return Promise.resolve(
        offerFor(state, current, {
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
      show();
    },
    layout: () => undefined,
    saveDraft: () => undefined,
    reportGone: () => {
      form = undefined;
      show();
    },
    lookSoon: page.lookSoon,
    signal,
  });
  const panel = mountPanel(window.document, {
    actions: {
      // Whose tenant this is, is settled: the panel does not ask.
      answer: () => undefined,
      fill: forms.fill,
      undo: forms.undo,
      describe: (formId, facts) => forms.describe({ formId, facts }),
      openOptions,
    },
    translate,
    obstacles: () => formObstacles(forms),
  });
  signal.addEventListener("abort", () => panel.destroy());
  return {
    settingsChanged: (next) => {
      current = next;
      forms.offerChanged();
      show();
    },
  };
};
