import { afterAll, beforeAll, beforeEach, describe, expect, it } from "vitest";
import { startTeamServer, type TeamServer } from "../../../../../scripts/team/server/start-team-server.ts";
import type { TeamNews } from "../../../../../src/tickets/team/kept/team-news.ts";
import type { TeamOrders } from "../../../../../src/tickets/team/kept/team-orders.ts";
import type { TeamState } from "../../../../../src/tickets/team/model/team-state.ts";
import { runSignedIn, type SignedIn } from "../../../../../src/tickets/team/sign-in/run-signed-in.ts";
import type { Ask } from "../../../../../src/tickets/team/sign-in/server-session.ts";

const ANNA = { name: "anna", password: "secret", roles: ["on-behalf"] };
const SINCE = "2026-12-01T08:00:00.000Z";

let server: TeamServer;
let asked: string[];
let said: TeamNews[];
let started: SignedIn[];
let waited: number;

/** `fetch` with the cookies of a browser, which Node's does not keep. */
const askWithCookies = (): Ask => {
  let cookie = "";
  return async (address, init) => {
    asked.push(`${init?.method ?? "GET"} ${new URL(address).pathname}`);
    const reply = await fetch(address, { ...init, headers: { ...(init?.headers as object), cookie } });
    cookie = reply.headers.get("set-cookie")?.split(";")[0] ?? cookie;
    return reply;
  };
};
const run = (orders: Partial<TeamOrders>, ask: Ask = askWithCookies()): Promise<void> =>
  runSignedIn(
    { url: server.url, database: "team", leaves: false, ...orders },
    {
      ask,
      start: (signedIn) => Promise.resolve(void started.push(signedIn)),
      tell: (news) => void said.push(news),
      wait: () => Promise.resolve(void (waited += 1)),
      now: () => Date.parse(SINCE),
    },
  );
const because = ({ state }: { readonly state: TeamState }): unknown =>
  state.state === "refused" ? state.because : state.state;

beforeAll(async () => {
  server = await startTeamServer({ users: [ANNA] });
});
afterAll(() => server.stop());
beforeEach(() => {
  server.setUser(ANNA);
  [asked, said, started, waited] = [[], [], [], 0];
});

describe("signing in to a team's server", () => {
  it("starts the engine under the user's name", async () => {
    await run({ signIn: ANNA });
    expect(started).toMatchObject([{ url: server.url, database: "team", user: "anna" }]);
    expect(said).toEqual([]);
  });

  it("says that the password is wrong, and does not try again", async () => {
    await run({ signIn: { ...ANNA, password: "wrong" } });
    expect(said.map(because)).toEqual(["wrongPassword"]);
    expect([asked, started, waited]).toEqual([["POST /_session"], [], 0]);
  });

  it("is asked for where nothing is kept, unless the browser still has the session's cookie", async () => {
    const ask = askWithCookies();
    await run({}, ask);
    expect(said.map(because)).toEqual(["signedOut"]);
    await run({ signIn: ANNA }, ask);
    await run({}, ask);
    expect(started.map(({ user }) => user)).toEqual(["anna", "anna"]);
  });

  it("ends by signing out", async () => {
    const ask = askWithCookies();
    await run({ signIn: ANNA }, ask);
    await run({ leaves: true }, ask);
    expect(said.map(because)).toEqual(["signedOut"]);
    expect(asked.at(-1)).toBe("DELETE /_session");
  });

  it("tells a server that is none", async () => {
    await run({ signIn: ANNA }, () => Promise.resolve(new Response("<h1>Welcome</h1>", { status: 500 })));
    await run({}, () => Promise.resolve(new Response("<h1>Welcome</h1>")));
    expect(said.map(because)).toEqual(["serverFault", "serverFault"]);
  });

  it("keeps nobody from working where the server is not reached", async () => {
    const silent: Ask = () => Promise.reject(new TypeError("Failed to fetch"));
    await run({ signIn: ANNA }, silent);
    expect(started.map(({ user }) => user)).toEqual(["anna"]);
    let tries = 0;
    const ask = askWithCookies();
    await run({}, (...request) => (++tries < 3 ? silent(...request) : ask(...request)));
    expect([said.map(because), waited]).toEqual([["offline", "offline", "signedOut"], 2]);
  });
});

describe("a session that has ended", () => {
  const statusOf = async ({ ask, url }: SignedIn): Promise<number> => (await ask(`${url}/team`)).status;
  const engine = async (orders: Partial<TeamOrders>, ask = askWithCookies()): Promise<SignedIn> => {
    await run(orders, ask);
    const signedIn = started.at(-1);
    if (signedIn === undefined) throw new Error("Nothing was started");
    return signedIn;
  };

  it("is renewed once for all who ask, and nobody notices", async () => {
    const signedIn = await engine({ signIn: ANNA });
    server.expireSessions();
    asked = [];
    expect(await Promise.all([statusOf(signedIn), statusOf(signedIn)])).toEqual([200, 200]);
    expect(asked.filter((one) => one === "POST /_session")).toHaveLength(1);
  });

  it("is said where the password is another one by now, or none is kept", async () => {
    const refused = { state: "refused", because: "signedOut", since: SINCE, waiting: 3 } as const;
    const signedIn = await engine({ signIn: ANNA });
    server.setUser({ ...ANNA, password: "changed" });
    server.expireSessions();
    asked = [];
    expect([await statusOf(signedIn), await statusOf(signedIn)]).toEqual([401, 401]);
    // A second try with the same password could lock the user out.
    expect(asked.filter((one) => one === "POST /_session")).toHaveLength(1);
    signedIn.onState(refused);
    expect(said.at(-1)).toEqual({ user: "anna", state: { ...refused, because: "wrongPassword" } });

    server.setUser(ANNA);
    const ask = askWithCookies();
    await engine({ signIn: ANNA }, ask);
    const byCookie = await engine({}, ask);
    server.expireSessions();
    expect(await statusOf(byCookie)).toBe(401);
    byCookie.onState(refused);
    expect(said.at(-1)).toEqual({ user: "anna", state: refused });
  });
});
