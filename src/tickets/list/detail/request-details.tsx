import type { TicketChange } from "../../../messages/message-list.ts";
import { CreationQuestion, isCreationUnsure } from "../../components/creation-question.tsx";
import { DeadlineChip } from "../../components/deadline-chip.tsx";
import { DeadlineDetails } from "../../components/deadline-details.tsx";
import { HandOver } from "../../components/people/hand-over.tsx";
import { isShared, type People } from "../../components/people/people.ts";
import { keeperOf } from "../../model/people/keeper-of.ts";
import type { Ticket } from "../../model/ticket.ts";
import { dueWords } from "../../../words/due-words.ts";
import type { Translate } from "../../../words/translate.ts";
import { LineActions } from "../table/line-actions.tsx";
import { NotesField } from "../table/notes-field.tsx";
import { FactsList } from "./facts-list.tsx";
import { historyOf } from "./history.ts";

interface RequestDetailsProps {
  readonly ticket: Ticket;
  readonly people: People;
  readonly now: number;
  readonly t: Translate;
  readonly onChange: (ticket: Ticket, change: TicketChange) => void;
  readonly onOpen: (address: string) => void;
  readonly onEdit: () => void;
}

/** All that is kept of a request: its state, facts, notes and history, and what can be done with it. */
export const RequestDetails = ({ ticket, people, now, t, onChange, onOpen, onEdit }: RequestDetailsProps) => (
  <>
    <div class="side-state">
      <DeadlineChip ticket={ticket} now={now} t={t} />
      <button type="button" data-control="edit" onClick={onEdit}>
        {t("detail_edit")}
      </button>
    </div>
    {isCreationUnsure(ticket, now) ? (
      <CreationQuestion ticket={ticket} t={t} onChange={onChange} />
    ) : (
      <LineActions ticket={ticket} describedBy="side-title" t={t} onChange={onChange} onOpen={onOpen} />
    )}
    <HandOver
      people={people}
      keeper={keeperOf(ticket)}
      t={t}
      onHandOver={(to) => onChange(ticket, { kind: "handOver", to })}
    />
    <h3>{t("all_notes")}</h3>
    <NotesField
      key={ticket.id}
      ticket={ticket}
      label={t("all_notes")}
      rows={3}
      t={t}
      onSave={(notes) => onChange(ticket, { kind: "setNotes", notes })}
    />
    <h3>{t("detail_facts")}</h3>
    <FactsList ticket={ticket} isShared={isShared(people)} t={t} />
    <DeadlineDetails ticket={ticket} t={t} onChange={onChange} />
    <h3>{t("detail_history")}</h3>
    <ol class="history">
      {historyOf(ticket).map(({ key, names = [], date }) => (
        <li key={`${key} ${date}`}>
          <time dateTime={date}>{dueWords(date, t)}</time> <span>{t(key, ...names)}</span>
        </li>
      ))}
    </ol>
  </>
);
