import * as v from "valibot";
import { allHandedOverSchema } from "../tickets/model/handover/handed-over.ts";
import { signInSchema } from "../tickets/team/kept/sign-in.ts";
import { teamNewsSchema } from "../tickets/team/kept/team-news.ts";

/** What is sent about the team's list. */
export const TEAM_MESSAGES = {
  /** The person signs in to the team's server in the options. */
  signInToTeam: { from: "ownPage", request: v.object({ ...signInSchema.entries, stays: v.boolean() }) },
  signOutOfTeam: { from: "ownPage", request: v.object({}) },
  /** The hidden page starts and asks what to do. */
  teamOrders: { from: "ownPage", request: v.object({}) },
  /** It is open within the background, which is not to be stopped. */
  teamAwake: { from: "ownPage", request: v.object({}) },
  /** It says how it is with the team's list. */
  teamNews: { from: "ownPage", request: teamNewsSchema },
  /** It has written to the ticket store. */
  teamWrote: { from: "ownPage", request: v.object({}) },
  /** Others have handed tickets over. */
  teamHandedOver: { from: "ownPage", request: v.object({ tickets: allHandedOverSchema }) },
} as const;
