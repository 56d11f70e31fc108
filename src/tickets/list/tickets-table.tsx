import type { TicketChange } from "../../messages/message-list.ts";
import type { Ticket } from "../model/ticket.ts";
import { namedRecord, type NamedRequest } from "../model/damaged/named-request.ts";
import { useRows } from "../components/use-rows.tsx";
import type { MessageKey, Translate } from "../../words/translate.ts";
import { ORDERS, type Order, type OrderBy } from "./order.ts";
import { TicketLine } from "./ticket-line.tsx";
import { UnreadableLine } from "./unreadable-line.tsx";

interface TicketsTableProps {
  readonly tickets: readonly Ticket[];
  readonly order: Order;
  readonly now: number;
  readonly t: Translate;
  readonly onOrder: (order: Order) => void;
  readonly onChange: (ticket: NamedRequest, change: TicketChange) => void;
  readonly onOpen: (address: string) => void;
  /** Gives the person an unreadable record as a file. */
  readonly onSave: (record: Ticket) => void;
}

const HEADS: Readonly<Record<OrderBy, MessageKey>> = {
  title: "field_title",
  customer: "all_customer",
  number: "popup_number",
  severity: "field_severity",
  created: "all_created",
  due: "all_due",
};

/** The table; a press on a head puts what is shown in its order, another one turns that round. */
export const TicketsTable = ({ tickets, order, now, t, onOrder, onChange, onOpen, onSave }: TicketsTableProps) => {
  const lines = useRows(tickets, now, {
    draw: (ticket) => (
      <TicketLine
        key={`${ticket.id} ${ticket.notes ?? ""}`}
        ticket={ticket}
        now={now}
        t={t}
        onChange={onChange}
        onOpen={onOpen}
      />
    ),
    drawUnreadable: (record) => (
      <UnreadableLine request={namedRecord(record)} t={t} onChange={onChange} onSave={() => onSave(record)} />
    ),
  });
  return (
    <div class="table" tabIndex={0} role="region" aria-label={t("all_title")}>
      <table>
        <thead>
          <tr>
            {ORDERS.map((by) => (
              <th
                key={by}
                scope="col"
                aria-sort={order.by !== by ? "none" : order.isDescending ? "descending" : "ascending"}
              >
                <button
                  type="button"
                  onClick={() => onOrder({ by, isDescending: order.by === by && !order.isDescending })}
                >
                  {t(HEADS[by])}
                  <span aria-hidden="true">{order.by !== by ? "" : order.isDescending ? " ↓" : " ↑"}</span>
                </button>
              </th>
            ))}
            <th class="plain" scope="col">
              {t("all_notes")}
            </th>
            <th class="plain" scope="col">
              {t("all_actions")}
            </th>
          </tr>
        </thead>
        <tbody>{lines}</tbody>
      </table>
    </div>
  );
};
