import type { StoreContext } from "../../../../../src/tickets/model/new-ticket.ts";
import { nextTicket, type TicketEvent } from "../../../../../src/tickets/model/ticket-life.ts";
import { isDeleted } from "../../../../../src/tickets/model/is-deleted.ts";
import type { Ticket } from "../../../../../src/tickets/model/ticket.ts";
import type { Submission } from "../../../../../src/submission/model/submission.ts";
import { addSubmission } from "../../../../../src/tickets/store/add-submission.ts";
import { applyChange } from "../../../../../src/tickets/store/apply-change.ts";
import { confirmSubmission } from "../../../../../src/tickets/store/confirm-submission.ts";
import { writeStore } from "../../../../../src/tickets/store/database/write-store.ts";
import { aSubmission } from "../../store/store-support.ts";
import type { Machine } from "./machine.ts";

const PROFILES = [{}, { language: "de", country: "DE" }, { language: "fr", country: "FR" }, { country: "JP" }];

export const contextOf = ({ now, newId, number }: Machine): StoreContext => ({
  now,
  newId,
  profile: PROFILES[number] ?? {},
});

/** A request as it is filed on a machine now. */
export const submissionOf = (machine: Machine, count: number, title: string): Submission => ({
  ...aSubmission(count, { title }),
  submissionId: machine.newId(),
  createdDate: new Date(machine.now()).toISOString(),
});

export const file = (machine: Machine, submission: Submission): Promise<Ticket> =>
  addSubmission(machine.db, submission, contextOf(machine));

export const confirm = (machine: Machine, submission: Submission, number: string): Promise<Ticket> =>
  confirmSubmission(machine.db, submission, number, contextOf(machine));

export const change = (machine: Machine, id: string, event: TicketEvent): Promise<unknown> => {
  const { now, profile } = contextOf(machine);
  return writeStore(machine.db, ["tickets"], (transaction) =>
    applyChange(transaction, id, now(), (ticket) => nextTicket(ticket, event, { now: now(), profile })),
  );
};

/** The tickets that a person sees on a machine, in an order that is the same in each run. */
export const seen = async ({ db }: Machine): Promise<Ticket[]> =>
  (await db.getAll("tickets")).filter((ticket) => !isDeleted(ticket));
