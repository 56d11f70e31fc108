import type { Translate } from "../../../words/translate.ts";

interface WhoseButtonsProps {
  /** Only those that the person looks after are shown. */
  readonly isMine: boolean;
  readonly onChosen: (isMine: boolean) => void;
  readonly t: Translate;
}

/** Whose requests are shown: the person's own, or everybody's. */
export const WhoseButtons = ({ isMine, onChosen, t }: WhoseButtonsProps) => (
  <div class="whose" role="group" aria-label={t("people_whose")}>
    {([true, false] as const).map((mine) => (
      <button key={String(mine)} type="button" aria-pressed={mine === isMine} onClick={() => onChosen(mine)}>
        {t(mine ? "people_mine" : "people_everybody")}
      </button>
    ))}
  </div>
);
