import * as v from "valibot";
import { isRequestNumber } from "./request-number.ts";

/** A line of a portal's list of requests: its number, and the other texts in it. */
export const listedRequestSchema = v.object({
  supportTicketId: v.pipe(v.string(), v.check(isRequestNumber)),
  texts: v.pipe(v.array(v.pipe(v.string(), v.maxLength(300))), v.maxLength(20)),
});
export type ListedRequest = v.InferOutput<typeof listedRequestSchema>;
