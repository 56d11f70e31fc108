import type { Translate } from "../../words/translate.ts";

interface ExamineProps {
  readonly onExamine: (event: MouseEvent) => void;
  readonly t: Translate;
}

/** Leads to where the page can be examined, below what was not recognised. */
export const ExamineButton = ({ onExamine, t }: ExamineProps) => (
  <p>
    <button type="button" class="teach" onClick={onExamine}>
      {t("teach_examine")}
    </button>
  </p>
);
