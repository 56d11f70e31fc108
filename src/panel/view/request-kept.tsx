import type { PanelState } from "../model/panel-state.ts";
import type { RequestFacts } from "../../form/model/request-facts.ts";
import { SEVERITIES, SEVERITY_LETTERS } from "../../model/severity.ts";
import type { Translate } from "../../words/translate.ts";

interface FactsProps {
  readonly facts: RequestFacts;
  readonly t: Translate;
  readonly onDescribe: (facts: RequestFacts, event: MouseEvent) => void;
}

/** What is known of the request: it is about a technical problem until somebody says otherwise. */
export const factsOf = ({ form }: PanelState): RequestFacts => form?.facts ?? { breakFix: true };

/** Asks for severity and kind of the request, both optional: the deadline of the first response depends on them. */
export const RequestFactsView = ({ facts, t, onDescribe }: FactsProps) => (
  <div class="facts">
    <p id="severity">{t("panel_askSeverity")}</p>
    <div role="group" aria-labelledby="severity">
      {SEVERITIES.map((severity) => (
        <button
          type="button"
          aria-pressed={facts.severity === severity}
          title={t(`severityMeaning_${severity}`)}
          onClick={(event) =>
            onDescribe({ ...facts, severity: facts.severity === severity ? undefined : severity }, event)
          }
        >
          {SEVERITY_LETTERS[severity]} – {t(`severity_${severity}`)}
        </button>
      ))}
    </div>
    {facts.severity !== undefined && <p class="note">{t(`severityMeaning_${facts.severity}`)}</p>}
    <p id="kind">{t("panel_askKind")}</p>
    <div role="group" aria-labelledby="kind">
      {[true, false].map((breakFix) => (
        <button
          type="button"
          aria-pressed={facts.breakFix === breakFix}
          onClick={(event) => onDescribe({ ...facts, breakFix }, event)}
        >
          {t(breakFix ? "panel_technical" : "panel_notTechnical")}
        </button>
      ))}
    </div>
  </div>
);
