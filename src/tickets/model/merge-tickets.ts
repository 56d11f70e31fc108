import { NOTES_LIMIT, type Ticket } from "./ticket.ts";
import { completeTicket } from "./complete-ticket.ts";
import type { SupportProfile } from "./service-level-agreement.ts";

const PROGRESS: readonly Ticket["status"][] = ["awaitingResponse", "responded", "closed"];

const earlier = (one: string | undefined, other: string | undefined): string | undefined =>
  one !== undefined && other !== undefined && other < one ? other : (one ?? other);

/** The notes of both; those that hold the others already are enough. */
const notesOf = ({ notes: one = "" }: Ticket, { notes: other = "" }: Ticket): string | undefined => {
  const notes = one.includes(other) ? one : other.includes(one) ? other : `${one}\n${other}`;
  return notes === "" ? undefined : notes.slice(0, NOTES_LIMIT);
};

/** One ticket of two that turned out to be the same request: the older one, with what only the newer one knew. */
export const mergeTickets = (older: Ticket, newer: Ticket, profile: SupportProfile): Ticket => ({
  ...completeTicket(older, newer, profile),
  filedBy: older.filedBy ?? newer.filedBy,
  assignee: older.assignee ?? newer.assignee,
  handovers: older.assignee === undefined ? newer.handovers : older.handovers,
  supportTicketId: older.supportTicketId ?? newer.supportTicketId,
  confirmation: older.confirmation === "confirmed" ? "confirmed" : newer.confirmation,
  confirmedDate: earlier(older.confirmedDate, newer.confirmedDate),
  status: PROGRESS[Math.max(PROGRESS.indexOf(older.status), PROGRESS.indexOf(newer.status))] ?? older.status,
  respondedDate: earlier(older.respondedDate, newer.respondedDate),
  closedDate: earlier(older.closedDate, newer.closedDate),
  notified: { ...newer.notified, ...older.notified },
  notes: notesOf(older, newer),
  deletedDate: older.deletedDate === undefined || newer.deletedDate === undefined ? undefined : older.deletedDate,
});
