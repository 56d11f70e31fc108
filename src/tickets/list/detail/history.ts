import { timeOf } from "../../../model/instant.ts";
import type { Handover } from "../../model/people/person-schema.ts";
import type { Ticket } from "../../model/ticket.ts";
import type { MessageKey } from "../../../words/translate.ts";

/** Something that happened to a request. */
export interface HistoryEntry {
  readonly key: MessageKey;
  /** The names in its words. */
  readonly names?: readonly string[];
  readonly date: string;
}

const handedOver = ({ date, from, to }: Handover): HistoryEntry =>
  from === undefined
    ? { key: "detail_handedOverFirst", names: [to], date }
    : { key: "detail_handedOver", names: [from, to], date };

/** What happened to a request, as far as its dates say it, in the order in which it happened. */
export const historyOf = (ticket: Ticket): readonly HistoryEntry[] => {
  const { createdDate, confirmedDate, notified, respondedDate, closedDate, closedInPortalDate } = ticket;
  const dates: readonly (readonly [MessageKey, string | undefined])[] = [
    ["detail_filed", createdDate],
    ["detail_confirmed", confirmedDate],
    ["detail_remindedBefore", notified.before],
    ["detail_due", ticket.serviceLevelAgreement?.expirationTime],
    ["detail_remindedDue", notified.due],
    ["detail_responded", respondedDate],
    ["detail_closedInPortal", closedInPortalDate],
    ["detail_closed", closedDate],
    ["detail_edited", ticket.editedDate],
    ["detail_snoozed", ticket.snoozedUntil],
    ["detail_updated", ticket.updatedDate],
  ];
  const dated = dates.flatMap(([key, date]): HistoryEntry[] => (date === undefined ? [] : [{ key, date }]));
  return [...dated, ...(ticket.handovers ?? []).map(handedOver)].sort(
    (one, other) => (timeOf(one.date) ?? 0) - (timeOf(other.date) ?? 0),
  );
};
