import type { TeamNews } from "../../kept/team-news.ts";
import type { TeamOrders } from "../../kept/team-orders.ts";
import type { SignIn } from "../../kept/sign-in.ts";
import { beginAnew, type TeamDeps } from "./follow-team.ts";

/** What the hidden page is to do. */
export const teamOrdersOf = async ({ run, signIn }: TeamDeps): Promise<TeamOrders | undefined> => {
  const running = await run.read();
  if (running === undefined) return undefined;
  const kept = await signIn.read();
  const { url, database, leaves } = running;
  return { url, database, leaves, ...(kept && { signIn: kept }) };
};

/** The person signs in; whether the server agrees is news of the hidden page. */
export const signInToTeam = async (
  deps: TeamDeps,
  { stays, ...signIn }: SignIn & { readonly stays: boolean },
): Promise<void> => {
  await deps.signIn.keep(signIn, stays);
  await beginAnew(deps, false);
};

/** The person signs out: nothing of the sign-in is kept. */
export const signOutOfTeam = async (deps: TeamDeps): Promise<void> => {
  await deps.signIn.forget();
  await beginAnew(deps, true);
};

/** Keeps what the hidden page says; one that has just been closed has no say. */
export const teamNewsCame = async ({ run, news }: TeamDeps, said: TeamNews): Promise<void> => {
  if ((await run.read()) !== undefined) await news.write(said);
};
