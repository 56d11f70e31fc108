import { SEVERITY_LETTERS } from "../../../model/severity.ts";
import type { Ticket } from "../../model/ticket.ts";
import { isCreationUnsure } from "../../components/creation-question.tsx";
import { DeadlineChip } from "../../components/deadline-chip.tsx";
import { SeverityField } from "../../components/severity-field.tsx";
import { peopleWords } from "../../components/people/people-words.ts";
import { customerWords, titleWords } from "../../components/ticket-words.ts";
import { dueWords } from "../../../words/due-words.ts";
import { LineActions } from "./line-actions.tsx";
import type { LineProps } from "./line-props.ts";
import { NotesField } from "./notes-field.tsx";
import { SelectCell } from "./select-cell.tsx";

interface TicketLineProps extends LineProps {
  readonly ticket: Ticket;
  readonly now: number;
}

/** One request as a line of the table, with notes that save themselves. */
export const TicketLine = (props: TicketLineProps) => {
  const { ticket, now, index, isSelected, isShared, t, acts, measure } = props;
  const { id, severity, supportTicketId, createdDate, serviceLevelAgreement } = ticket;
  return (
    <tr
      ref={measure}
      data-row={id}
      data-index={index}
      aria-rowindex={index + 2}
      class={isSelected ? "selected" : undefined}
    >
      <SelectCell request={ticket} index={index} isSelected={isSelected} t={t} acts={acts} />
      <th scope="row" id={`title-${id}`} dir="auto">
        <button type="button" class="title" data-control="title" onClick={() => acts.onShow(id)}>
          {titleWords(ticket, t)}
        </button>
      </th>
      <td data-head={t("all_customer")} dir="auto">
        {customerWords(ticket, t)}
        {isShared &&
          peopleWords(ticket, t).map((words) => (
            <p key={words} class="person">
              {words}
            </p>
          ))}
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
          <SeverityField ticket={ticket} t={t} onChange={acts.onChange} />
        )}
      </td>
      <td class="wide" data-head={t("all_notes")}>
        <NotesField
          ticket={ticket}
          rows={1}
          t={t}
          onSave={(notes) => acts.onChange(ticket, { kind: "setNotes", notes })}
        />
      </td>
      <td class="acts">
        {isCreationUnsure(ticket, now) ? (
          <button
            type="button"
            class="ask"
            data-control="ask"
            aria-describedby={`title-${id}`}
            onClick={() => acts.onShow(id)}
          >
            {t("popup_askCreated")}
          </button>
        ) : (
          <LineActions
            ticket={ticket}
            describedBy={`title-${id}`}
            t={t}
            onChange={acts.onChange}
            onOpen={acts.onOpen}
          />
        )}
      </td>
    </tr>
  );
};
