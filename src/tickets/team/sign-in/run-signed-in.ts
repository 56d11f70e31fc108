import { instantAt } from "../../../model/instant.ts";
import type { TeamNews } from "../kept/team-news.ts";
import type { TeamOrders } from "../kept/team-orders.ts";
import type { Refusal, TeamState } from "../model/team-state.ts";
import { type Ask, askSignedIn, closeSession, currentSession, openSession, type Session } from "./server-session.ts";

/** What the engine of the team's list is started with. */
export interface SignedIn {
  readonly url: string;
  readonly database: string;
  /** Name of the person on the server. */
  readonly user: string;
  /** Asks the server with the session, which it renews. */
  readonly ask: Ask;
  readonly onState: (state: TeamState) => void;
}

export interface RunDeps {
  /** Asks the server: `fetch`. */
  readonly ask: Ask;
  /** Starts the engine once it is known who is signed in. */
  readonly start: (signedIn: SignedIn) => Promise<void>;
  readonly tell: (news: TeamNews) => void;
  /** Resolves after this time, in ms. */
  readonly wait: (time: number) => Promise<void>;
  /** Milliseconds since 1970. */
  readonly now: () => number;
}

/** Time until a server that was not reached is asked again, in ms. */
const AGAIN_AFTER = 20_000;

/** Who is signed in, or why nobody is; `unreached` where the server is silent. */
const sessionFor = async (orders: TeamOrders, ask: Ask): Promise<Session | "unreached"> => {
  try {
    if (orders.leaves) {
      await closeSession(ask, orders.url);
      return { ok: false, because: "signedOut" };
    }
    return await (orders.signIn ? openSession(ask, orders.url, orders.signIn) : currentSession(ask, orders.url));
  } catch {
    // `fetch` says no more than that it failed: no network, no server, or a certificate that the browser refuses.
    return "unreached";
  }
};

/**
 * Signs in and starts the engine. A server that is not reached keeps nobody from working: with a name the engine starts
 * all the same, without one the server is asked again. A refused sign-in ends it: a second try with the same password
 * could lock the user out.
 */
export const runSignedIn = async (orders: TeamOrders, deps: RunDeps): Promise<void> => {
  const { url, database, signIn } = orders;
  const refused = (because: Refusal): TeamState => ({
    state: "refused",
    because,
    since: instantAt(deps.now()),
    waiting: 0,
  });
  const startAs = (user: string): Promise<void> => {
    let why: Refusal | undefined;
    const ask = askSignedIn(deps.ask, url, signIn, (because) => {
      why = because;
    });
    const onState = (state: TeamState): void => {
      if (state.state !== "refused") why = undefined;
      deps.tell({ user, state: state.state === "refused" && why !== undefined ? { ...state, because: why } : state });
    };
    return deps.start({ url, database, user, ask, onState });
  };
  const since = instantAt(deps.now());
  for (;;) {
    const session = await sessionFor(orders, deps.ask);
    if (session !== "unreached") {
      if (session.ok) return startAs(session.name);
      deps.tell({ state: refused(session.because) });
      return;
    }
    if (signIn !== undefined) return startAs(signIn.name);
    deps.tell({ state: { state: "offline", since, waiting: 0 } });
    await deps.wait(AGAIN_AFTER);
  }
};
