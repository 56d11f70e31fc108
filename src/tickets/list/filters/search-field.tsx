import { useEffect, useRef, useState } from "preact/hooks";
import type { Translate } from "../../../words/translate.ts";
import { SEARCH_LIMIT } from "../address/parts.ts";

interface SearchFieldProps {
  readonly value: string;
  readonly t: Translate;
  readonly onChange: (value: string) => void;
}

/** Time without a key after which is searched, in ms. */
const REST = 120;

/** The search box. What is typed is searched after a moment of rest. */
export const SearchField = ({ value, t, onChange }: SearchFieldProps) => {
  const [text, setText] = useState(value);
  const timer = useRef(0);
  const typed = useRef(value);
  useEffect(() => {
    if (value === typed.current.trim()) return;
    typed.current = value;
    setText(value);
  }, [value]);
  useEffect(() => () => clearTimeout(timer.current), []);
  return (
    <label>
      {t("popup_search")}
      <input
        type="search"
        placeholder={t("popup_searchHint")}
        maxLength={SEARCH_LIMIT}
        value={text}
        onInput={({ currentTarget }) => {
          typed.current = currentTarget.value;
          setText(currentTarget.value);
          clearTimeout(timer.current);
          timer.current = window.setTimeout(() => onChange(typed.current.trim()), REST);
        }}
      />
    </label>
  );
};
