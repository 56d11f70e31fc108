import type { Browser } from "../../../../platform/browser-types.ts";
import type { Exclusively } from "../../../../platform/exclusively.ts";
import type { HiddenPage } from "../../../../platform/pages/hidden-page.ts";
import type { StoredItem } from "../../../../platform/stored-item.ts";
import { accessTo, type TeamSettings } from "../../address/team-address.ts";
import type { TeamNews } from "../../kept/team-news.ts";
import type { KeptSignIn } from "./kept-sign-in.ts";

/** What the hidden page was opened for. */
export interface TeamRun {
  readonly url: string;
  readonly database: string;
  /** Changes with each sign-in and sign-out, so that the page begins anew. */
  readonly turn: string;
  readonly leaves: boolean;
}

export interface TeamDeps {
  readonly exclusively: Exclusively;
  readonly newId: () => string;
  /** The page in which the engine of the team's list runs. */
  readonly page: HiddenPage;
  readonly permissions: Pick<Browser["permissions"], "contains">;
  readonly readTeam: () => Promise<TeamSettings | undefined>;
  readonly signIn: KeptSignIn;
  readonly news: StoredItem<TeamNews>;
  readonly run: StoredItem<TeamRun>;
  /** From now on nothing is noted for the team. */
  readonly stopNoting: () => Promise<unknown>;
}

/** The team that is on, and reachable; undefined where none is. One that was switched off is signed out too. */
const wantedTeam = async ({ readTeam, permissions, signIn }: TeamDeps): Promise<TeamSettings | undefined> => {
  const team = await readTeam();
  if (!team?.on) {
    await signIn.forget();
    return undefined;
  }
  return (await permissions.contains({ origins: [accessTo(team)] })) ? team : undefined;
};

const end = async ({ page, news, run }: TeamDeps): Promise<void> => {
  await page.close();
  await run.remove();
  await news.remove();
};

const begin = async ({ page, news, run }: TeamDeps, next: TeamRun): Promise<void> => {
  await page.close();
  await run.write(next);
  await news.write({ state: { state: "starting" } });
  await page.open();
};

/**
 * Brings the hidden page in line with the settings and the access: open while a team is on, closed else, begun anew
 * where the server or the database is another one. Asked at every start of the background and after every change.
 */
export const followTeam = (deps: TeamDeps): Promise<void> =>
  deps.exclusively("team", async () => {
    const team = await wantedTeam(deps);
    const before = await deps.run.read();
    if (team === undefined) {
      if (before === undefined && !(await deps.page.isOpen())) return;
      await end(deps);
      if (!(await deps.readTeam())?.on) await deps.stopNoting();
      return;
    }
    const isSame = before?.url === team.url && before.database === team.database;
    if (isSame && (await deps.page.isOpen())) return;
    const { url, database } = team;
    await begin(deps, isSame ? before : { url, database, turn: deps.newId(), leaves: false });
  });

/** Begins anew after the person has signed in or out. */
export const beginAnew = (deps: TeamDeps, leaves: boolean): Promise<void> =>
  deps.exclusively("team", async () => {
    const team = await wantedTeam(deps);
    if (team === undefined) return;
    await begin(deps, { url: team.url, database: team.database, turn: deps.newId(), leaves });
  });
