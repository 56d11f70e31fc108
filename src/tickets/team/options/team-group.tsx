import { useState } from "preact/hooks";
import type { Translate } from "../../../words/translate.ts";
import { Group } from "../../../settings/options/fields/group.tsx";
import { useSavingWords } from "../../../settings/options/fields/use-saving.ts";
import type { TeamSettings } from "../address/team-address.ts";
import { AllowAccess } from "../components/allow-access.tsx";
import type { ShownTeam, TeamSource } from "../components/team-source.ts";
import { teamWords, wayOut } from "../components/team-words.ts";
import { useTeam } from "../components/use-team.ts";
import { ServerForm } from "./server-form.tsx";
import { SignInForm } from "./sign-in-form.tsx";

interface TeamProps {
  readonly source: TeamSource;
  readonly now: () => number;
  readonly t: Translate;
}

interface PartProps extends TeamProps {
  readonly shown: ShownTeam;
  readonly team: TeamSettings;
  /** Does something, and shows what went wrong with it. */
  readonly run: (task: () => Promise<void>) => void;
}

/** How it is with the list, and who is signed in. */
const TeamStanding = ({ shown, team, run, source, now, t }: PartProps) => {
  const state = shown.news?.state ?? { state: "starting" };
  const aside = "aside" in state ? (state.aside ?? 0) : 0;
  const way = wayOut(state);
  const user = shown.news?.user;
  return (
    <>
      <p role="status" class={state.state === "refused" ? "wrong" : undefined}>
        {teamWords(state, now(), t)}
      </p>
      {aside > 0 && <p class="hint">{t("team_aside", aside)}</p>}
      {way === "openServer" && (
        <button type="button" onClick={() => source.openServer(team.url)}>
          {t("team_openServer")}
        </button>
      )}
      {user !== undefined && way !== "signIn" ? (
        <p class="team-user">
          {t("team_signedInAs", user)}{" "}
          <button type="button" onClick={() => run(source.signOut)}>
            {t("team_signOut")}
          </button>
        </p>
      ) : (
        way === "signIn" && <SignInForm signIn={(signIn, stays) => run(() => source.signIn(signIn, stays))} t={t} />
      )}
    </>
  );
};

/** The team that is on. */
const TeamOn = (props: PartProps) => {
  const { shown, team, run, source, t } = props;
  return (
    <div class="team-on">
      <p>{t("team_at", team.database, team.url)}</p>
      {shown.hasAccess ? <TeamStanding {...props} /> : <AllowAccess team={team} source={source} t={t} />}
      {shown.isManaged ? (
        <p class="hint">{t("options_managed")}</p>
      ) : (
        <button type="button" onClick={() => run(() => source.save({ ...team, on: false }))}>
          {t("team_switchOff")}
        </button>
      )}
      <p class="hint">{t("team_switchOffHint")}</p>
    </div>
  );
};

/** The group of the options about one list for the team. */
export const TeamGroup = ({ source, now, t }: TeamProps) => {
  const shown = useTeam(source);
  const { saving, saved, failed } = useSavingWords();
  const [isRefused, setRefused] = useState<string>();
  const run = (task: () => Promise<void>): void => void task().then(saved, failed);
  const switchOn = (address: Pick<TeamSettings, "url" | "database">): void => {
    // The browser has to be asked first in the click.
    const asked = source.request(address);
    setRefused(undefined);
    asked.then(
      (done) => {
        if (done) run(() => source.save({ ...address, on: true }));
        else setRefused(new URL(address.url).host);
      },
      (error: unknown) => failed(error),
    );
  };
  return (
    <Group id="team" title={t("team_heading")} why={t("team_why")} saving={saving} t={t}>
      {shown !== undefined &&
        (shown.team?.on ? (
          <TeamOn shown={shown} team={shown.team} run={run} source={source} now={now} t={t} />
        ) : (
          <ServerForm team={shown.team} isManaged={shown.isManaged} switchOn={switchOn} t={t} />
        ))}
      <p role="status">{isRefused !== undefined && t("team_accessRefused", isRefused)}</p>
    </Group>
  );
};
