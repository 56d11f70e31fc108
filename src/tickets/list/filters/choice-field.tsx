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
export const ChoiceField = ({ label, value, none, choices, onChosen }: ChoiceFieldProps) => (
  <label>
    {label}
    <select value={value ?? ""} onChange={({ currentTarget }) => onChosen(currentTarget.value || undefined)}>
      <option value="">{none}</option>
      {choices.map((choice) => (
        <option key={choice.value} value={choice.value}>
          {choice.words}
        </option>
      ))}
    </select>
  </label>
);
