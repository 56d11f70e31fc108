import * as v from "valibot";
import { teamAddressSchema } from "../address/team-address.ts";
import { signInSchema } from "./sign-in.ts";

/** What the hidden page is to do; nothing where no team is on. */
export const teamOrdersSchema = v.optional(
  v.object({
    ...teamAddressSchema.entries,
    /** As whom; without it only a cookie that the browser still has counts. */
    signIn: v.optional(signInSchema),
    /** The person has signed out: the session is to be ended. */
    leaves: v.boolean(),
  }),
);
export type TeamOrders = NonNullable<v.InferOutput<typeof teamOrdersSchema>>;
