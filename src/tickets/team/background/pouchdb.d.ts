/** What is used of PouchDB 9. The types of DefinitelyTyped (@types/pouchdb-core 7) change `Buffer` everywhere. */
declare module "pouchdb-core" {
  type Json = Readonly<Record<string, unknown>>;

  interface Change {
    readonly id: string;
    readonly seq: number | string;
    readonly deleted?: boolean;
    readonly doc?: Json & { readonly _conflicts?: readonly string[] };
  }

  interface ReplicationChange {
    readonly docs_read: number;
    readonly docs_written: number;
    readonly doc_write_failures: number;
    readonly last_seq: number | string;
    readonly docs: readonly Json[];
  }

  /** Something that goes on until it is cancelled; it settles at its end. */
  interface Ongoing<Events extends Readonly<Record<string, unknown>>, Result> extends Promise<Result> {
    on<Name extends keyof Events>(name: Name, listener: (event: Events[Name]) => void): this;
    cancel(): void;
  }

  type Replication = Ongoing<
    {
      readonly change: ReplicationChange;
      readonly paused: unknown;
      readonly active: undefined;
      readonly denied: { readonly id?: string; readonly name?: string };
      readonly complete: unknown;
      readonly error: unknown;
    },
    ReplicationChange
  >;

  interface ReplicateOptions {
    readonly live?: boolean;
    readonly retry?: boolean;
    readonly batch_size?: number;
    readonly batches_limit?: number;
    readonly heartbeat?: number;
  }

  interface Database {
    readonly name: string;
    get(id: string): Promise<Json & { readonly _rev: string }>;
    get(
      id: string,
      options: { readonly open_revs: "all" },
    ): Promise<readonly ({ readonly ok: Json } | { readonly missing: string })[]>;
    put(doc: Json): Promise<{ readonly rev: string }>;
    bulkDocs(documents: readonly Json[], options?: { readonly new_edits?: boolean }): Promise<readonly unknown[]>;
    allDocs(options: {
      readonly include_docs?: boolean;
    }): Promise<{ readonly rows: readonly { readonly doc?: Json }[] }>;
    info(): Promise<{ readonly doc_count: number; readonly update_seq: number | string }>;
    changes(options: {
      readonly live: true;
      readonly since: "now";
    }): Ongoing<{ readonly change: Change; readonly error: unknown }, unknown>;
    changes(options: {
      readonly since: number | string;
      readonly limit: number;
      readonly include_docs?: boolean;
      readonly conflicts?: boolean;
      readonly style?: "all_docs";
    }): Promise<{ readonly results: readonly Change[]; readonly last_seq: number | string }>;
    readonly replicate: {
      to(other: Database, options?: ReplicateOptions): Replication;
      from(other: Database, options?: ReplicateOptions): Replication;
    };
    close(): Promise<void>;
    destroy(): Promise<void>;
  }

  interface DatabaseOptions {
    readonly adapter: "idb" | "http" | "memory";
    readonly auto_compaction?: boolean;
    readonly skip_setup?: boolean;
    readonly fetch?: (input: string | URL | Request, init?: RequestInit) => Promise<Response>;
  }

  interface PouchDBStatic {
    new (name: string, options: DatabaseOptions): Database;
    plugin(plugin: unknown): PouchDBStatic;
  }

  const PouchDB: PouchDBStatic;
  export default PouchDB;
  export type { Change, Database, Replication, ReplicationChange };
}

declare module "pouchdb-adapter-idb" {
  const plugin: unknown;
  export default plugin;
}

declare module "pouchdb-adapter-http" {
  const plugin: unknown;
  export default plugin;
}

declare module "pouchdb-adapter-memory" {
  const plugin: unknown;
  export default plugin;
}

declare module "pouchdb-replication" {
  const plugin: unknown;
  export default plugin;
}
