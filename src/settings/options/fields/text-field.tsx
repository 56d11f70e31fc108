import type { Parsed } from "../../../model/parsed.ts";
import type { Translate } from "../../../words/translate.ts";
import { FieldFrame, wordsOf } from "./field-frame.tsx";
import { useTypedValue } from "./use-typed-value.ts";

interface TextFieldProps<T> {
  readonly id: string;
  readonly label: string;
  readonly hint?: string;
  readonly value: T;
  readonly show: (value: T) => string;
  readonly parse: (text: string) => Parsed<T>;
  readonly save: (value: T) => void;
  readonly managed?: boolean;
  readonly wide?: boolean;
  /** Nothing works without it. */
  readonly required?: boolean;
  /** Height in lines; with more than one it is a text area. */
  readonly lines?: number;
  readonly keyboard?: "text" | "email" | "tel";
  readonly autocomplete?: "given-name" | "family-name" | "email" | "tel" | "off";
  readonly t: Translate;
}

/** A text that is saved as it is typed; bad input says what is wrong and leaves the stored value alone. */
export const TextField = <T,>(props: TextFieldProps<T>) => {
  const {
    id,
    label,
    hint,
    value,
    show,
    parse,
    save,
    managed = false,
    wide,
    required = false,
    lines = 1,
    keyboard = "text",
    autocomplete = "off",
    t,
  } = props;
  const { text, wrong, onInput, onLeave } = useTypedValue({ stored: show(value), parse, show, save });
  const common = {
    id,
    value: text,
    disabled: managed,
    spellcheck: false,
    "aria-required": required || undefined,
    "aria-invalid": wrong !== undefined,
    "aria-describedby": wordsOf(id),
    onBlur: onLeave,
  } as const;
  return (
    <FieldFrame id={id} label={label} hint={hint} wrong={wrong} managed={managed} wide={wide} required={required} t={t}>
      {lines > 1 ? (
        <textarea {...common} rows={lines} onInput={(event) => onInput(event.currentTarget.value)} />
      ) : (
        <input
          {...common}
          type="text"
          inputMode={keyboard}
          autocomplete={autocomplete}
          dir="auto"
          onInput={(event) => onInput(event.currentTarget.value)}
        />
      )}
    </FieldFrame>
  );
};
