import * as v from "valibot";
import type { SignIn } from "../kept/sign-in.ts";

/** Asks the server: `fetch`, as far as it is used here. */
export type Ask = (address: string, init?: RequestInit) => Promise<Response>;

export type SignInRefusal = "signedOut" | "wrongPassword" | "serverFault";

/** How a sign-in ended: who is signed in now, or why nobody is. A server that is not reached throws as `fetch` does. */
export type Session =
  { readonly ok: true; readonly name: string } | { readonly ok: false; readonly because: SignInRefusal };

/** CouchDB's answer to `GET /_session`: https://docs.couchdb.org/en/stable/api/server/authn.html#get--_session */
const sessionSchema = v.object({ userCtx: v.object({ name: v.nullable(v.string()) }) });

const ACCEPT = { accept: "application/json" };
const WITH_COOKIE: RequestInit = { credentials: "include", headers: ACCEPT, cache: "no-store" };

/** Maximum time that the server may take to answer about a session, in ms. */
const PATIENCE = 30_000;

/** Who is signed in by the cookie that the browser has. */
export const currentSession = async (ask: Ask, url: string): Promise<Session> => {
  const reply = await ask(`${url}/_session`, { ...WITH_COOKIE, signal: AbortSignal.timeout(PATIENCE) });
  if (reply.status === 401) return { ok: false, because: "signedOut" };
  const body: unknown = await reply.json().catch(() => undefined);
  const session = v.safeParse(sessionSchema, body);
  if (!reply.ok || !session.success) return { ok: false, because: "serverFault" };
  const { name } = session.output.userCtx;
  return name === null ? { ok: false, because: "signedOut" } : { ok: true, name };
};

/** Signs in by CouchDB's `_session`; its cookie is kept by the browser. */
export const openSession = async (ask: Ask, url: string, { name, password }: SignIn): Promise<Session> => {
  const reply = await ask(`${url}/_session`, {
    ...WITH_COOKIE,
    method: "POST",
    headers: { ...ACCEPT, "content-type": "application/json" },
    body: JSON.stringify({ name, password }),
    signal: AbortSignal.timeout(PATIENCE),
  });
  if (reply.ok) return { ok: true, name };
  return { ok: false, because: reply.status === 401 || reply.status === 403 ? "wrongPassword" : "serverFault" };
};

/** Ends the session: the server takes its cookie back. */
export const closeSession = async (ask: Ask, url: string): Promise<void> => {
  await ask(`${url}/_session`, { ...WITH_COOKIE, method: "DELETE", signal: AbortSignal.timeout(PATIENCE) });
};

/**
 * Asks with the session's cookie. Where the server says that nobody is signed in, as after some minutes of sleep, it
 * signs in once more with what is kept, and asks again.
 * @param refused called where that is refused, with the reason
 */
export const askSignedIn = (
  ask: Ask,
  url: string,
  kept: SignIn | undefined,
  refused: (because: SignInRefusal) => void,
): Ask => {
  let renewing: Promise<Session> | undefined;
  // A second try with a password that was refused could lock the user out.
  let isRefused = false;
  const renew = (signIn: SignIn): Promise<Session> => {
    renewing ??= openSession(ask, url, signIn).finally(() => (renewing = undefined));
    return renewing;
  };
  return async (address, init) => {
    const asking = (): Promise<Response> => ask(address, { ...init, credentials: "include", cache: "no-store" });
    const reply = await asking();
    if (reply.status !== 401 || isRefused) return reply;
    if (kept === undefined) {
      refused("signedOut");
      return reply;
    }
    const session = await renew(kept);
    if (session.ok) return asking();
    isRefused = session.because === "wrongPassword";
    refused(session.because);
    return reply;
  };
};
