import type { MessageRequest } from "../../messages/message-list.ts";
import { failed, type Outcome } from "../../model/outcome.ts";
import type { TicketNotFound } from "../../tickets/background/change-ticket.ts";
import type { TicketWriter } from "../../tickets/background/ticket-writer.ts";
import { calendarOfTicket, calendarOfTickets } from "../../tickets/files/calendar-of-tickets.ts";
import { ticketAddress } from "../../tickets/address/ticket-address.ts";
import { nextTicket } from "../../tickets/model/ticket-life.ts";
import type { StoreTrouble } from "../../tickets/store/database/store-result.ts";
import { ticketBySubmission } from "../../tickets/store/read/ticket-by-submission.ts";
import { updateTicket } from "../../tickets/store/update-ticket.ts";
import type { Translate } from "../../words/translate.ts";
import { keptEvent, type KeptEventDeps } from "./kept-event.ts";

export interface KeptOrderDeps extends KeptEventDeps {
  readonly store: Pick<TicketWriter, "read" | "write">;
  readonly translate: Translate;
}

type KeptOutcome<T> = Outcome<T, StoreTrouble | TicketNotFound>;

const notFound = (submissionId: string): KeptOutcome<never> =>
  failed({ kind: "notFound", detail: `This tab has kept nothing of ${submissionId}` });

/** A tab is served about the request that was filed last in it, and about no other. */
const isOfTab = async ({ kept }: KeptOrderDeps, tabId: number, submissionId: string): Promise<boolean> =>
  (await kept.read(tabId)).request?.submissionId === submissionId;

/** The person said severity or kind of a request that is kept already; its deadline follows. */
export const describeKept = async (
  deps: KeptOrderDeps,
  { submissionId, facts }: MessageRequest<"describeKept">,
  tabId: number,
): Promise<KeptOutcome<unknown>> => {
  if (!(await isOfTab(deps, tabId, submissionId))) return notFound(submissionId);
  const written = await deps.store.write("update", async (db, { now, profile }) => {
    const ticket = await ticketBySubmission(db, submissionId);
    const judgedBy = { now: now(), profile };
    return (
      ticket &&
      updateTicket(db, ticket.id, judgedBy.now, (before) =>
        nextTicket(
          nextTicket(before, { kind: "setSeverity", severity: facts.severity }, judgedBy),
          { kind: "setBreakFix", breakFix: facts.breakFix },
          judgedBy,
        ),
      )
    );
  });
  if (!written.ok) return written;
  if (!written.value) return notFound(submissionId);
  await keptEvent(deps, tabId, { kind: "described", submissionId, now: deps.now() });
  return written;
};

/** A calendar (RFC 5545) with the deadline of a request that is kept. */
export const calendarOfKept = async (
  deps: KeptOrderDeps,
  { submissionId }: MessageRequest<"calendarOfKept">,
  tabId: number,
): Promise<KeptOutcome<string>> => {
  if (!(await isOfTab(deps, tabId, submissionId))) return notFound(submissionId);
  const found = await deps.store.read((db) => ticketBySubmission(db, submissionId));
  if (!found.ok) return found;
  if (!found.value) return notFound(submissionId);
  const { remindBefore } = await deps.readSettings();
  const facts = { remindBefore, addressOf: ticketAddress, t: deps.translate };
  return { ok: true, value: calendarOfTicket(found.value, facts) ?? calendarOfTickets([], facts) };
};
