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
