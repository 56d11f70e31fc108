import * as v from "valibot";
import { instantAt, instantSchema, timeOf } from "../../model/instant.ts";
import { TICKET_PORTAL_IDS } from "../../model/portal.ts";
import { SEVERITIES } from "../../model/severity.ts";
import { SUPPORT_LANGUAGES } from "../../model/support-language.ts";
import { isTypedRequestNumber } from "../../submission/model/request-number.ts";
import { isDomain, isTenantId } from "../../tenant/model/tenant.ts";
import { agreedPolicyOf, countedAnew } from "./counted-anew.ts";
import { isResponseTime } from "./is-response-time.ts";
import type { SupportProfile } from "./service-level-agreement.ts";
import type { Ticket } from "./ticket.ts";

/** The earliest time at which a request can have been filed: before it there was none of these portals. */
const EARLIEST = Date.UTC(2010, 0, 1);

const words = (limit: number) => v.pipe(v.string(), v.trim(), v.nonEmpty(), v.maxLength(limit));

/** The facts of a request as a person types them, stricter than what a portal's page may have said. */
export const typedFacts = {
  title: words(500),
  supportTicketId: v.pipe(v.string(), v.check(isTypedRequestNumber)),
  customer: v.object({
    tenantId: v.optional(v.pipe(v.string(), v.check(isTenantId), v.toLowerCase())),
    domain: v.optional(v.pipe(v.string(), v.check(isDomain), v.toLowerCase())),
    name: v.optional(words(300)),
  }),
  own: v.boolean(),
  portal: v.picklist(TICKET_PORTAL_IDS),
  host: v.pipe(v.string(), v.check(isDomain)),
  severity: v.picklist(SEVERITIES),
  breakFix: v.boolean(),
  supportLanguage: v.picklist(SUPPORT_LANGUAGES),
  createdDate: instantSchema,
  respondedDate: instantSchema,
};

/** What a person puts right of a request: only what is another value now, `null` for what there is no more. */
export const editedFactsSchema = v.object({
  title: v.exactOptional(typedFacts.title),
  supportTicketId: v.exactOptional(v.nullable(typedFacts.supportTicketId)),
  customer: v.exactOptional(typedFacts.customer),
  own: v.exactOptional(typedFacts.own),
  portal: v.exactOptional(typedFacts.portal),
  host: v.exactOptional(typedFacts.host),
  severity: v.exactOptional(v.nullable(typedFacts.severity)),
  breakFix: v.exactOptional(typedFacts.breakFix),
  supportLanguage: v.exactOptional(typedFacts.supportLanguage),
  createdDate: v.exactOptional(typedFacts.createdDate),
  respondedDate: v.exactOptional(v.nullable(typedFacts.respondedDate)),
});
export type EditedFacts = v.InferOutput<typeof editedFactsSchema>;

/** Whether a request can have been filed then: not in the future; both in ms since 1970. */
export const isFilingTime = (at: number, now: number): boolean => at >= EARLIEST && at <= now;

const areTimes = (ticket: Ticket, { createdDate, respondedDate }: EditedFacts, now: number): boolean => {
  const [filed, responded] = [timeOf(ticket.createdDate), timeOf(ticket.respondedDate)];
  return (
    (createdDate === undefined || (filed !== undefined && isFilingTime(filed, now))) &&
    ((createdDate === undefined && respondedDate === undefined) ||
      responded === undefined ||
      isResponseTime(ticket, responded, now))
  );
};

const statusOf = (ticket: Ticket, respondedDate: string | null | undefined): Pick<Ticket, "status"> => {
  if (respondedDate === null) return { status: ticket.status === "responded" ? "awaitingResponse" : ticket.status };
  const isNew = respondedDate !== undefined && ticket.status === "awaitingResponse";
  return { status: isNew ? "responded" : ticket.status };
};

/** Whoever knows the number knows that the request was created. */
const confirmationOf = (ticket: Ticket, number: string | null | undefined, now: number): Partial<Ticket> =>
  number === undefined || number === null
    ? {}
    : { confirmation: "confirmed", confirmedDate: ticket.confirmedDate ?? instantAt(now) };

const isSame = (one: Ticket, other: Ticket): boolean =>
  [...new Set([...Object.keys(one), ...Object.keys(other)])].every(
    (key) => JSON.stringify(one[key as keyof Ticket]) === JSON.stringify(other[key as keyof Ticket]),
  );

/**
 * The ticket with its facts put right by hand. Its deadline is counted from the new time of filing, by the policy and
 * calendar that it has; another language has another calendar. Times at which it cannot have been filed or responded to
 * change nothing at all.
 */
export const editTicket = (
  ticket: Ticket,
  facts: EditedFacts,
  { now, profile }: { readonly now: number; readonly profile: SupportProfile },
): Ticket => {
  const { supportTicketId, severity, respondedDate, ...others } = facts;
  const edited: Ticket = {
    ...ticket,
    ...others,
    ...(supportTicketId !== undefined && { supportTicketId: supportTicketId ?? undefined }),
    ...(severity !== undefined && { severity: severity ?? undefined }),
    ...(respondedDate !== undefined && { respondedDate: respondedDate ?? undefined }),
    ...statusOf(ticket, respondedDate),
    ...confirmationOf(ticket, supportTicketId, now),
  };
  if (isSame(edited, ticket) || !areTimes(edited, facts, now)) return ticket;
  const isCounted = (["severity", "breakFix", "supportLanguage", "createdDate"] as const).some(
    (key) => edited[key] !== ticket[key],
  );
  const agreed = agreedPolicyOf(ticket);
  const rule = agreed && edited.supportLanguage !== ticket.supportLanguage ? { policy: agreed.policy } : agreed;
  const isAwaited = edited.status === "awaitingResponse";
  const counted = isCounted ? countedAnew(ticket, edited, profile, rule) : edited;
  return { ...counted, editedDate: instantAt(now), snoozedUntil: isAwaited ? counted.snoozedUntil : undefined };
};
