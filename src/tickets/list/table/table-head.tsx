import { ORDERS, type Order, type OrderBy } from "../../model/facets/order.ts";
import type { MessageKey, Translate } from "../../../words/translate.ts";

interface TableHeadProps {
  readonly order: Order;
  readonly selected: "none" | "some" | "all";
  readonly t: Translate;
  readonly onOrder: (order: Order) => void;
  readonly onSelectAll: (isSelected: boolean) => void;
}

export const HEADS: Readonly<Record<OrderBy, MessageKey>> = {
  title: "field_title",
  customer: "all_customer",
  number: "popup_number",
  severity: "field_severity",
  created: "all_created",
  due: "all_due",
};

/** The heads; a press on one puts all requests in its order, another one turns that round. */
export const TableHead = ({ order, selected, t, onOrder, onSelectAll }: TableHeadProps) => (
  <thead>
    <tr aria-rowindex={1}>
      <th class="select" scope="col">
        <input
          type="checkbox"
          data-select-all
          aria-label={t("list_selectAll")}
          checked={selected === "all"}
          ref={(box) => {
            if (box) box.indeterminate = selected === "some";
          }}
          onClick={({ currentTarget }) => onSelectAll(currentTarget.checked)}
        />
      </th>
      {ORDERS.map((by) => (
        <th
          key={by}
          scope="col"
          class={`of-${by}`}
          aria-sort={order.by !== by ? "none" : order.isDescending ? "descending" : "ascending"}
        >
          <button type="button" onClick={() => onOrder({ by, isDescending: order.by === by && !order.isDescending })}>
            {t(HEADS[by])}
            <span aria-hidden="true">{order.by !== by ? "" : order.isDescending ? " ↓" : " ↑"}</span>
          </button>
        </th>
      ))}
      <th class="plain" scope="col">
        {t("all_notes")}
      </th>
      <th class="plain acts" scope="col">
        {t("all_actions")}
      </th>
    </tr>
  </thead>
);
