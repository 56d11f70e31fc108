import { confirmationAt, type Ticket } from "../model/ticket.ts";
import type { MessageKey, Translate } from "../../words/translate.ts";
import { digitsCell, textCell } from "./csv-cell.ts";
import { responseMeasure, type ResponseMeasure } from "./response-outcome.ts";

/** What a table is made with. */
export interface TableFacts {
  /** IANA name of the zone of the local times. */
  readonly timeZone: string;
  /** Milliseconds since 1970. */
  readonly now: number;
  readonly t: Translate;
}

/** One column: its head, and the cell of a ticket, ready for the file. */
export interface Column {
  readonly head: (facts: TableFacts) => string;
  readonly cell: (ticket: Ticket, facts: TableFacts) => string;
}

const STATUSES: Readonly<Record<Ticket["status"], MessageKey>> = {
  awaitingResponse: "all_awaiting",
  responded: "all_respondedOnes",
  closed: "all_closedOnes",
};

const column = (key: MessageKey, of: (ticket: Ticket, facts: TableFacts) => string | undefined): Column => ({
  head: ({ t }) => textCell(t(key)),
  cell: (ticket, facts) => digitsCell(of(ticket, facts) ?? ""),
});

/** `2026-11-23 09:00`: a date and time to a spreadsheet of any language. */
const localTime = (date: string, timeZone: string): string =>
  Temporal.Instant.from(date)
    .toZonedDateTimeISO(timeZone)
    .toPlainDateTime()
    .toString({ smallestUnit: "minute" })
    .replace("T", " ");

/** A time twice: as it was on the clock of this computer's zone, and in UTC, which an hour that comes twice needs. */
const times = (key: MessageKey, of: (ticket: Ticket) => string | undefined): Column[] => [
  {
    head: ({ t, timeZone }) => textCell(t("csv_local", t(key), timeZone)),
    cell: (ticket, { timeZone }) => {
      const date = of(ticket);
      return date === undefined ? "" : localTime(date, timeZone);
    },
  },
  { head: ({ t }) => textCell(t("csv_utc", t(key))), cell: (ticket) => of(ticket) ?? "" },
];

/** Whole minutes, a number to a spreadsheet. */
const minutes = (key: MessageKey, of: (measure: ResponseMeasure) => number | undefined): Column => ({
  head: ({ t }) => textCell(t(key)),
  cell: (ticket, { now }) => String(of(responseMeasure(ticket, now)) ?? ""),
});

/** Columns of facts that can be read of a damaged record too. */
export const FACT_COLUMNS = {
  supportTicketId: column("popup_number", ({ supportTicketId }) => supportTicketId),
  title: column("field_title", ({ title }) => title),
  customer: column("all_customer", ({ customer, own }, { t }) => (own ? t("popup_own") : customer.name)),
  domain: column("customer_domain", ({ customer }) => customer.domain),
  tenantId: column("customer_id", ({ customer }) => customer.tenantId),
  notes: column("all_notes", ({ notes }) => notes),
} as const;

/** The columns in their order. The first is a time: `digitsCell` says why no text may be there. */
export const COLUMNS: readonly Column[] = [
  ...times("all_created", ({ createdDate }) => createdDate),
  FACT_COLUMNS.supportTicketId,
  FACT_COLUMNS.title,
  FACT_COLUMNS.customer,
  FACT_COLUMNS.domain,
  FACT_COLUMNS.tenantId,
  column("csv_portal", ({ portal }) => portal),
  column("csv_cloud", ({ cloud }, { t }) => t(`cloud_${cloud}`)),
  column("field_severity", ({ severity }, { t }) => severity && t(`severity_${severity}`)),
  column("popup_kind", ({ breakFix }, { t }) => t(breakFix ? "panel_technical" : "panel_notTechnical")),
  column("field_preferredSupportLanguage", ({ supportLanguage }) => supportLanguage),
  column("all_status", ({ status }, { t }) => t(STATUSES[status])),
  column("csv_confirmation", (ticket, { t, now }) => t(`confirmation_${confirmationAt(ticket, now)}`)),
  ...times("all_due", ({ serviceLevelAgreement }) => serviceLevelAgreement?.expirationTime),
  ...times("csv_responded", ({ respondedDate }) => respondedDate),
  ...times("csv_closed", ({ closedDate }) => closedDate),
  column("csv_outcome", (ticket, { t, now }) => t(`outcome_${responseMeasure(ticket, now).outcome}`)),
  minutes("csv_toResponse", ({ toResponse }) => toResponse),
  minutes("csv_late", ({ late }) => late),
  minutes("csv_left", ({ left }) => left),
  column("options_policy", ({ serviceLevelAgreement }) => serviceLevelAgreement?.policy),
  column("people_filedBy", ({ filedBy }) => filedBy),
  column("people_assignedTo", ({ assignee }) => assignee),
  FACT_COLUMNS.notes,
];
