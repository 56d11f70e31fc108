import { useRef } from "preact/hooks";
import type { TicketChange } from "../../../messages/message-list.ts";
import type { Translate } from "../../../words/translate.ts";
import { NOTES_LIMIT, type Ticket } from "../../model/ticket.ts";
import type { Draft } from "../hooks/drafts.ts";
import { useSavedText } from "../hooks/use-saved-text.ts";

interface NotesFieldProps {
  readonly ticket: Ticket;
  readonly t: Translate;
  /** What was typed before the page was closed, and may not be saved. */
  readonly draft?: Draft | undefined;
  readonly onDraft?: ((draft: Draft | undefined) => void) | undefined;
  /** Whether the change was made. */
  readonly onSave: (ticket: Ticket, change: TicketChange) => Promise<boolean>;
}

/** The notes on a request, saved while one types. */
export const NotesField = ({ ticket, t, draft, onDraft, onSave }: NotesFieldProps) => {
  const field = useRef<HTMLTextAreaElement>(null);
  const { text, type, flush } = useSavedText({
    stored: ticket.notes ?? "",
    draft,
    save: (notes) => onSave(ticket, { kind: "setNotes", notes }),
    keep: onDraft,
    isFocused: () => document.activeElement === field.current,
  });
  const id = `notes-${ticket.id}`;
  return (
    <div class="notes">
      <label for={id}>{t("all_notes")}</label>
      <textarea
        id={id}
        ref={field}
        rows={3}
        dir="auto"
        maxLength={NOTES_LIMIT}
        aria-describedby={`hint-${id}`}
        value={text}
        onInput={({ currentTarget }) => type(currentTarget.value)}
        onBlur={flush}
      />
      <p class="hint" id={`hint-${id}`}>
        {t("notes_hint")}
      </p>
    </div>
  );
};
