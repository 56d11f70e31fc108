import { portalNameOf } from "../../components/portal-name.ts";
import { CreationQuestion, isCreationUnsure } from "../../components/creation-question.tsx";
import { DeadlineDetails } from "../../components/deadline-details.tsx";
import { NotesField } from "../../components/detail/notes-field.tsx";
import { RequestFacts } from "../../components/request-facts.tsx";
import { ResponseTimeField } from "../../components/detail/response-time-field.tsx";
import { SeverityField } from "../../components/severity-field.tsx";
import { isReminded, SnoozeButtons } from "../../components/detail/snooze-buttons.tsx";
import { customerWords } from "../../components/ticket-words.ts";
import { isSeverityMissing } from "../../model/needs/is-severity-missing.ts";
import { severityWords } from "../../components/row-name.ts";
import { responseOutcome } from "../../model/response-outcome.ts";
import type { Ticket } from "../../model/ticket.ts";
import { dueWords } from "../../../words/due-words.ts";
import type { Translate } from "../../../words/translate.ts";
import { RowActions } from "./row-actions.tsx";
import type { RowProps } from "./row-props.ts";

const respondedWords = (ticket: Ticket, t: Translate): string | undefined => {
  if (ticket.respondedDate === undefined) return undefined;
  const outcome = responseOutcome(ticket);
  const when = dueWords(ticket.respondedDate, t);
  if (outcome === undefined) return when;
  return `${when} (${t(outcome === "inTime" ? "deadline_respondedInTime" : "deadline_respondedLate")})`;
};

/** All that is known of a request, by name; what is not known is left out. */
const factsOf = (
  ticket: Ticket,
  isShared: boolean,
  t: Translate,
): readonly (readonly [name: string, words: string])[] => {
  const { customer, own, supportTicketId, serviceLevelAgreement: agreement, service, supportPlan } = ticket;
  const facts: readonly (readonly [string, string | undefined])[] = [
    [t("all_customer"), customerWords(ticket, t)],
    [t("customer_domain"), own ? undefined : customer.domain],
    [t("customer_id"), own ? undefined : customer.tenantId],
    [t("popup_number"), supportTicketId ?? t("popup_noNumber")],
    [t("field_severity"), severityWords(ticket, t)],
    [t("people_filedBy"), isShared ? ticket.filedBy : undefined],
    [t("people_assignedTo"), isShared ? ticket.assignee : undefined],
    [t("popup_ownHost"), portalNameOf(ticket.portal)],
    [t("field_service"), service],
    [t("field_supportPlan"), supportPlan],
    [t("all_created"), dueWords(ticket.createdDate, t)],
    [t("all_due"), agreement && dueWords(agreement.expirationTime, t)],
    [t("popup_firstResponse"), respondedWords(ticket, t)],
  ];
  return facts.flatMap(([name, words]) => (words === undefined ? [] : [[name, words] as const]));
};

/** A request unfolded in its row: all facts, what can be done and put right, notes, and how its deadline is counted. */
export const TicketDetail = (props: RowProps) => {
  const { ticket, now, drafts, self, t, onChange, onSave } = props;
  const { id } = ticket;
  return (
    <div class="detail" id={`detail-${id}`}>
      {isCreationUnsure(ticket, now) ? (
        <CreationQuestion
          ticket={ticket}
          draft={drafts.draftOf("number", id)?.text ?? ""}
          t={t}
          onDraft={(_id, text) => drafts.keep("number", id, { text })}
          onChange={(of, wanted) => {
            if (wanted.kind === "confirm") drafts.keep("number", id, undefined);
            onChange(of, wanted);
          }}
        />
      ) : (
        <RowActions {...props} isSmall={false} />
      )}
      <dl>
        {factsOf(ticket, self !== undefined, t).map(([name, words]) => (
          <div key={name}>
            <dt>{name}</dt>
            <dd dir="auto">{words}</dd>
          </div>
        ))}
      </dl>
      {isSeverityMissing(ticket) && <SeverityField ticket={ticket} t={t} onChange={onChange} />}
      {ticket.status === "awaitingResponse" && <RequestFacts ticket={ticket} t={t} onChange={onChange} />}
      <NotesField
        ticket={ticket}
        t={t}
        draft={drafts.draftOf("notes", id)}
        onDraft={(draft) => drafts.keep("notes", id, draft)}
        onSave={onSave}
      />
      <ResponseTimeField ticket={ticket} now={now} t={t} onChange={onChange} />
      {isReminded(ticket) && <SnoozeButtons ticket={ticket} now={now} t={t} onChange={onChange} />}
      <DeadlineDetails ticket={ticket} t={t} hasFacts={false} onChange={onChange} />
    </div>
  );
};
