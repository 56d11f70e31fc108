import { instantAt } from "../../../model/instant.ts";
import type { Ticket } from "../../model/ticket.ts";

/** A request as it is in the boxes of the form. Times are `2026-03-10T12:00` in the time zone of the computer. */
export interface RequestDraft {
  readonly title: string;
  readonly number: string;
  readonly name: string;
  readonly domain: string;
  readonly id: string;
  readonly own: boolean;
  readonly portal: string;
  readonly cloud: string;
  readonly severity: string;
  readonly kind: string;
  readonly language: string;
  readonly filed: string;
  readonly responded: string;
}

const localTime = (instant: string | undefined, timeZone: string): string =>
  instant === undefined
    ? ""
    : Temporal.Instant.from(instant)
        .toZonedDateTimeISO(timeZone)
        .toPlainDateTime()
        .toString({ smallestUnit: "minute" });

/** What the form says of a request. */
export const draftOf = (ticket: Ticket, timeZone: string): RequestDraft => ({
  title: ticket.title,
  number: ticket.supportTicketId ?? "",
  name: ticket.customer.name ?? "",
  domain: ticket.customer.domain ?? "",
  id: ticket.customer.tenantId ?? "",
  own: ticket.own,
  portal: ticket.portal,
  cloud: ticket.cloud,
  severity: ticket.severity ?? "",
  kind: ticket.breakFix ? "breakFix" : "other",
  language: ticket.supportLanguage ?? "",
  filed: localTime(ticket.createdDate, timeZone),
  responded: localTime(ticket.respondedDate, timeZone),
});

/** The form of a request that is to be added: filed now, in the portal that most are filed in. */
export const newDraft = (now: number, timeZone: string): RequestDraft => ({
  title: "",
  number: "",
  name: "",
  domain: "",
  id: "",
  own: false,
  portal: "azure",
  cloud: "worldwide",
  severity: "",
  kind: "breakFix",
  language: "",
  filed: localTime(instantAt(now), timeZone),
  responded: "",
});
