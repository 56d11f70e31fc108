import { useState } from "preact/hooks";
import type { Translate } from "../../words/translate.ts";
import type { Examination, Examined } from "../model/examination.ts";
import type { ExaminationSource } from "./examination-source.ts";
import { ExaminedPage } from "./examined-page.tsx";

interface PageExaminationProps {
  readonly source: ExaminationSource;
  readonly tabId: number;
  /** The site of the tab, for the name of the button. */
  readonly site: string;
  readonly onExamined: (examined: Examined | undefined) => void;
  readonly t: Translate;
}

type State = Examination | { readonly outcome: "examining" } | { readonly outcome: "failed"; readonly error: string };

/** Examines the page of a tab when it is asked to. */
export const PageExamination = ({ source, tabId, site, onExamined, t }: PageExaminationProps) => {
  const [state, setState] = useState<State>();
  const examine = async (): Promise<void> => {
    setState({ outcome: "examining" });
    onExamined(undefined);
    try {
      const examination = await source.examine(tabId);
      setState(examination);
      if (examination.outcome === "examined") onExamined(examination);
    } catch (error) {
      setState({ outcome: "failed", error: error instanceof Error ? error.message : String(error) });
    }
  };
  return (
    <>
      <div class="buttons">
        <button type="button" aria-label={t("examination_startAt", site)} onClick={() => void examine()}>
          {t("examination_start")}
        </button>
        <span role="status">{state?.outcome === "examining" && t("examination_running")}</span>
      </div>
      {(state?.outcome === "unreachable" || state?.outcome === "tooLarge") && (
        <p class="wrong" role="alert">
          {t(`examination_${state.outcome}`)}
        </p>
      )}
      {state?.outcome === "failed" && (
        <p class="wrong" role="alert">
          {t("options_diagnosticsFailed", state.error)}
        </p>
      )}
      {state?.outcome === "examined" && <ExaminedPage examined={state} source={source} t={t} />}
    </>
  );
};
