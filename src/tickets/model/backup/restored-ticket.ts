import { isDeleted } from "../is-deleted.ts";
import { isNewer } from "./is-newer.ts";
import { mergeTickets } from "../merge-tickets.ts";
import { readTicket } from "../read-ticket.ts";
import type { SupportProfile } from "../service-level-agreement.ts";
import type { Ticket } from "../ticket.ts";

/** What a restore does with one record of a backup. */
export type RestoreStep<T> = { readonly kind: "added" | "changed"; readonly record: T } | { readonly kind: "skipped" };

/** How many records of one kind a restore adds, changes and skips. */
export interface RestoreCounts {
  readonly added: number;
  readonly changed: number;
  readonly skipped: number;
}

export const NOTHING_RESTORED: RestoreCounts = { added: 0, changed: 0, skipped: 0 };

/** The counts with those of further steps. */
export const countSteps = (before: RestoreCounts, steps: readonly RestoreStep<unknown>[]): RestoreCounts => {
  const count = (kind: RestoreStep<unknown>["kind"]): number => steps.filter((step) => step.kind === kind).length;
  return {
    added: before.added + count("added"),
    changed: before.changed + count("changed"),
    skipped: before.skipped + count("skipped"),
  };
};

/**
 * What becomes of a ticket of a backup where the store has a record of the same request, or none. The later state wins.
 * The same record in a later state replaces the one that is there; another record of the same request (two people, or
 * two computers) takes over what only the one that is there knew, and keeps its identity. One that was deleted or
 * cannot be read gives way. What was deleted when it was copied is not any more.
 */
export const restoredTicket = (
  record: Ticket | undefined,
  { deletedDate: _deleted, ...ticket }: Ticket,
  profile: SupportProfile,
): RestoreStep<Ticket> => {
  if (record === undefined) return { kind: "added", record: ticket };
  const { id, submissionId } = record;
  const there = readTicket(record);
  if (there === undefined) return { kind: "changed", record: { ...ticket, id } };
  if (isDeleted(there)) return { kind: "added", record: { ...ticket, id, submissionId } };
  if (!isNewer(ticket, there)) return { kind: "skipped" };
  if (id === ticket.id) return { kind: "changed", record: ticket };
  return { kind: "changed", record: { ...mergeTickets(ticket, there, profile), id, submissionId } };
};
