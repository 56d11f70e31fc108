import * as v from "valibot";
import { teamStateSchema } from "../model/team-state.ts";

/** How it is with the team's list, and as whom the person is signed in there. */
export const teamNewsSchema = v.object({
  state: teamStateSchema,
  user: v.optional(v.pipe(v.string(), v.maxLength(200))),
});
export type TeamNews = v.InferOutput<typeof teamNewsSchema>;

/** The key of the last news in `storage.session`. */
export const TEAM_NEWS_KEY = "teamNews";
