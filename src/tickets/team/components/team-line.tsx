import { useState } from "preact/hooks";
import { Sign } from "../../../ui/sign.tsx";
import type { Translate } from "../../../words/translate.ts";
import { AllowAccess } from "./allow-access.tsx";
import type { TeamSource } from "./team-source.ts";
import { isTeamTrouble, teamWords, wayOut } from "./team-words.ts";
import { useTeam } from "./use-team.ts";

interface TeamLineProps {
  readonly source: TeamSource;
  readonly now: () => number;
  readonly t: Translate;
}

/** The popup's line about the team's list; nothing where no team is on. */
export const TeamLine = ({ source, now, t }: TeamLineProps) => {
  const shown = useTeam(source);
  const [opened] = useState(now);
  const team = shown?.team;
  if (!team?.on) return null;
  if (!shown?.hasAccess)
    return (
      <div class="call team">
        <AllowAccess team={team} source={source} t={t} />
      </div>
    );
  const state = shown.news?.state ?? { state: "starting" };
  const way = wayOut(state);
  return (
    <p class={isTeamTrouble(state) ? "team trouble" : "team"} role="status">
      <Sign name={isTeamTrouble(state) ? "alarm" : state.state === "current" ? "check" : "clock"} />
      <span>{teamWords(state, opened, t)}</span>
      {way === "signIn" && (
        <button type="button" class="link" onClick={source.openOptions}>
          {t("team_signIn")}
        </button>
      )}
      {way === "openServer" && (
        <button type="button" class="link" onClick={() => source.openServer(team.url)}>
          {t("team_openServer")}
        </button>
      )}
    </p>
  );
};
