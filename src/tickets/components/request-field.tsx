import type { Ticket } from "../model/ticket.ts";
import type { Choice } from "../../words/choices.ts";

interface RequestFieldProps {
  readonly ticket: Ticket;
  /** Names the field among those of its request. */
  readonly name: string;
  readonly label: string;
  readonly value: string;
  readonly choices: readonly Choice[];
  /** The label is for screen readers only, and the list itself says what it is about. */
  readonly isSmall?: boolean;
  readonly onChosen: (value: string) => void;
}

/** A choice from a list about one request; it is saved at once. */
export const RequestField = ({ ticket, name, label, value, choices, isSmall = false, onChosen }: RequestFieldProps) => {
  const id = `${name}-${ticket.id}`;
  return (
    <p class={isSmall ? "request-field small" : "request-field"}>
      {!isSmall && <label for={id}>{label}</label>}
      <select
        id={id}
        {...(isSmall && { "aria-label": label })}
        value={value}
        aria-describedby={`title-${ticket.id}`}
        onChange={(event) => onChosen(event.currentTarget.value)}
      >
        {choices.map((choice) => (
          <option key={choice.value} value={choice.value}>
            {choice.words}
          </option>
        ))}
      </select>
    </p>
  );
};
