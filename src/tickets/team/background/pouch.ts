import http from "pouchdb-adapter-http";
import idb from "pouchdb-adapter-idb";
import PouchDB, { type Database } from "pouchdb-core";
import replication from "pouchdb-replication";

PouchDB.plugin(idb).plugin(http).plugin(replication);

/** A database of a team: the mirror in this browser, or the one on the server. */
export type TeamDatabase = Database;

/** The mirror of a team's database in this browser; earlier revisions are not kept. */
export const openMirror = (name: string): TeamDatabase => new PouchDB(name, { adapter: "idb", auto_compaction: true });

/**
 * A team's database on its server. It is not made where it is not there.
 * @param url address of the database, without name and password
 * @param ask how the server is asked, in place of `fetch`
 */
export const openRemote = (
  url: string,
  ask: (address: RequestInfo | URL, init?: RequestInit) => Promise<Response>,
): TeamDatabase => new PouchDB(url, { adapter: "http", skip_setup: true, fetch: ask });
