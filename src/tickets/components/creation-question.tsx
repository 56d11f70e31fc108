import { useState } from "preact/hooks";
import type { TicketChange } from "../../messages/message-list.ts";
import { isTypedRequestNumber } from "../../submission/model/request-number.ts";
import { confirmationAt, type Ticket } from "../model/ticket.ts";
import type { Translate } from "../../words/translate.ts";

interface CreationQuestionProps {
  readonly ticket: Ticket;
  /** A number that was typed before and not saved. */
  readonly draft?: string;
  readonly t: Translate;
  readonly onDraft?: (id: string, text: string) => void;
  readonly onChange: (ticket: Ticket, change: TicketChange) => void;
}

/** Whether nobody knows that this request was created. */
export const isCreationUnsure = (ticket: Ticket, now: number): boolean =>
  ticket.status === "awaitingResponse" && confirmationAt(ticket, now) === "unconfirmed";

/** Asks about a submission that nobody saw end: was it created, and under which number? */
export const CreationQuestion = ({ ticket, draft = "", t, onDraft, onChange }: CreationQuestionProps) => {
  const [text, setText] = useState(draft);
  const [wrong, setWrong] = useState(false);
  const { id } = ticket;
  const help = `help-${id}`;
  const save = (event: SubmitEvent): void => {
    event.preventDefault();
    const number = text.trim();
    const bad = number !== "" && !isTypedRequestNumber(number);
    setWrong(bad);
    if (!bad) onChange(ticket, { kind: "confirm", ...(number !== "" && { supportTicketId: number }) });
  };
  return (
    <form class="question" onSubmit={save} noValidate>
      <strong>{t("popup_wasCreated")}</strong>
      <label for={`number-${id}`}>{t("popup_number")}</label>
      <div class="number-field">
        <input
          id={`number-${id}`}
          type="text"
          inputMode="numeric"
          autocomplete="off"
          value={text}
          aria-invalid={wrong}
          aria-describedby={help}
          onInput={(event) => {
            setText(event.currentTarget.value);
            onDraft?.(id, event.currentTarget.value);
          }}
        />
        <button type="submit" class="first">
          {t("popup_save")}
        </button>
        <button type="button" onClick={() => onChange(ticket, { kind: "delete" })}>
          {t("popup_notSent")}
        </button>
      </div>
      <p id={help} class={wrong ? "wrong" : "hint"} role={wrong ? "alert" : undefined}>
        {t(wrong ? "popup_numberWrong" : "popup_numberHint")}
      </p>
    </form>
  );
};
