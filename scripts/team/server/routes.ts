import type { Handler, Request, Response } from "express";
import type { Database, StoredDocument } from "./database.ts";
import { writeChecked } from "./check-writes.ts";
import type { Sessions, UserContext } from "./sessions.ts";
import type { Security, Validate } from "./validate.ts";

/** What the routes before the engine's own need. */
export interface RouteDeps {
  readonly sessions: Sessions;
  /** Name of the team's database, and the database; absent while there is none. */
  readonly database: () => { readonly name: string; readonly store: Database } | undefined;
  readonly security: Security;
  readonly validate: Validate;
}

const fail = (response: Response, status: number, error: string, reason: string): void =>
  void response.status(status).json({ error, reason });

const userOf = ({ headers }: Request, sessions: Sessions): UserContext =>
  sessions.userOf(headers.cookie, headers.authorization);

const recordOf = (body: unknown): Record<string, unknown> =>
  typeof body === "object" && body !== null ? (body as Record<string, unknown>) : {};

const textOf = (value: unknown): string => (typeof value === "string" ? value : "");

/** CouchDB's `_session`: sign in, sign out, and who is signed in. */
export const sessionRoute =
  ({ sessions }: RouteDeps): Handler =>
  (request, response, next) => {
    if (request.path !== "/_session") {
      next();
      return;
    }
    if (request.method === "DELETE") {
      response.set("Set-Cookie", sessions.signOut()).json({ ok: true });
      return;
    }
    if (request.method !== "POST") {
      const userCtx = userOf(request, sessions);
      response.json({ ok: true, userCtx, info: { authentication_handlers: ["cookie", "default"] } });
      return;
    }
    const { name, password } = recordOf(request.body);
    const cookie = sessions.signIn(textOf(name), textOf(password));
    if (cookie === undefined) fail(response, 401, "unauthorized", "Name or password is incorrect.");
    else response.set("Set-Cookie", cookie).json({ ok: true, name });
  };

/** Lets nobody but the members of the database to it, and nobody but an administrator to the rest. */
export const accessRoute =
  ({ sessions, database, security }: RouteDeps): Handler =>
  (request, response, next) => {
    const [, first = "", second = ""] = request.path.split("/");
    const { name, roles } = userOf(request, sessions);
    const isAdmin = roles.includes("_admin");
    const isMember = roles.some((role) => security.members.roles.includes(role));
    if (first === "" || isAdmin) next();
    else if (request.method === "PUT" && second === "")
      fail(response, 401, "unauthorized", "You are not a server admin.");
    else if (first.startsWith("_")) fail(response, 401, "unauthorized", "You are not a server admin.");
    else if (first !== database()?.name) fail(response, 404, "not_found", "Database does not exist.");
    else if (name === null) fail(response, 401, "unauthorized", "You are not authorized to access this db.");
    else if (!isMember) fail(response, 403, "forbidden", "You are not allowed to access this db.");
    else if (["_compact", "_purge", "_security", "_revs_limit"].includes(second) && request.method !== "GET")
      fail(response, 401, "unauthorized", "You are not a db or server admin.");
    else next();
  };

const LOCAL = /^\/[^/]+\/_local\//;
const SINGLE = /^\/[^/]+\/((?:_design\/)?[^_/][^/]*)$/;

const documentsIn = (request: Request): { docs: StoredDocument[]; newEdits: boolean } | undefined => {
  const body = recordOf(request.body);
  if (request.method === "POST" && request.path.endsWith("/_bulk_docs"))
    return { docs: body["docs"] as StoredDocument[], newEdits: body["new_edits"] !== false };
  const id = SINGLE.exec(request.path)?.[1];
  if (id === undefined || LOCAL.test(request.path) || !["PUT", "DELETE"].includes(request.method ?? ""))
    return undefined;
  const rev = new URL(request.url ?? "", "http://127.0.0.1").searchParams.get("rev");
  return {
    docs: [
      {
        ...body,
        _id: decodeURIComponent(id),
        ...(rev !== null && { _rev: rev }),
        ...(request.method === "DELETE" && { _deleted: true }),
      },
    ],
    newEdits: true,
  };
};

/** Every write goes through the check of the design document. */
export const writeRoute =
  ({ sessions, database, validate }: RouteDeps): Handler =>
  (request, response, next) => {
    const edits = documentsIn(request);
    const here = database();
    if (edits === undefined || here === undefined) {
      next();
      return;
    }
    writeChecked(here.store, edits, userOf(request, sessions), validate).then((replies) => {
      const [only] = replies;
      if (request.path.endsWith("/_bulk_docs")) response.status(201).json(replies);
      else if (only?.error === undefined) response.status(201).json(only);
      else response.status(only.error === "conflict" ? 409 : 403).json(only);
    }, next);
  };
