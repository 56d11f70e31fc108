import { titleWords } from "../../components/ticket-words.ts";
import { namedRecord } from "../../model/damaged/named-request.ts";
import type { Ticket } from "../../model/ticket.ts";
import type { LineProps } from "./line-props.ts";
import { SelectCell } from "./select-cell.tsx";

/** A request that cannot be read, as a line of the table: what is left of it can be kept as a file, and it can go. */
export const UnreadableLine = ({
  record,
  index,
  isSelected,
  t,
  acts,
  measure,
}: LineProps & { readonly record: Ticket }) => {
  const request = namedRecord(record);
  const button = (control: string, words: string, act: () => void) => (
    <button type="button" data-control={control} aria-describedby={`title-${request.id}`} onClick={act}>
      {words}
    </button>
  );
  return (
    <tr
      ref={measure}
      data-row={request.id}
      data-index={index}
      aria-rowindex={index + 2}
      class={isSelected ? "selected" : undefined}
    >
      <SelectCell request={request} index={index} isSelected={isSelected} t={t} acts={acts} />
      <th scope="row" id={`title-${request.id}`} dir="auto">
        {titleWords(request, t)}
      </th>
      <td class="wide" colSpan={6}>
        {t("all_unreadable")}
      </td>
      <td class="acts">
        <div class="choices">
          {button("save", t("all_saveRecord"), () => acts.onSave(record))}
          {button("delete", t("popup_delete"), () => acts.onChange(request, { kind: "delete" }))}
        </div>
      </td>
    </tr>
  );
};
