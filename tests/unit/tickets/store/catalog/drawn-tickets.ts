import fc from "fast-check";
import { SEVERITIES } from "../../../../../src/model/severity.ts";
import type { Ticket } from "../../../../../src/tickets/model/ticket.ts";
import { idNumber, START } from "../store-support.ts";

const MINUTE = 60_000;
const DAY = 24 * 60 * MINUTE;
const at = (time: number): string => new Date(time).toISOString();

const optional = <T>(value: fc.Arbitrary<T>): fc.Arbitrary<T | undefined> => fc.option(value, { nil: undefined });
const from = <T>(...values: readonly T[]): fc.Arbitrary<T> => fc.constantFrom(...values);

/** Parts of tickets, few enough that several share one; minutes are those before `START`. */
const partsArbitrary = fc.record({
  title: from("", "Payroll is down", "payroll again", "Réseau lent", "Server 2", "Server 10"),
  number: optional(fc.integer({ min: 100_000, max: 9_999_999 })),
  portal: from("azure", "microsoft365", "powerPlatform"),
  cloud: from("worldwide", "usGovernment"),
  severity: optional(from(...SEVERITIES)),
  language: optional(from("en", "de", "ja")),
  name: optional(from("Contoso", "contoso", "Müller GmbH", "Fabrikam")),
  own: fc.boolean(),
  filed: fc.integer({ min: 0, max: 60 * 24 * 60 }),
  due: optional(fc.integer({ min: -120, max: 60 * 24 * 60 })),
  responded: optional(fc.integer({ min: 0, max: 60 * 24 * 60 })),
  status: from("awaitingResponse", "responded", "closed"),
  confirmation: from("pending", "confirmed", "unconfirmed"),
  isDeleted: fc.boolean(),
  filedBy: optional(from("Ada Byron", "ada  byron", "Grace")),
  assignee: optional(from("Grace", "Alan")),
});
type Parts = typeof partsArbitrary extends fc.Arbitrary<infer T> ? T : never;

const ticketOf = (parts: Parts, index: number): Ticket => {
  const { number, language, name, filed, due, responded, isDeleted, filedBy, assignee, ...rest } = parts;
  return {
    ...(rest as Pick<Ticket, "title" | "portal" | "cloud" | "severity" | "own" | "status" | "confirmation">),
    id: idNumber(index),
    submissionId: idNumber(1_000_000 + index),
    host: "portal.azure.com",
    breakFix: true,
    customer: { ...(name !== undefined && { name }), domain: "contoso.onmicrosoft.com" },
    contactDetails: {},
    ...(number !== undefined && { supportTicketId: `${number}${String(index).padStart(5, "0")}` }),
    ...(language !== undefined && { supportLanguage: language }),
    createdDate: at(START - filed * MINUTE),
    ...(due !== undefined && {
      serviceLevelAgreement: { policy: "csp", startTime: at(START), expirationTime: at(START - due * MINUTE) },
    }),
    ...(responded !== undefined && { respondedDate: at(START - responded * MINUTE) }),
    ...(isDeleted && { deletedDate: at(START) }),
    ...(filedBy !== undefined && { filedBy }),
    ...(assignee !== undefined && { assignee }),
    notified: {},
    updatedDate: at(START - 2 * DAY),
    revision: 1,
  };
};

/** Tickets of every sort, at most `maxLength`. */
export const ticketsArbitrary = (maxLength: number): fc.Arbitrary<Ticket[]> =>
  fc.array(partsArbitrary, { maxLength }).map((all) => all.map(ticketOf));

/** As many tickets as wanted, always the same ones. */
export const drawnTickets = (count: number): Ticket[] =>
  fc.sample(partsArbitrary, { numRuns: count, seed: 7 }).map(ticketOf);
