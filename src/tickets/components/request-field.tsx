import type { Ticket } from "../model/ticket.ts";
import type { Choice } from "../../words/choices.ts";

interface RequestFieldProps {
  readonly ticket: Ticket;
  /** Names the field among those of its request. */
  readonly name: string;
  readonly label: string;
  readonly value: string;
  readonly choices: readonly Choice[];
  readonly onChosen: (value: string) => void;
}

/** A choice from a list about one request; it is saved at once. */
export const RequestField = ({ ticket, name, label, value, choices, onChosen }: RequestFieldProps) => {
  const id = `${name}-${ticket.id}`;
  return (
    <p class="request-field">
      <label for={id}>{label}</label>
      <select
        id={id}
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
