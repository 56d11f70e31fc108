import { useMemo } from "preact/hooks";
import type { Choice } from "../../../words/choices.ts";

interface ChoiceFieldProps {
  readonly label: string;
  readonly value: string | undefined;
  /** The words of no choice. */
  readonly none: string;
  readonly choices: readonly Choice[];
  readonly onChosen: (value: string | undefined) => void;
}

/** A filter that is one of several values, or none. */
export const ChoiceField = ({ label, value, none, choices, onChosen }: ChoiceFieldProps) => {
  // There may be thousands of customers: they are drawn once.
  const entries = useMemo(
    () =>
      choices.map((choice) => (
        <option key={choice.value} value={choice.value}>
          {choice.words}
        </option>
      )),
    [choices],
  );
  return (
    <label>
      {label}
      <select value={value ?? ""} onChange={({ currentTarget }) => onChosen(currentTarget.value || undefined)}>
        <option value="">{none}</option>
        {entries}
      </select>
    </label>
  );
};
