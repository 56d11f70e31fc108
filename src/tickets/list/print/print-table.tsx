import { SEVERITY_LETTERS } from "../../../model/severity.ts";
import { peopleWords } from "../../components/people/people-words.ts";
import { customerWords, titleWords } from "../../components/ticket-words.ts";
import { namedRecord } from "../../model/damaged/named-request.ts";
import { readTicket } from "../../model/read-ticket.ts";
import type { Ticket } from "../../model/ticket.ts";
import { deadlineState } from "../../../words/deadline-state.ts";
import { dueWords } from "../../../words/due-words.ts";
import type { MessageKey, Translate } from "../../../words/translate.ts";
import { ORDERS } from "../../model/facets/order.ts";
import { HEADS } from "../table/table-head.tsx";
import type { Printed } from "./use-printed.ts";

interface PrintTableProps {
  readonly printed: Printed;
  /** Several people have requests here: it is said whose each is. */
  readonly isShared: boolean;
  readonly now: number;
  readonly t: Translate;
}

const cellsOf = (record: Ticket, isShared: boolean, now: number, t: Translate): readonly string[] => {
  const ticket = readTicket(record);
  if (!ticket) return [titleWords(namedRecord(record), t), t("all_unreadable")];
  const { severity, serviceLevelAgreement } = ticket;
  return [
    titleWords(ticket, t),
    customerWords(ticket, t),
    ticket.supportTicketId ?? t("popup_noNumber"),
    severity === undefined ? "" : SEVERITY_LETTERS[severity],
    dueWords(ticket.createdDate, t),
    serviceLevelAgreement === undefined ? "" : dueWords(serviceLevelAgreement.expirationTime, t),
    t(`deadline_${deadlineState(ticket, now)}`),
    ...(isShared ? [peopleWords(ticket, t).join("\n")] : []),
    ticket.notes ?? "",
  ];
};

const headsOf = (isShared: boolean): readonly MessageKey[] => [
  ...ORDERS.map((by) => HEADS[by]),
  "all_status",
  ...(isShared ? (["people_filedBy"] as const) : []),
  "all_notes",
];

/** The requests on paper: all of them, and nothing to press. */
export const PrintTable = ({ printed: { tickets, count }, isShared, now, t }: PrintTableProps) => (
  <div class="on-paper">
    {tickets.length < count && <p>{t("list_printedOf", tickets.length, count)}</p>}
    <table>
      <thead>
        <tr>
          {headsOf(isShared).map((key) => (
            <th key={key} scope="col">
              {t(key)}
            </th>
          ))}
        </tr>
      </thead>
      <tbody>
        {tickets.map((record) => (
          <tr key={record.id}>
            {cellsOf(record, isShared, now, t).map((words, index) => (
              <td key={index} dir="auto">
                {words}
              </td>
            ))}
          </tr>
        ))}
      </tbody>
    </table>
  </div>
);
