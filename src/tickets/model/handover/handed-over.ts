import * as v from "valibot";
import { isDeleted } from "../is-deleted.ts";
import type { Ticket } from "../ticket.ts";
import { isSamePerson } from "../people/keeper-of.ts";
import { personSchema } from "../people/person-schema.ts";

/** Maximum number of changes that come from outside at once, and so of tickets that are handed over. */
export const TAKEN_AT_ONCE = 200;

/** A ticket that others have handed over to somebody: as much of it as a notification says. */
const handedOverSchema = v.object({
  id: v.pipe(v.string(), v.uuid()),
  supportTicketId: v.optional(v.pipe(v.string(), v.maxLength(40))),
  to: personSchema,
});
export type HandedOver = v.InferOutput<typeof handedOverSchema>;

export const allHandedOverSchema = v.pipe(v.array(handedOverSchema), v.minLength(1), v.maxLength(TAKEN_AT_ONCE));

/** A change of a ticket that came from outside; without `before` the ticket itself is new here. */
export interface OutsideChange {
  readonly before?: Ticket | undefined;
  readonly after: Ticket;
}

/** Which of some changes hand a ticket over; one that is closed or deleted is handed to nobody. */
export const handedOverBy = (changes: readonly OutsideChange[]): HandedOver[] =>
  changes.flatMap(({ before, after }) => {
    const { id, supportTicketId, assignee: to } = after;
    if (to === undefined || isSamePerson(to, before?.assignee)) return [];
    if (after.status === "closed" || isDeleted(after)) return [];
    return [{ id, ...(supportTicketId !== undefined && { supportTicketId }), to }];
  });
