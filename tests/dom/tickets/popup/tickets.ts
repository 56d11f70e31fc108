import type { Ticket } from "../../../../src/tickets/model/ticket.ts";

/** The instant at which the tests' popups are opened. */
export const NOW = Date.parse("2026-03-10T12:00:00Z");
const MINUTE = 60_000;

const date = (minutesFromNow: number): string => new Date(NOW + minutesFromNow * MINUTE).toISOString();

interface TicketOptions extends Partial<Ticket> {
  /** Minutes from now until the deadline; none: no deadline. */
  readonly dueIn?: number;
}

/** A ticket with what a test says of it, and believable values for the rest. */
export const ticketWith = ({ dueIn, ...rest }: TicketOptions = {}): Ticket => ({
  id: crypto.randomUUID(),
  submissionId: crypto.randomUUID(),
  portal: "azure",
  cloud: "worldwide",
  host: "portal.azure.com",
  title: "Virtual machine does not start",
  severity: "moderate",
  breakFix: true,
  customer: { tenantId: "11111111-2222-4333-8444-555555555555", domain: "contoso.onmicrosoft.com", name: "Contoso" },
  own: false,
  contactDetails: {},
  createdDate: date(-60),
  supportTicketId: "2603100040001234",
  confirmation: "confirmed",
  status: "awaitingResponse",
  notified: {},
  updatedDate: date(-60),
  revision: 1,
  ...(dueIn !== undefined && {
    serviceLevelAgreement: {
      policy: "csp",
      slaMinutes: 240,
      startTime: date(dueIn - 240),
      expirationTime: date(dueIn),
    },
  }),
  ...rest,
});

/** One ticket in every state that the popup knows. */
export const ticketsInEveryState = (): Ticket[] => [
  ticketWith({ title: "VPN gateway is down in West Europe since this morning", severity: "critical", dueIn: -5 }),
  ticketWith({ dueIn: 35, customer: { name: "Fabrikam GmbH & Co. KG" } }),
  ticketWith({ title: "Mailbox cannot be opened", portal: "microsoft365", dueIn: 80, severity: "minimal" }),
  ticketWith({ title: "", dueIn: 60 * 75, customer: { domain: "adatum.com" } }),
  (() => {
    const { supportTicketId: _number, ...unsure } = ticketWith({
      title: "Backup job fails",
      confirmation: "pending",
      dueIn: 200,
    });
    return unsure;
  })(),
  ticketWith({ title: "License question", breakFix: false, own: true }),
  ticketWith({ title: "Slow SQL database", dueIn: -30, status: "responded", respondedDate: date(-90) }),
  ticketWith({ title: "Certificate expired", dueIn: -90, status: "responded", respondedDate: date(-10) }),
];
