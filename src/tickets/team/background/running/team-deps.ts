import * as v from "valibot";
import { storedItem, type StorageArea } from "../../../../platform/stored-item.ts";
import { TEAM_NEWS_KEY, teamNewsSchema } from "../../kept/team-news.ts";
import type { TeamDeps } from "./follow-team.ts";
import { keptSignIn } from "./kept-sign-in.ts";

/** The key in `storage.session` of what the hidden page was opened for. */
const TEAM_RUN_KEY = "teamRun";

const teamRunSchema = v.object({ url: v.string(), database: v.string(), turn: v.string(), leaves: v.boolean() });

type Given = Omit<TeamDeps, "signIn" | "news" | "run">;

/** What the team's part of the background needs, with its own keys in the browser's storage. */
export const teamDeps = ({
  local,
  session,
  ...given
}: Given & { readonly local: StorageArea; readonly session: StorageArea }): TeamDeps => ({
  ...given,
  signIn: keptSignIn({ local, session }),
  news: storedItem(session, TEAM_NEWS_KEY, teamNewsSchema),
  run: storedItem(session, TEAM_RUN_KEY, teamRunSchema),
});
