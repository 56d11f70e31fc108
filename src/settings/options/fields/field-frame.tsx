import type { ComponentChildren } from "preact";
import type { Translate } from "../../../words/translate.ts";
import type { TypedValue } from "./use-typed-value.ts";

interface FieldFrameProps {
  readonly id: string;
  readonly label: string;
  readonly hint?: string | undefined;
  readonly wrong?: TypedValue["wrong"];
  readonly managed: boolean;
  readonly wide?: boolean | undefined;
  /** Nothing works without it; the control says so to screen readers by `aria-required`. */
  readonly required?: boolean | undefined;
  readonly t: Translate;
  readonly children: ComponentChildren;
}

/** The ID of the words beside a field, for `aria-describedby`. */
export const wordsOf = (id: string): string => `${id}-words`;

/** A field with its label above, and beneath it a hint or what is wrong with the input. */
export const FieldFrame = ({
  id,
  label,
  hint,
  wrong,
  managed,
  wide,
  required = false,
  t,
  children,
}: FieldFrameProps) => (
  <div class={wide ? "field wide" : "field"}>
    <div class="label-line">
      <label for={id}>{label}</label>
      {required && (
        <span class="hint" aria-hidden="true">
          {t("field_required")}
        </span>
      )}
    </div>
    {children}
    <p id={wordsOf(id)} class={wrong ? "wrong" : "hint"} aria-live="polite">
      {wrong ? t(`problem_${wrong.problem}`, wrong.detail) : managed ? t("options_managed") : hint}
    </p>
  </div>
);
