import type { SignedIn } from "../../tickets/team/sign-in/run-signed-in.ts";

/** Stands in for the engine. */
export const startStandIn = async ({ ask, url, database, onState }: SignedIn): Promise<void> => {
  for (;;) {
    const since = new Date().toISOString();
    try {
      const reply = await ask(`${url}/${database}`);
      if (reply.ok) onState({ state: "current", since });
      else
        onState({
          state: "refused",
          because: reply.status === 404 ? "databaseMissing" : reply.status === 403 ? "notAMember" : "signedOut",
          since,
          waiting: 0,
        });
    } catch {
      onState({ state: "offline", since, waiting: 0 });
    }
    await new Promise((resolve) => setTimeout(resolve, 1000));
  }
};
