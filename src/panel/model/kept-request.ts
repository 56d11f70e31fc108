import * as v from "valibot";
import { requestFactsSchema } from "../../form/model/request-facts.ts";
import { instantSchema } from "../../model/instant.ts";

/** A request that has just been kept, as the panel confirms it: also once its form is gone. */
export const keptRequestSchema = v.object({
  submissionId: v.pipe(v.string(), v.uuid()),
  title: v.string(),
  supportTicketId: v.optional(v.string()),
  /** The portal has taken it; else nobody has seen yet how it ended. */
  isConfirmed: v.boolean(),
  /** When Microsoft owes the first response; absent where that is not known. */
  expirationTime: v.optional(instantSchema),
  facts: requestFactsSchema,
  /** Severity and kind are to be asked for: without them there was no deadline. */
  asksFacts: v.boolean(),
  /** It is shown until then, in milliseconds since 1970. */
  until: v.number(),
});
export type KeptRequest = v.InferOutput<typeof keptRequestSchema>;
