import { titleWords } from "../../components/ticket-words.ts";
import type { NamedRequest } from "../../model/damaged/named-request.ts";
import type { LineProps } from "./line-props.ts";

/** The box by which a request is chosen; with Shift all from the one before to this one are. */
export const SelectCell = ({
  request,
  index,
  isSelected,
  t,
  acts,
}: Omit<LineProps, "measure" | "isShared"> & { readonly request: NamedRequest }) => (
  <td class="select">
    <input
      type="checkbox"
      data-control="select"
      aria-label={t("list_select", titleWords(request, t))}
      checked={isSelected}
      onClick={({ currentTarget, shiftKey }) => acts.onSelect(request.id, index, currentTarget.checked, shiftKey)}
    />
  </td>
);
