import type { Order } from "../../../../../src/tickets/model/facets/order.ts";
import type { Moment, Period, TicketFilter } from "../../../../../src/tickets/model/facets/ticket-filter.ts";
import { responseOutcome } from "../../../../../src/tickets/model/response-outcome.ts";
import type { Ticket } from "../../../../../src/tickets/model/ticket.ts";
import { deadlineState } from "../../../../../src/words/deadline-state.ts";

const bare = (text: string): string => text.normalize("NFKD").replace(/\p{M}/gu, "").toLowerCase();

const customerOf = ({ own, customer }: Ticket): string | undefined =>
  own ? undefined : (customer.name ?? customer.domain ?? customer.tenantId);

const dayOf = (date: string, timeZone: string): string =>
  Temporal.Instant.from(date).toZonedDateTimeISO(timeZone).toPlainDate().toString();

const isIn = (date: string | undefined, period: Period | undefined, timeZone: string): boolean => {
  if (period?.from === undefined && period?.to === undefined) return true;
  if (date === undefined) return false;
  const day = dayOf(date, timeZone);
  return day >= (period.from ?? "") && day <= (period.to ?? "9999-12-31");
};

const hasState = (ticket: Ticket, { deadline }: TicketFilter, now: number): boolean => {
  if (deadline === undefined) return true;
  if (deadline === "respondedInTime") return responseOutcome(ticket) === "inTime";
  if (deadline === "respondedLate") return responseOutcome(ticket) === "late";
  return deadlineState(ticket, now) === deadline;
};

const isNamed = (wanted: string | undefined, name: string | undefined): boolean =>
  wanted === undefined ||
  bare(wanted).split(/ +/).join(" ") ===
    bare(name ?? "\n")
      .split(/ +/)
      .join(" ");

const isWanted = (ticket: Ticket, filter: TicketFilter, { now, timeZone }: Moment): boolean => {
  const { title, supportTicketId = "", customer, contactDetails } = ticket;
  const text = bare([title, supportTicketId, customer.name, customer.domain, customer.tenantId].join("\n"));
  const same = <T>(wanted: T | undefined, value: T | undefined): boolean => wanted === undefined || wanted === value;
  return (
    ticket.deletedDate === undefined &&
    bare(filter.search)
      .split(" ")
      .every((word) => text.includes(word)) &&
    (filter.status === "open" ? ticket.status !== "closed" : same(filter.status, ticket.status)) &&
    hasState(ticket, filter, now) &&
    same(filter.severity, ticket.severity ?? "none") &&
    same(filter.portal, ticket.portal) &&
    same(filter.cloud, ticket.cloud) &&
    (filter.customer === undefined || bare(filter.customer) === bare(customerOf(ticket) ?? "\n")) &&
    isNamed(filter.filedBy, ticket.filedBy) &&
    isNamed(filter.keeper, ticket.assignee ?? ticket.filedBy) &&
    same(filter.language, ticket.supportLanguage ?? contactDetails.preferredSupportLanguage) &&
    same(filter.own, ticket.own) &&
    isIn(ticket.createdDate, filter.filed, timeZone) &&
    isIn(ticket.serviceLevelAgreement?.expirationTime, filter.due, timeZone)
  );
};

const RANKS = ["critical", "moderate", "minimal"];

const compareBy = ({ by }: Order, language: string): ((a: Ticket, b: Ticket) => number) => {
  const { compare } = new Intl.Collator(language, { numeric: true });
  const values: Record<Order["by"], (ticket: Ticket) => string | undefined> = {
    title: ({ title }) => title || undefined,
    customer: customerOf,
    number: ({ supportTicketId }) => supportTicketId,
    severity: ({ severity }) => (severity === undefined ? undefined : String(RANKS.indexOf(severity))),
    created: ({ createdDate }) => createdDate,
    due: ({ serviceLevelAgreement }) => serviceLevelAgreement?.expirationTime,
  };
  return (a, b) => {
    const [one, other] = [values[by](a), values[by](b)];
    return one === undefined || other === undefined ? 0 : compare(one, other);
  };
};

const lacks = ({ by }: Order, ticket: Ticket): boolean =>
  compareBy({ by, isDescending: false }, "en")(ticket, ticket) === 0 &&
  {
    title: ticket.title === "",
    customer: customerOf(ticket) === undefined,
    number: ticket.supportTicketId === undefined,
    severity: ticket.severity === undefined,
    created: false,
    due: ticket.serviceLevelAgreement === undefined,
  }[by];

/** Filter and order as one writes them down of an array of tickets: what the catalog is compared with. */
export const naiveFind = (
  tickets: readonly Ticket[],
  filter: TicketFilter,
  order: Order,
  language: string,
  moment: Moment,
): string[] => {
  const wanted = tickets
    .filter((ticket) => isWanted(ticket, filter, moment))
    .sort((a, b) => a.createdDate.localeCompare(b.createdDate) || a.id.localeCompare(b.id));
  const present = wanted.filter((ticket) => !lacks(order, ticket)).sort(compareBy(order, language));
  const absent = wanted.filter((ticket) => lacks(order, ticket));
  const parts = order.isDescending ? [present.toReversed(), absent.toReversed()] : [present, absent];
  return parts.flat().map(({ id }) => id);
};
