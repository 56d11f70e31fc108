import { randomUUID } from "node:crypto";
import { createServer, type Server } from "node:http";
import type { AddressInfo, Socket } from "node:net";
import express from "express";
import engineRoutes from "express-pouchdb";
import memory from "pouchdb-adapter-memory";
import PouchDB from "pouchdb-core";
import { DESIGN_DOCUMENT, TEAM_ROLE } from "../design-document.ts";
import type { Database, Engine } from "./database.ts";
import { accessRoute, type RouteDeps, sessionRoute, writeRoute } from "./routes.ts";
import { sessionsOf, type TeamUser } from "./sessions.ts";
import { type Security, validateWith } from "./validate.ts";

export interface TeamServerOptions {
  readonly users: readonly TeamUser[];
  /** Name of the database; `team` by default. */
  readonly database?: string;
  /** A free one by default. */
  readonly port?: number;
}

/** A CouchDB-compatible server on loopback, for trial and tests. What it keeps is in memory. */
export interface TeamServer {
  readonly url: string;
  readonly port: number;
  readonly database: string;
  /** The documents of the team, without those of the server itself. */
  documents(): Promise<readonly { readonly _id: string; readonly [name: string]: unknown }[]>;
  setUser(user: TeamUser): void;
  /** Ends all sessions, as time does. */
  expireSessions(): void;
  /** Takes the database away, for good. */
  dropDatabase(): Promise<void>;
  /** Closes the port and all connections; the documents stay. */
  stop(): Promise<void>;
  /** Listens again on the same port. */
  start(): Promise<void>;
}

const SECURITY: Security = {
  admins: { names: [], roles: ["_admin"] },
  members: { names: [], roles: [TEAM_ROLE] },
};

const ROUTES = [
  "routes/all-dbs",
  "routes/all-docs",
  "routes/attachments",
  "routes/bulk-docs",
  "routes/bulk-get",
  "routes/changes",
  "routes/db",
  "routes/documents",
  "routes/revs-diff",
  "routes/root",
  "routes/404",
];

/** Starts the server, with its users, its database and the design document in it. */
export const startTeamServer = async (options: TeamServerOptions): Promise<TeamServer> => {
  const name = options.database ?? "team";
  const sessions = sessionsOf(options.users);
  const Pouch = (PouchDB as unknown as Engine)
    .plugin(memory)
    .defaults({ adapter: "memory", prefix: `${randomUUID()}-` });
  const engine = engineRoutes(Pouch, { mode: "custom", overrideMode: { include: ROUTES } });
  let store: Database | undefined = new Pouch(name);
  await store.put(DESIGN_DOCUMENT);
  const deps: RouteDeps = {
    sessions,
    security: SECURITY,
    database: () => store && { name, store },
    validate: validateWith(DESIGN_DOCUMENT.validate_doc_update, SECURITY),
  };
  const app = express();
  app.disable("x-powered-by");
  app.use(express.json({ limit: "16mb" }), sessionRoute(deps), accessRoute(deps), writeRoute(deps), engine);

  const sockets = new Set<Socket>();
  let server: Server | undefined;
  let port = options.port ?? 0;
  const start = async (): Promise<void> => {
    const starting = createServer(app);
    starting.on("connection", (socket) => {
      sockets.add(socket);
      socket.on("close", () => sockets.delete(socket));
    });
    await new Promise<void>((resolve, reject) => {
      starting.once("error", reject);
      starting.listen(port, "127.0.0.1", resolve);
    });
    ({ port } = starting.address() as AddressInfo);
    server = starting;
  };
  await start();
  return {
    url: `http://127.0.0.1:${port}`,
    port,
    database: name,
    documents: async () =>
      ((await store?.allDocs({ include_docs: true }))?.rows ?? [])
        .map(({ doc }) => doc)
        .filter(({ _id: id }) => !id.startsWith("_design/")),
    setUser: sessions.setUser,
    expireSessions: sessions.expire,
    dropDatabase: async () => {
      await store?.destroy();
      store = undefined;
    },
    stop: async () => {
      const stopping = server;
      server = undefined;
      for (const socket of sockets) socket.destroy();
      if (stopping) await new Promise((resolve) => stopping.close(resolve));
    },
    start,
  };
};
