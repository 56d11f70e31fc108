import { labelWords, meaningWords } from "../../lessons/lesson-words.ts";
import type { Teaching } from "../../lessons/model/teaching.ts";
import type { Translate } from "../../words/translate.ts";
import type { TeachingButton } from "./teaching-button.ts";

/** What the person is to do, what was understood, or what was learned. */
export const teachingWords = (teaching: Teaching, t: Translate): string => {
  const field = t(`field_${teaching.field}`);
  switch (teaching.step) {
    case "pointing":
      return t("teach_point", field);
    case "working":
      return t("teach_working");
    case "failed":
      return t(`teach_${teaching.reason}`);
    case "pointed":
      return t("teach_isIt", labelWords(teaching, t), field);
    case "learned":
      if (teaching.kind === "option")
        return t("teach_learnedOption", labelWords(teaching, t), meaningWords(teaching.field, teaching.value, t));
      return t(teaching.kind === "never" ? "teach_learnedNever" : "teach_learned", labelWords(teaching, t), field);
  }
};

const BUTTONS: Readonly<Record<Teaching["step"], readonly TeachingButton[]>> = {
  pointing: ["leave"],
  working: ["leave"],
  pointed: ["confirm", "again", "leave"],
  learned: ["undoLesson", "done"],
  failed: ["done"],
};

interface TeachingProps {
  readonly teaching: Teaching;
  readonly t: Translate;
  readonly onTeach: (button: TeachingButton, event: MouseEvent) => void;
}

/** The buttons of what is being taught; its words are where a screen reader hears of them. */
export const TeachingButtons = ({ teaching, t, onTeach }: TeachingProps) => (
  <div class="teaching">
    {BUTTONS[teaching.step].map((button) => (
      <button
        key={button}
        type="button"
        class={button === "confirm" ? "first" : undefined}
        onClick={(event) => onTeach(button, event)}
      >
        {t(`teach_${button}`)}
      </button>
    ))}
  </div>
);
