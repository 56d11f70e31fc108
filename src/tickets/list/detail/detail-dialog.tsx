import { useEffect, useState } from "preact/hooks";
import type { Changes } from "../../components/hooks/use-changes.ts";
import type { People } from "../../components/people/people.ts";
import { titleWords } from "../../components/ticket-words.ts";
import { Problems } from "../../components/trouble.tsx";
import { UndoNotice } from "../../components/undo-notice.tsx";
import { isDeleted } from "../../model/is-deleted.ts";
import { namedRecord } from "../../model/damaged/named-request.ts";
import { readTicket } from "../../model/read-ticket.ts";
import type { Ticket } from "../../model/ticket.ts";
import type { Translate } from "../../../words/translate.ts";
import { editedFacts } from "../form/read-draft.ts";
import { draftOf } from "../form/request-draft.ts";
import { RequestForm, type SaveOutcome } from "../form/request-form.tsx";
import type { TicketsSource } from "../source/tickets-source.ts";
import { RequestDetails } from "./request-details.tsx";
import { SideDialog } from "../dialog/side-dialog.tsx";
import { useOne } from "./use-one.ts";

interface DetailDialogProps {
  readonly source: TicketsSource;
  readonly id: string;
  /** Another one where the ticket store has changed. */
  readonly stamp: unknown;
  readonly people: People;
  readonly now: number;
  readonly changes: Changes;
  readonly t: Translate;
  readonly onClose: () => void;
  readonly onShow: (id: string) => void;
  readonly onSave: (record: Ticket) => void;
}

/** One request with all that is kept of it, to be read and put right. */
export const DetailDialog = (props: DetailDialogProps) => {
  const { source, id, stamp, people, now, changes, t, onClose, onShow, onSave } = props;
  const { record, trouble, id: readId } = useOne(source, id, stamp);
  const [edited, setEdited] = useState<Ticket>();
  useEffect(() => setEdited(undefined), [id]);
  const ticket = readTicket(record);

  const save = async (
    before: Ticket,
    draft: Parameters<typeof editedFacts>[1],
    facts: Parameters<typeof editedFacts>[2],
  ): Promise<SaveOutcome> => {
    const start = draftOf(before, Temporal.Now.timeZoneId());
    const result = await source.change(id, { kind: "edit", facts: editedFacts(start, draft, facts) });
    if (!result.ok) return { kind: "failed", detail: result.error.message };
    const { made, takenBy } = result.value;
    if (takenBy !== undefined) return { kind: "taken", id: takenBy };
    if (made && made.before.revision !== made.after.revision)
      changes.note([{ ticket: { id, title: made.after.title }, kind: "edit", made }]);
    setEdited(undefined);
    return { kind: "saved" };
  };

  const content = () => {
    if (readId === undefined) return <p role="status">{t("list_waiting")}</p>;
    if (!record) return trouble ? null : <p role="status">{t("detail_gone")}</p>;
    if (!ticket)
      return (
        <>
          <p>{t("all_unreadable")}</p>
          <div class="choices">
            <button type="button" onClick={() => onSave(record)}>
              {t("all_saveRecord")}
            </button>
            <button type="button" onClick={() => changes.change(namedRecord(record), { kind: "delete" })}>
              {t("popup_delete")}
            </button>
          </div>
        </>
      );
    if (isDeleted(ticket))
      return (
        <>
          <p role="status">{t("detail_deleted")}</p>
          <button type="button" onClick={() => changes.change(ticket, { kind: "restore" })}>
            {t("detail_restore")}
          </button>
        </>
      );
    if (edited)
      return (
        <RequestForm
          start={draftOf(edited, Temporal.Now.timeZoneId())}
          isKept
          now={source.now}
          t={t}
          save={(facts, draft) => save(edited, draft, facts)}
          onCancel={() => setEdited(undefined)}
          onShow={onShow}
        />
      );
    return (
      <RequestDetails
        ticket={ticket}
        people={people}
        now={now}
        t={t}
        onChange={changes.change}
        onOpen={source.openAddress}
        onEdit={() => setEdited(ticket)}
      />
    );
  };
  return (
    <SideDialog
      title={record ? titleWords(ticket ?? namedRecord(record), t) : t("detail_title")}
      t={t}
      onClose={onClose}
      stays={() => {
        setEdited(undefined);
        return edited !== undefined;
      }}
    >
      <Problems problems={[]} trouble={trouble} onSeen={source.markSeen} t={t} />
      {content()}
      {changes.error !== undefined && (
        <p class="trouble" role="alert">
          {t("popup_changeFailed", changes.error)}
        </p>
      )}
      <UndoNotice changes={changes} t={t} />
    </SideDialog>
  );
};
