/** The parts of the server's packages that are used here; they come without types. */
declare module "express" {
  import type { IncomingMessage, RequestListener, ServerResponse } from "node:http";

  export interface Request extends IncomingMessage {
    readonly path: string;
    readonly body: unknown;
  }
  export interface Response extends ServerResponse {
    status(code: number): Response;
    json(body: unknown): Response;
    set(header: string, value: string): Response;
  }
  export type Handler = (request: Request, response: Response, next: (error?: unknown) => void) => void;
  export interface Application extends RequestListener {
    use(...handlers: Handler[]): void;
    disable(setting: string): void;
  }
  interface Express {
    (): Application;
    json(options: { readonly limit: string }): Handler;
  }
  const express: Express;
  export default express;
}

declare module "express-pouchdb" {
  import type { Handler } from "express";
  const handle: (PouchDB: unknown, options: unknown) => Handler;
  export default handle;
}

declare module "pouchdb-adapter-memory" {
  const plugin: unknown;
  export default plugin;
}

declare module "pouchdb-core" {
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
  export interface Database {
    get(id: string, options?: { readonly rev?: string }): Promise<StoredDocument>;
    put(document: StoredDocument): Promise<Written>;
    bulkDocs(documents: readonly StoredDocument[], options: { readonly new_edits: boolean }): Promise<Written[]>;
    allDocs(options: { readonly include_docs: true }): Promise<{ rows: { readonly doc: StoredDocument }[] }>;
    destroy(): Promise<unknown>;
  }
  interface Engine {
    new (name: string): Database;
    plugin(plugin: unknown): Engine;
    defaults(options: { readonly adapter: "memory"; readonly prefix: string }): Engine;
  }
  const PouchDB: Engine;
  export default PouchDB;
}
