import { SEVERITIES, SEVERITY_LETTERS } from "../model/severity.ts";
import type { Ticket } from "../model/ticket.ts";
import type { Translate } from "../ui/translate.ts";

interface SeverityFieldProps {
  readonly ticket: Ticket;
  readonly t: Translate;
  readonly onSeverity: (severity: Ticket["severity"]) => void;
}

/** Where the form asked for no severity there is no deadline until somebody sets one here; a changed one counts anew. */
export const SeverityField = ({ ticket, t, onSeverity }: SeverityFieldProps) => {
  const id = `severity-${ticket.id}`;
  return (
    <p class="severity-field">
      <label for={id}>{t(ticket.severity === undefined ? "popup_setSeverity" : "field_severity")}</label>
      <select
        id={id}
        value={ticket.severity ?? ""}
        aria-describedby={`title-${ticket.id}`}
        onChange={(event) => onSeverity(SEVERITIES.find((severity) => severity === event.currentTarget.value))}
      >
        <option value="">{t("options_notSet")}</option>
        {SEVERITIES.map((severity) => (
          <option key={severity} value={severity}>
            {t("popup_severityChoice", SEVERITY_LETTERS[severity], t(`severity_${severity}`))}
          </option>
        ))}
      </select>
    </p>
  );
};
