import type { TicketChange } from "../messages/message-list.ts";
import type { NamedRequest } from "../popup/named-request.ts";
import { titleWords } from "../popup/ticket-words.ts";
import type { Translate } from "../ui/translate.ts";

interface UnreadableLineProps {
  readonly request: NamedRequest;
  readonly t: Translate;
  readonly onChange: (request: NamedRequest, change: TicketChange) => void;
  readonly onSave: () => void;
}

/** A request that cannot be read, as a line of the table: what is left of it can be kept as a file, and it can go. */
export const UnreadableLine = ({ request, t, onChange, onSave }: UnreadableLineProps) => {
  const describedBy = `title-${request.id}`;
  return (
    <tr>
      <th scope="row" id={describedBy} dir="auto">
        {titleWords(request, t)}
      </th>
      <td class="wide" colSpan={6}>
        {t("all_unreadable")}
      </td>
      <td>
        <div class="choices">
          <button type="button" aria-describedby={describedBy} onClick={onSave}>
            {t("all_saveRecord")}
          </button>
          <button type="button" aria-describedby={describedBy} onClick={() => onChange(request, { kind: "delete" })}>
            {t("popup_delete")}
          </button>
        </div>
      </td>
    </tr>
  );
};
