import { SEVERITIES, SEVERITY_LETTERS } from "../../model/severity.ts";
import type { RequestFactsProps } from "./request-facts-props.ts";
import { RequestField } from "./request-field.tsx";

interface SeverityFieldProps extends RequestFactsProps {
  /** Takes no more room than the list itself. */
  readonly isSmall?: boolean;
}

/** Where the form asked for no severity there is no deadline until one is set here; a changed one counts anew. */
export const SeverityField = ({ ticket, t, onChange, isSmall = false }: SeverityFieldProps) => (
  <RequestField
    ticket={ticket}
    name="severity"
    isSmall={isSmall}
    label={t(ticket.severity === undefined ? "popup_setSeverity" : "field_severity")}
    value={ticket.severity ?? ""}
    choices={[
      { value: "", words: t(isSmall ? "popup_setSeverity" : "options_notSet") },
      ...SEVERITIES.map((value) => ({
        value,
        words: t("popup_severityChoice", SEVERITY_LETTERS[value], t(`severity_${value}`)),
      })),
    ]}
    onChosen={(value) => {
      const severity = SEVERITIES.find((one) => one === value);
      onChange(ticket, { kind: "setSeverity", ...(severity && { severity }) });
    }}
  />
);
