import { useState } from "preact/hooks";
import type { Translate } from "../ui/translate.ts";

const TICKET_NUMBER = /^\d{6,16}$/;

interface CreationQuestionProps {
  readonly id: string;
  readonly draft: string;
  readonly t: Translate;
  readonly onDraft: (text: string) => void;
  readonly onCreated: (supportTicketId: string | undefined) => void;
  readonly onNotSent: () => void;
}

/** Asks about a submission that nobody saw end: was it created, and under which number? */
export const CreationQuestion = ({ id, draft, t, onDraft, onCreated, onNotSent }: CreationQuestionProps) => {
  const [text, setText] = useState(draft);
  const [wrong, setWrong] = useState(false);
  const help = `help-${id}`;
  const save = (event: SubmitEvent): void => {
    event.preventDefault();
    const number = text.trim();
    const bad = number !== "" && !TICKET_NUMBER.test(number);
    setWrong(bad);
    if (!bad) onCreated(number === "" ? undefined : number);
  };
  return (
    <form class="question" onSubmit={save} noValidate>
      <strong>{t("popup_wasCreated")}</strong>
      <label for={`number-${id}`}>{t("popup_number")}</label>
      <div class="answer">
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
            onDraft(event.currentTarget.value);
          }}
        />
        <button type="submit" class="first">
          {t("popup_save")}
        </button>
        <button type="button" onClick={onNotSent}>
          {t("popup_notSent")}
        </button>
      </div>
      <p id={help} class={wrong ? "wrong" : "hint"} role={wrong ? "alert" : undefined}>
        {t(wrong ? "popup_numberWrong" : "popup_numberHint")}
      </p>
    </form>
  );
};
