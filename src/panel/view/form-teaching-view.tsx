import type { FormPart, FormTeaching } from "../../lessons/model/form-teaching.ts";
import type { Translate } from "../../words/translate.ts";
import { ExamineButton } from "./examine-button.tsx";
import type { TeachingButton } from "./teaching-button.ts";

/** How a part of a form is called. */
const partName = (part: FormPart, t: Translate): string =>
  part === "heading" || part === "address" || part === "submit" ? t(`teachForm_${part}`) : t(`field_${part}`);

/** What the person is to show, or what became of it. */
export const formTeachingWords = ({ pointing, end }: FormTeaching, t: Translate): string => {
  if (end !== undefined) return t(end === "learned" ? "teachForm_learned" : `teach_${end}`);
  if (pointing === undefined) return t("teachForm_what");
  if (pointing === "heading" || pointing === "submit") return t("teachForm_point", partName(pointing, t));
  return pointing === "address" ? t("teach_working") : t("teach_point", partName(pointing, t));
};

interface FormTeachingProps {
  readonly teaching: FormTeaching;
  readonly t: Translate;
  readonly onPart: (part: FormPart, event: MouseEvent) => void;
  readonly onTeach: (button: TeachingButton, event: MouseEvent) => void;
  readonly onExamine: (event: MouseEvent) => void;
}

const Part = ({
  part,
  teaching,
  t,
  onPart,
}: { readonly part: FormPart } & Omit<FormTeachingProps, "onTeach" | "onExamine">) => {
  const shown = teaching.shown.find((one) => one.part === part || (part === "heading" && one.part === "address"));
  const name = partName(part, t);
  return (
    <li class={shown ? "good" : undefined}>
      <span>{shown && "✓"}</span>
      <div>
        <div class="line">
          <span class="name">{name}</span>
          <button
            type="button"
            class="teach"
            aria-label={t("teach_showWhereOf", name)}
            onClick={(event) => onPart(part, event)}
          >
            {t("teach_showWhere")}
          </button>
        </div>
        {shown && (
          <span class="more" dir="auto">
            {shown.part === "address" ? t("teachForm_address") : t("teach_label", shown.label)}
          </span>
        )}
        {part === "heading" && shown?.part !== "address" && (
          <button type="button" class="teach" onClick={(event) => onPart("address", event)}>
            {t("teachForm_noTitle")}
          </button>
        )}
      </div>
    </li>
  );
};

const buttonsOf = ({ pointing, isEnough, end }: FormTeaching): readonly TeachingButton[] => {
  if (end !== undefined) return end === "learned" ? ["undoLesson", "done"] : ["done"];
  return pointing === undefined && isEnough ? ["save", "leave"] : ["leave"];
};

/** A form that was not recognised: what of it can be shown, what was, and the buttons. */
export const FormTeachingView = ({ teaching, t, onPart, onTeach, onExamine }: FormTeachingProps) => (
  <>
    {teaching.pointing === undefined && teaching.end === undefined && (
      <ul>
        {(["heading", ...teaching.fields, "submit"] as const).map((part) => (
          <Part key={part} part={part} teaching={teaching} t={t} onPart={onPart} />
        ))}
      </ul>
    )}
    <div class="teaching">
      {buttonsOf(teaching).map((button) => (
        <button
          key={button}
          type="button"
          class={button === "save" ? "first" : undefined}
          onClick={(event) => onTeach(button, event)}
        >
          {t(button === "undoLesson" ? "teachForm_undo" : `teach_${button}`)}
        </button>
      ))}
    </div>
    {teaching.pointing === undefined && teaching.end === undefined && <ExamineButton onExamine={onExamine} t={t} />}
  </>
);
