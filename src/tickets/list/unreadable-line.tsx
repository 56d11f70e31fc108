import type { TicketChange } from "../../messages/message-list.ts";
import type { NamedRequest } from "../model/damaged/named-request.ts";
import { titleWords } from "../components/ticket-words.ts";
import type { Translate } from "../../words/translate.ts";

interface UnreadableLineProps {
  readonly request: NamedRequest;
  readonly t: Translate;
  readonly onChange: (request: NamedRequest, change: TicketChange) => void;
  readonly onSave: () => void;
}

const Actions = ({ request, t, onChange, onSave }: UnreadableLineProps) => {
  const button = (words: string, act: () => void) => (
    <button type="button" aria-describedby={`title-${request.id}`} onClick={act}>
      {words}
    </button>
  );
  return (
    <div class="choices">
      {button(t("all_saveRecord"), onSave)}
      {button(t("popup_delete"), () => onChange(request, { kind: "delete" }))}
    </div>
  );
};

/** A request that cannot be read, as a line of the table: what is left of it can be kept as a file, and it can go. */
export const UnreadableLine = (props: UnreadableLineProps) => (
  <tr data-row={props.request.id}>
    <th scope="row" id={`title-${props.request.id}`} dir="auto">
      {titleWords(props.request, props.t)}
    </th>
    <td class="wide" colSpan={6}>
      {props.t("all_unreadable")}
    </td>
    <td>
      <Actions {...props} />
    </td>
  </tr>
);
