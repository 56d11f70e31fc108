import { randomUUID } from "node:crypto";

/** Somebody who may sign in. */
export interface TeamUser {
  readonly name: string;
  readonly password: string;
  readonly roles: readonly string[];
}

/** Who sends a request, as CouchDB hands it to `validate_doc_update`. */
export interface UserContext {
  readonly name: string | null;
  readonly roles: readonly string[];
}

export const NOBODY: UserContext = { name: null, roles: [] };

const COOKIE = "AuthSession";

/** The users of a server and who is signed in, by the cookie of CouchDB's `_session`. */
export const sessionsOf = (users: readonly TeamUser[]) => {
  const known = new Map(users.map((user) => [user.name, user]));
  const open = new Map<string, string>();
  return {
    /** The cookie of a new session, or undefined where name or password is wrong. */
    signIn: (name: string, password: string): string | undefined => {
      const user = known.get(name);
      if (user === undefined || user.password !== password) return undefined;
      const session = randomUUID();
      open.set(session, name);
      return `${COOKIE}=${session}; Version=1; Path=/; HttpOnly`;
    },
    signOut: (): string => `${COOKIE}=; Version=1; Path=/; HttpOnly; Max-Age=0`,
    /** Who a request is from, by its `Cookie` header or by name and password. */
    userOf: (cookies: string | undefined, authorization: string | undefined): UserContext => {
      const session = cookies?.match(/(?:^|;\s*)AuthSession=([^;]+)/)?.[1];
      const basic = authorization?.match(/^Basic (.+)$/)?.[1];
      const [basicName = "", ...basicPassword] = basic ? Buffer.from(basic, "base64").toString().split(":") : [];
      const user = known.get(open.get(session ?? "") ?? basicName);
      const isKnown = user !== undefined && (open.has(session ?? "") || user.password === basicPassword.join(":"));
      return isKnown ? { name: user.name, roles: user.roles } : NOBODY;
    },
    /** Adds somebody, or changes their password or roles; open sessions stay. */
    setUser: (user: TeamUser): void => void known.set(user.name, user),
    /** Ends all sessions, as time does with CouchDB's. */
    expire: (): void => open.clear(),
  };
};
export type Sessions = ReturnType<typeof sessionsOf>;
