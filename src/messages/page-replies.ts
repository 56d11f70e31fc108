import * as v from "valibot";
import { seenFrameSchema } from "../access/model/seen-frame.ts";
import { customerRecordSchema } from "../tenant/model/customer-record.ts";
import { storeReplySchema } from "../tickets/model/store-reply.ts";
import { diagnosticsSchema } from "../diagnostics/model/diagnostics.ts";

const nothing = v.undefined();

/** The customer directory, as the options show it. */
const customersSchema = v.array(
  v.object({
    id: v.string(),
    tenantId: v.optional(v.string()),
    domain: v.optional(v.string()),
    name: v.optional(v.string()),
    inPartnerCenter: v.optional(v.boolean()),
  }),
);

/**
 * What our own pages send, each with the shape of its answer. In a file of its own, so that it is in no content script.
 */
export const REPLIES_TO_PAGES = {
  changeTicket: nothing,
  restoreTickets: v.number(),
  readStore: storeReplySchema,
  sweep: nothing,
  diagnose: diagnosticsSchema,
  /** The entry that was taken out, for its return. */
  forgetCustomer: v.optional(customerRecordSchema),
  restoreCustomer: nothing,
  saveSettings: nothing,
  listCustomers: customersSchema,
  listSeenFrames: v.array(seenFrameSchema),
  editCustomer: v.picklist(["saved", "taken"]),
} as const;
