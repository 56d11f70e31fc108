import { formObstacles } from "../../form/session/form-obstacles.ts";
import { watchForms } from "../../form/session/watch-forms.ts";
import { watchPage } from "../../page/watch/watch-page.ts";
import { offerFiller } from "../../form/filling/filler/offer-filler.ts";
import type { FormReport } from "../../form/model/form-report.ts";
import { mountPanel } from "../../panel/host/mount-panel.tsx";
import type { FormDefinition } from "../../portals/definition/form-definition.ts";
import type { Settings } from "../../settings/settings-schema.ts";
import type { Translate } from "../../words/translate.ts";
import { offerInSample, panelInSample } from "./sample-background.ts";

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
  /** The settings were changed elsewhere: the form is looked at again, as in a portal. */
  readonly settingsChanged: (settings: Settings) => void;
}

/**
 * Runs the engine on the form of this page: the same detection, filling and panel as in a portal. What the background
 * does there is done here at once, and nothing is kept.
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
    // A filling that was under way reports once more after the end; a panel that was taken down stays so.
    if (signal.aborted) return;
    panel.show(panelInSample(current, form));
  };
  const page = watchPage(
    window,
    () => {
      forms.look();
      panel.place();
    },
    signal,
    { regions: () => forms.regions(), isStale: () => forms.isStale() },
  );
  const forms = watchForms({
    window,
    definitions: () => definitions,
    pause: (milliseconds) => new Promise((resolve) => void setTimeout(resolve, milliseconds)),
    now: () => Date.now(),
    isShown: () => true,
    requestOffer: (formId, fields, continues) => Promise.resolve(offerInSample(current, { formId, fields, continues })),
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
    page,
    signal,
  });
  const panel = mountPanel(window.document, {
    actions: {
      // The panel does not ask whose tenant this is.
      answer: () => undefined,
      fill: forms.fill,
      undo: forms.undo,
      describe: (formId, facts) => forms.describe({ formId, facts }),
      openOptions,
    },
    translate,
    language: translate("uiLanguage"),
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
