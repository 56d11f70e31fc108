import http from "pouchdb-adapter-http";
import PouchDB, { type Database } from "pouchdb-core";

PouchDB.plugin(http);

type Json = Readonly<Record<string, unknown>>;

/** What a server of a test does instead of what it should; undefined: nothing else. */
export type Mischief = (request: {
  readonly method: string;
  readonly path: string;
  readonly body: string;
}) => Response | Error | undefined;

export interface FakeServer {
  readonly database: Database;
  readonly remote: Database;
  /** What it does with each request, before it does what it should. */
  mischief: Mischief | undefined;
  /** What it makes of each reply. */
  lie: ((path: string, reply: unknown) => unknown) | undefined;
  /** The bytes of all bodies, to and from it, and the requests. */
  readonly traffic: { bytes: number; requests: number };
}

export const refusal = (status: number, error: string, reason: string): Response =>
  new Response(JSON.stringify({ error, reason }), { status, headers: { "Content-Type": "application/json" } });

const json = (value: unknown, status = 200): Response =>
  new Response(JSON.stringify(value), { status, headers: { "Content-Type": "application/json" } });

const statusOf = (error: unknown): number =>
  typeof error === "object" && error !== null && "status" in error ? Number(error.status) : 500;

/** Waits for a change after a sequence, as a long poll does. */
const nextChange = (database: Database, signal: AbortSignal | null | undefined): Promise<void> =>
  new Promise((resolve, reject) => {
    const changes = database.changes({ live: true, since: "now" });
    const end = (): void => {
      changes.cancel();
      resolve();
    };
    void changes.on("change", end);
    const timer = setTimeout(end, 5000);
    signal?.addEventListener("abort", () => {
      clearTimeout(timer);
      changes.cancel();
      reject(Object.assign(new Error("aborted"), { name: "AbortError" }));
    });
  });

const changesOf = async (database: Database, query: URLSearchParams, signal: AbortSignal | null | undefined) => {
  const options = {
    since: Number(query.get("since") ?? 0),
    limit: Number(query.get("limit") ?? 1000),
    style: "all_docs" as const,
  };
  const found = await database.changes(options);
  if (found.results.length > 0 || query.get("feed") !== "longpoll") return found;
  await nextChange(database, signal);
  return database.changes(options);
};

/** A server that keeps a database in memory and is asked by the real HTTP adapter: what CouchDB's replication needs. */
export const fakeServer = (database: Database): FakeServer => {
  const raw = Object(database) as Record<"revsDiff" | "bulkGet", (body: unknown) => Promise<unknown>>;
  const reply = async (
    method: string,
    path: string,
    query: URLSearchParams,
    body: string,
    signal?: AbortSignal | null,
  ) => {
    const parsed = (): Json => JSON.parse(body) as Json;
    if (path === "") return json({ ...(await database.info()), db_name: "team" });
    if (path === "_changes") return json(await changesOf(database, query, signal));
    if (path === "_revs_diff") return json(await raw.revsDiff(parsed()));
    if (path === "_bulk_get") return json(await raw.bulkGet({ ...parsed(), revs: true }));
    if (path === "_bulk_docs") {
      const { docs, new_edits: isNew } = parsed();
      return json(await database.bulkDocs(docs as Json[], { new_edits: isNew !== false }), 201);
    }
    const id = decodeURIComponent(path);
    if (method === "PUT") return json(await database.put({ ...parsed(), _id: id }), 201);
    return json(await database.get(id));
  };
  const server: FakeServer = {
    database,
    mischief: undefined,
    lie: undefined,
    traffic: { bytes: 0, requests: 0 },
    remote: new PouchDB("http://127.0.0.1:5984/team", {
      adapter: "http",
      skip_setup: true,
      fetch: async (input, init) => {
        const url = new URL(input instanceof Request ? input.url : input);
        const [method, body] = [init?.method ?? "GET", typeof init?.body === "string" ? init.body : ""];
        const path = url.pathname.split("/").slice(2).join("/");
        server.traffic.requests += 1;
        const done = server.mischief?.({ method, path, body });
        if (done instanceof Error) throw done;
        if (done) return done;
        try {
          const response = await reply(method, path, url.searchParams, body, init?.signal);
          const said: unknown = await response.json();
          const text = JSON.stringify(server.lie ? server.lie(path, said) : said);
          server.traffic.bytes += text.length + body.length;
          return new Response(text, { status: response.status, headers: response.headers });
        } catch (error) {
          if (error instanceof Error && error.name === "AbortError") throw error;
          return refusal(statusOf(error), "not_found", "missing");
        }
      },
    }),
  };
  return server;
};
