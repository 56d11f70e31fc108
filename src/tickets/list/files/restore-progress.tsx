import { useRef } from "preact/hooks";
import type { Translate } from "../../../words/translate.ts";
import type { Progress } from "./restore-jobs.ts";
import { useFirstFocus } from "./use-first-focus.ts";

interface RestoreProgressProps {
  readonly progress: Progress;
  readonly t: Translate;
  readonly onCancel: () => void;
}

/** How far a restore is, with the way to stop it. */
export const RestoreProgress = ({ progress: { step, done, all }, t, onCancel }: RestoreProgressProps) => {
  const button = useRef<HTMLButtonElement>(null);
  useFirstFocus(button);
  const number = new Intl.NumberFormat(t("uiLanguage"));
  return (
    <div class="restore">
      <label>
        {step === "saving" ? t("restore_saving") : t(`restore_${step}`, number.format(done), number.format(all))}
        <progress {...(step !== "saving" && { value: done, max: Math.max(all, 1) })} />
      </label>
      <button type="button" ref={button} onClick={onCancel}>
        {t("options_cancel")}
      </button>
    </div>
  );
};
