import { useState } from "preact/hooks";
import type { Translate } from "../../../words/translate.ts";
import type { TeamSettings } from "../address/team-address.ts";
import type { TeamSource } from "./team-source.ts";

interface AllowProps {
  readonly team: TeamSettings;
  readonly source: Pick<TeamSource, "request">;
  readonly t: Translate;
}

/** Says that the browser does not let the extension reach the team's server, and asks for it. */
export const AllowAccess = ({ team, source, t }: AllowProps) => {
  const [state, setState] = useState<"waiting" | "refused">();
  const allow = (): void => {
    const asked = source.request(team);
    setState("waiting");
    asked.then(
      (done) => setState(done ? undefined : "refused"),
      () => setState("refused"),
    );
  };
  const { host } = new URL(team.url);
  return (
    <>
      <p>{t("team_noAccess", host)}</p>
      <button type="button" onClick={allow}>
        {t("access_allow")}
      </button>
      <p role="status">
        {state === "waiting" && t("options_cloudWaiting")}
        {state === "refused" && t("team_accessRefused", host)}
      </p>
    </>
  );
};
