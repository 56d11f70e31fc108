/** What the engine says of a document that it was given. */
interface Written {
  readonly ok?: boolean;
  readonly id?: string;
  readonly rev?: string;
  readonly error?: boolean;
  readonly name?: string;
  readonly message?: string;
}

export interface StoredDocument {
  readonly _id: string;
  readonly _rev?: string;
  readonly _deleted?: boolean;
  readonly [name: string]: unknown;
}

/** The part of a PouchDB that the server uses. */
export interface Database {
  get(id: string, options?: { readonly rev?: string }): Promise<StoredDocument>;
  put(document: StoredDocument): Promise<Written>;
  bulkDocs(documents: readonly StoredDocument[], options: { readonly new_edits: boolean }): Promise<Written[]>;
  allDocs(options: { readonly include_docs: true }): Promise<{ rows: { readonly doc: StoredDocument }[] }>;
  destroy(): Promise<unknown>;
}

/** PouchDB as the server sets it up. */
export interface Engine {
  new (name: string): Database;
  plugin(plugin: unknown): Engine;
  defaults(options: { readonly adapter: "memory"; readonly prefix: string }): Engine;
}
