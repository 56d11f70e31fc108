import { IDBFactory } from "fake-indexeddb";
import "fake-indexeddb/auto";
import memory from "pouchdb-adapter-memory";
import PouchDB, { type Database } from "pouchdb-core";
import replication from "pouchdb-replication";
import { connectStore } from "../../../../../src/tickets/store/database/connect-store.ts";
import type { TicketDatabase } from "../../../../../src/tickets/store/database/ticket-database.ts";
import type { BridgeDeps, TeamStore } from "../../../../../src/tickets/team/background/bridge.ts";
import { switchTeamOn, useMirror } from "../../../../../src/tickets/team/store/switch-team.ts";
import { done } from "../../../../../src/model/outcome.ts";

PouchDB.plugin(memory).plugin(replication);

let made = 0;

/** An id as `crypto.randomUUID` would make it, the same in each run. */
export const idOf = (prefix: number, count: number): string =>
  `${String(prefix).padStart(8, "0")}-0000-4000-8000-${String(count).padStart(12, "0")}`;

/** A database in memory that nothing else in this process has. */
export const memoryDatabase = (name: string): Database => {
  made += 1;
  return new PouchDB(`${name}-${made}`, { adapter: "memory", auto_compaction: true });
};

/** A worker was stopped. */
export class Stopped extends Error {
  override readonly name = "Stopped";
}

/** Lets so many calls through and then throws, as if the worker had been stopped before the next one. */
export class Fuse {
  left = Number.POSITIVE_INFINITY;
  use(): void {
    this.left -= 1;
    if (this.left < 0) throw new Stopped();
  }
}

const METHODS: ReadonlySet<PropertyKey> = new Set(["get", "put", "changes"]);

/** The mirror behind a fuse. */
const fused = (database: Database, fuse: Fuse): Database =>
  new Proxy(database, {
    get(target, name) {
      const value: unknown = Reflect.get(target, name, target);
      if (typeof value !== "function") return value;
      return (...parameters: unknown[]): unknown => {
        if (METHODS.has(name)) fuse.use();
        return Reflect.apply(value, target, parameters);
      };
    },
  });

/** One browser of a team, without the browser: its ticket store, its mirror, its clock. */
export interface Machine {
  readonly number: number;
  readonly db: TicketDatabase;
  readonly mirror: Database;
  readonly fuse: Fuse;
  readonly bridge: BridgeDeps;
  /** By how much its clock is ahead, in ms. */
  skew: number;
  readonly now: () => number;
  readonly newId: () => string;
}

/** The store of a machine, opened in a factory of its own: `idb` asks the global one. */
const openStore = async (factory: IDBFactory): Promise<TicketDatabase> => {
  const before = globalThis.indexedDB;
  globalThis.indexedDB = factory;
  try {
    const opened = await connectStore().use((db) => Promise.resolve(db));
    if (!opened.ok) throw new Error(opened.trouble.detail);
    return opened.value;
  } finally {
    globalThis.indexedDB = before;
  }
};

/** @param time the true time, in ms since 1970 */
export const aMachine = async (number: number, time: () => number): Promise<Machine> => {
  const db = await openStore(new IDBFactory());
  const [mirror, fuse] = [memoryDatabase("mirror"), new Fuse()];
  const use = async <T>(work: (database: TicketDatabase) => Promise<T>) => {
    fuse.use();
    const value = await work(db);
    fuse.use();
    return done(value);
  };
  const store: TeamStore = { read: use, write: (_kind, work) => use(work) };
  let ids = 0;
  const newId = (): string => idOf(number + 1, (ids += 1));
  const machine: Machine = {
    number,
    db,
    mirror,
    fuse,
    skew: 0,
    now: () => time() + machine.skew,
    newId,
    bridge: {
      mirror: fused(mirror, fuse),
      mirrorId: "one",
      store,
      now: () => machine.now(),
      newId,
      editor: `person${number}`,
    },
  };
  await switchTeamOn(db, () => `node${number}`);
  await useMirror(db, "one");
  return machine;
};
