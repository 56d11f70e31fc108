import type { TicketChange } from "../../messages/message-list.ts";
import { SEVERITY_LETTERS } from "../../model/severity.ts";
import type { Ticket } from "../model/ticket.ts";
import { Sign } from "../../ui/sign.tsx";
import type { Translate } from "../../words/translate.ts";
import { CreationQuestion, isCreationUnsure } from "../components/creation-question.tsx";
import { DeadlineChip } from "../components/deadline-chip.tsx";
import { DeadlineDetails } from "../components/deadline-details.tsx";
import { OpenButton } from "../components/open-button.tsx";
import { SeverityField } from "../components/severity-field.tsx";
import { customerWords, titleWords } from "../components/ticket-words.ts";

export interface TicketRowProps {
  readonly ticket: Ticket;
  readonly now: number;
  readonly draft: string;
  readonly t: Translate;
  readonly onChange: (ticket: Ticket, change: TicketChange) => void;
  readonly onOpen: (address: string) => void;
  readonly onDraft: (id: string, text: string) => void;
}

const Facts = ({ ticket, t }: Pick<TicketRowProps, "ticket" | "t">) => {
  const { severity, supportTicketId } = ticket;
  return (
    <p class="facts">
      <span dir="auto">{customerWords(ticket, t)}</span>
      <span class={supportTicketId === undefined ? "" : "number"}>{supportTicketId ?? t("popup_noNumber")}</span>
      {severity !== undefined && (
        <span class={`severity ${severity}`}>
          {t("popup_severityTitle", SEVERITY_LETTERS[severity], t(`severity_${severity}`))}
        </span>
      )}
    </p>
  );
};

const Actions = ({ ticket, t, onChange, onOpen }: TicketRowProps) => {
  const describedBy = `title-${ticket.id}`;
  return (
    <div class="actions">
      <div class="choices">
        {ticket.status === "awaitingResponse" && (
          <button
            type="button"
            aria-describedby={describedBy}
            onClick={() => onChange(ticket, { kind: "markResponded" })}
          >
            {t("popup_responded")}
          </button>
        )}
        <button
          type="button"
          aria-describedby={describedBy}
          onClick={() => onChange(ticket, { kind: ticket.status === "closed" ? "reopen" : "close" })}
        >
          {t(ticket.status === "closed" ? "popup_reopen" : "popup_close")}
        </button>
        <OpenButton ticket={ticket} describedBy={describedBy} t={t} onOpen={onOpen} />
      </div>
      <button
        type="button"
        class="bare"
        aria-label={t("popup_delete")}
        title={t("popup_delete")}
        aria-describedby={describedBy}
        onClick={() => onChange(ticket, { kind: "delete" })}
      >
        <Sign name="bin" />
      </button>
    </div>
  );
};

/** One request: what it is, how much time is left, and what can be done with it. */
export const TicketRow = (props: TicketRowProps) => {
  const { ticket, now, draft, t, onChange, onDraft } = props;
  return (
    <li class="row" tabIndex={0} data-row aria-labelledby={`title-${ticket.id}`}>
      <div class="top">
        <DeadlineChip ticket={ticket} now={now} t={t} />
        <h2 id={`title-${ticket.id}`} dir="auto">
          {titleWords(ticket, t)}
        </h2>
      </div>
      <Facts ticket={ticket} t={t} />
      {ticket.breakFix && ticket.severity === undefined && ticket.status === "awaitingResponse" && (
        <SeverityField ticket={ticket} t={t} onChange={onChange} />
      )}
      {ticket.closedInPortalDate !== undefined && ticket.status !== "closed" && (
        <p class="hint">{t("popup_closedInPortal")}</p>
      )}
      {isCreationUnsure(ticket, now) ? (
        <CreationQuestion ticket={ticket} draft={draft} t={t} onDraft={onDraft} onChange={onChange} />
      ) : (
        <Actions {...props} />
      )}
      <DeadlineDetails ticket={ticket} t={t} onChange={onChange} />
    </li>
  );
};
