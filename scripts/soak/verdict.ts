import * as v from "valibot";
import { ticketSchema, type Ticket } from "../../src/tickets/model/ticket.ts";

/** What became of all rounds of one kind in one browser. */
export interface RoundsResult {
  readonly what: string;
  readonly rounds: number;
  /** Rounds in which the write-ahead entry was seen in the store before the blow. */
  readonly certain: number;
  /**
   * Of those, the rounds in which the ticket was not known to be in the ticket store yet: what the entry alone has
   * kept.
   */
  readonly between: number;
  readonly kept: number;
  readonly faults: readonly string[];
}

/** One submission, from the moment before the press to the moment after the blow. */
export interface Round {
  readonly number: number;
  readonly began: number;
  readonly ended: number;
  /** The id of the submission, where its write-ahead entry was seen before the blow. */
  readonly submissionId: string | undefined;
}

const inRound = ({ began, ended }: Round, { createdDate }: Ticket): boolean => {
  const created = Date.parse(createdDate);
  return created >= began && created <= ended;
};

/** What is wrong with the ticket store after these rounds; nothing, where all is well. */
export const faultsIn = (
  rounds: readonly Round[],
  tickets: readonly Ticket[],
  waiting: readonly string[],
): string[] => {
  const faults: string[] = [];
  for (const round of rounds) {
    const found = tickets.filter((ticket) => inRound(round, ticket));
    const known = tickets.filter(({ submissionId }) => submissionId === round.submissionId);
    if (round.submissionId !== undefined && known.length !== 1)
      faults.push(`round ${round.number}: ${known.length} tickets of ${round.submissionId}, which was written`);
    if (found.length > 1) faults.push(`round ${round.number}: ${found.length} tickets of one submission`);
  }
  const strays = tickets.filter((ticket) => !rounds.some((round) => inRound(round, ticket)));
  if (strays.length > 0) faults.push(`${strays.length} tickets of no round`);
  for (const ticket of tickets) {
    const parsed = v.safeParse(ticketSchema, ticket);
    if (!parsed.success) faults.push(`half a ticket, ${ticket.id}: ${v.summarize(parsed.issues)}`);
    const { customer, contactDetails, serviceLevelAgreement } = ticket;
    if (customer.tenantId === undefined || contactDetails.lastName === undefined || serviceLevelAgreement === undefined)
      faults.push(`a ticket without its values: ${ticket.id}`);
  }
  if (waiting.length > 0) faults.push(`still waiting in storage.local: ${waiting.join(", ")}`);
  return faults;
};
