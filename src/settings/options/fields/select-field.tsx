import type { Translate } from "../../../words/translate.ts";
import { withChosen, type Choice } from "../../../words/choices.ts";
import { FieldFrame, wordsOf } from "./field-frame.tsx";

interface SelectFieldProps {
  readonly id: string;
  readonly label: string;
  readonly hint?: string | undefined;
  readonly value: string | undefined;
  readonly choices: readonly Choice[];
  readonly save: (value: string | undefined) => void;
  readonly managed: boolean;
  readonly wide?: boolean;
  /** There is always a value. */
  readonly required?: boolean;
  readonly t: Translate;
}

/** A choice from a list that is saved at once; where it may be empty, the first entry means that nothing is set. */
export const SelectField = ({
  id,
  label,
  hint,
  value = "",
  choices,
  save,
  managed,
  wide,
  required = false,
  t,
}: SelectFieldProps) => (
  <FieldFrame id={id} label={label} hint={hint} managed={managed} wide={wide} t={t}>
    <select
      id={id}
      value={value}
      disabled={managed}
      aria-describedby={wordsOf(id)}
      onChange={(event) => save(event.currentTarget.value || undefined)}
    >
      {!required && <option value="">{t("options_notSet")}</option>}
      {withChosen(choices, value).map((choice) => (
        <option key={choice.value} value={choice.value}>
          {choice.words}
        </option>
      ))}
    </select>
  </FieldFrame>
);
