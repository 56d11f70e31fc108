import type { TicketChange } from "../../../messages/message-list.ts";
import type { Translate } from "../../../words/translate.ts";
import type { NamedRequest } from "../../model/damaged/named-request.ts";
import { titleWords } from "../../components/ticket-words.ts";

interface UnreadableRowProps {
  readonly request: NamedRequest;
  readonly t: Translate;
  readonly onChange: (request: NamedRequest, change: TicketChange) => void;
}

/** A request that cannot be read: its name as far as it is known, and the way to be rid of it. */
export const UnreadableRow = ({ request, t, onChange }: UnreadableRowProps) => (
  <li class="row" tabIndex={0} data-row={request.id} aria-labelledby={`title-${request.id}`}>
    <h2 id={`title-${request.id}`} dir="auto">
      {titleWords(request, t)}
    </h2>
    <p class="hint">{t("popup_unreadable")}</p>
    <div class="choices">
      <button
        type="button"
        aria-describedby={`title-${request.id}`}
        onClick={() => onChange(request, { kind: "delete" })}
      >
        {t("popup_delete")}
      </button>
    </div>
  </li>
);
