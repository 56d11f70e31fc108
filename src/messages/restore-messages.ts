import * as v from "valibot";
import { customerSchema } from "../tickets/model/customer.ts";
import { RESTORED_AT_ONCE, ticketSchema } from "../tickets/model/ticket.ts";

const uuid = v.pipe(v.string(), v.uuid());
const count = v.pipe(v.number(), v.integer(), v.minValue(0));

/** The messages by which a page of ours restores a backup. */
export const RESTORE_MESSAGES = {
  /** A stretch of a backup, to be restored with the others of this restore. */
  stageRestore: {
    from: "ownPage",
    request: v.object({
      restoreId: uuid,
      tickets: v.pipe(v.array(ticketSchema), v.maxLength(RESTORED_AT_ONCE)),
      customers: v.pipe(v.array(customerSchema), v.maxLength(RESTORED_AT_ONCE)),
    }),
  },
  /** All of a backup was sent: the numbers of its records, and the settings where they are wanted. */
  commitRestore: {
    from: "ownPage",
    request: v.object({
      restoreId: uuid,
      tickets: count,
      customers: count,
      settings: v.optional(v.record(v.string(), v.unknown())),
    }),
  },
  /** The person has stopped a restore. */
  cancelRestore: { from: "ownPage", request: v.object({ restoreId: uuid }) },
} as const;
