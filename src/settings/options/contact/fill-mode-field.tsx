import type { Settings } from "../../settings-schema.ts";
import type { Translate } from "../../../words/translate.ts";

type FillMode = Settings["fillMode"];

interface FillModeFieldProps {
  readonly value: FillMode;
  readonly save: (value: FillMode) => void;
  readonly managed: boolean;
  readonly t: Translate;
}

/** Whether a customer's form is filled automatically or on a click. */
export const FillModeField = ({ value, save, managed, t }: FillModeFieldProps) => {
  const choices = [
    { mode: "automatic", label: t("options_fillAutomatic"), hint: t("options_fillAutomaticHint") },
    { mode: "onClick", label: t("options_fillOnClick"), hint: t("options_fillOnClickHint") },
  ] as const;
  return (
    <div class="field wide" role="radiogroup" aria-labelledby="fill-label">
      <span id="fill-label" class="label">
        {t("options_fill")}
      </span>
      {choices.map(({ mode, label, hint }) => (
        <div key={mode} class="radio">
          <input
            type="radio"
            id={`fill-${mode}`}
            name="fill"
            checked={value === mode}
            disabled={managed}
            aria-describedby={`fill-${mode}-words`}
            onChange={() => save(mode)}
          />
          <label for={`fill-${mode}`}>{label}</label>
          <p id={`fill-${mode}-words`} class="hint">
            {hint}
          </p>
        </div>
      ))}
      {managed && <p class="hint">{t("options_managed")}</p>}
    </div>
  );
};
