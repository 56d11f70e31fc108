import type { TicketChange } from "../../messages/message-list.ts";
import { SEVERITY_LETTERS } from "../../model/severity.ts";
import { NOTES_LIMIT, type Ticket } from "../model/ticket.ts";
import { CreationQuestion, isCreationUnsure } from "../components/creation-question.tsx";
import { DeadlineChip } from "../components/deadline-chip.tsx";
import { DeadlineDetails } from "../components/deadline-details.tsx";
import { SeverityField } from "../components/severity-field.tsx";
import { OpenButton } from "../components/open-button.tsx";
import { customerWords, titleWords } from "../components/ticket-words.ts";
import { dueWords } from "../../words/due-words.ts";
import type { Translate } from "../../words/translate.ts";

interface TicketLineProps {
  readonly ticket: Ticket;
  readonly now: number;
  readonly t: Translate;
  readonly onChange: (ticket: Ticket, change: TicketChange) => void;
  readonly onOpen: (address: string) => void;
}

const Actions = ({ ticket, t, onChange, onOpen }: Omit<TicketLineProps, "now">) => {
  const button = (words: string, act: () => void) => (
    <button type="button" aria-describedby={`title-${ticket.id}`} onClick={act}>
      {words}
    </button>
  );
  return (
    <div class="choices">
      {ticket.status === "awaitingResponse" &&
        button(t("popup_responded"), () => onChange(ticket, { kind: "markResponded" }))}
      {ticket.status === "closed"
        ? button(t("popup_reopen"), () => onChange(ticket, { kind: "reopen" }))
        : button(t("popup_close"), () => onChange(ticket, { kind: "close" }))}
      <OpenButton ticket={ticket} describedBy={`title-${ticket.id}`} t={t} onOpen={onOpen} />
      {button(t("popup_delete"), () => onChange(ticket, { kind: "delete" }))}
    </div>
  );
};

/** One request as a line of the table, with notes that are saved when they are left. */
export const TicketLine = (props: TicketLineProps) => {
  const { ticket, now, t, onChange } = props;
  const { id, severity, supportTicketId, createdDate, serviceLevelAgreement, notes = "" } = ticket;
  return (
    <tr data-row={id}>
      <th scope="row" id={`title-${id}`} dir="auto">
        {titleWords(ticket, t)}
      </th>
      <td data-head={t("all_customer")} dir="auto">
        {customerWords(ticket, t)}
      </td>
      <td class="number" data-head={t("popup_number")}>
        {supportTicketId ?? t("popup_noNumber")}
      </td>
      <td class="severity" data-head={t("field_severity")}>
        {severity === undefined ? "" : t("popup_severityChoice", SEVERITY_LETTERS[severity], t(`severity_${severity}`))}
      </td>
      <td data-head={t("all_created")}>
        <time dateTime={createdDate}>{dueWords(createdDate, t)}</time>
      </td>
      <td class="wide" data-head={t("all_due")}>
        <DeadlineChip ticket={ticket} now={now} t={t} />
        {serviceLevelAgreement && <p class="due">{dueWords(serviceLevelAgreement.expirationTime, t)}</p>}
        {ticket.breakFix && severity === undefined && ticket.status === "awaitingResponse" && (
          <SeverityField ticket={ticket} t={t} onChange={onChange} />
        )}
        <DeadlineDetails ticket={ticket} t={t} onChange={onChange} />
      </td>
      <td class="wide" data-head={t("all_notes")}>
        <textarea
          rows={1}
          dir="auto"
          maxLength={NOTES_LIMIT}
          aria-label={t("all_notes")}
          aria-describedby={`title-${id}`}
          defaultValue={notes}
          onChange={({ currentTarget }) => {
            if (currentTarget.value !== notes) onChange(ticket, { kind: "setNotes", notes: currentTarget.value });
          }}
        />
      </td>
      <td>
        {isCreationUnsure(ticket, now) ? (
          <CreationQuestion ticket={ticket} t={t} onChange={onChange} />
        ) : (
          <Actions {...props} />
        )}
      </td>
    </tr>
  );
};
