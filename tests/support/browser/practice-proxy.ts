import { createServer, type IncomingMessage, request as ask, type ServerResponse } from "node:http";
import { createServer as createTlsServer } from "node:https";
import type { AddressInfo, Socket } from "node:net";
import type { Duplex } from "node:stream";
import { text } from "node:stream/consumers";
import type { PracticeRequest } from "../../practice/practice-site.ts";
import { isPracticeAddress, serve } from "../../practice/serve.ts";
import type { PracticeConfig } from "../../practice/sites.ts";
import { selfSignedCertificate } from "./certificate.ts";

/** The one way out of a browser under test: practice portals at their real addresses, and nothing else. */
export interface PracticeProxy {
  readonly port: number;
  /** Of the certificate, for Chromium's `--ignore-certificate-errors-spki-list`. */
  readonly spkiHash: string;
  /** `METHOD address` of every request that a practice portal answered, oldest first. */
  readonly answered: readonly string[];
  /** Host or address of everything that was refused, among it the browsers' own errands. */
  readonly refused: readonly string[];
  /** Sets what the practice portals do for pages opened from now on. */
  configure(config: PracticeConfig): void;
  /** Hands requests to this host on to a server of the test's own on loopback; the browser sees a host with TLS. */
  handOn(host: string, port: number): void;
  /** The host of each request that was handed on, oldest first. */
  readonly handed: readonly string[];
  /** Forgets what was asked and configured. */
  reset(): void;
  close(): Promise<void>;
}

const readRequest = async (request: IncomingMessage): Promise<PracticeRequest> => ({
  url: new URL(`https://${request.headers.host ?? ""}${request.url ?? "/"}`),
  method: request.method ?? "GET",
  headers: Object.fromEntries(
    Object.entries(request.headers).flatMap(([name, value]) => (value === undefined ? [] : [[name, String(value)]])),
  ),
  body: await text(request),
});

/** Passes a request on, and the reply back; where nobody listens the connection breaks, as it does without a proxy. */
const handOn = (incoming: IncomingMessage, outgoing: ServerResponse, port: number): void => {
  const { method, url: path, headers } = incoming;
  const asked = ask({ host: "127.0.0.1", port, method, path, headers }, (reply) => {
    outgoing.writeHead(reply.statusCode ?? 502, reply.headers);
    reply.pipe(outgoing);
    // An answer that breaks off, as those do that wait for news.
    reply.on("close", () => reply.complete || outgoing.destroy());
  });
  asked.on("error", () => outgoing.destroy());
  outgoing.on("close", () => asked.destroy());
  incoming.pipe(asked);
};

/**
 * Starts an HTTP proxy on a free local port. It ends TLS itself, answers for the hosts of the practice portals and
 * refuses every other host; the browser is given no other way to the network, so no test ever leaves the machine.
 */
export const startPracticeProxy = async (): Promise<PracticeProxy> => {
  const { key, cert, spkiHash } = selfSignedCertificate();
  const answered: string[] = [];
  const refused: string[] = [];
  const sockets = new Set<Duplex>();
  const handed: string[] = [];
  const handedOn = new Map<string, number>();
  let config: PracticeConfig = {};

  const answer = async (incoming: IncomingMessage, outgoing: ServerResponse): Promise<void> => {
    const request = await readRequest(incoming);
    answered.push(`${request.method} ${request.url.href}`);
    const response = await serve(request, config);
    if (!response) throw new Error(`No practice portal at ${request.url.href}`);
    outgoing.writeHead(response.status, response.headers);
    outgoing.end(response.body);
  };

  const portals = createTlsServer({ key, cert }, (incoming, outgoing) => {
    const port = handedOn.get(incoming.headers.host ?? "");
    if (port !== undefined) {
      handed.push(incoming.headers.host ?? "");
      handOn(incoming, outgoing, port);
      return;
    }
    answer(incoming, outgoing).catch((error: unknown) => {
      if (!outgoing.headersSent) outgoing.writeHead(500, { "content-type": "text/plain" });
      outgoing.end(String(error));
    });
  });

  const proxy = createServer((incoming, outgoing) => {
    refused.push(incoming.url ?? "");
    outgoing.writeHead(403).end();
  });
  proxy.on("connection", (socket: Socket) => {
    sockets.add(socket);
    socket.on("close", () => sockets.delete(socket));
  });
  proxy.on("connect", (incoming: IncomingMessage, socket: Duplex) => {
    // A browser that is closed tears its connections down: no error of ours.
    socket.on("error", () => socket.destroy());
    const target = incoming.url ?? "";
    const isKnown = isPracticeAddress(new URL(`https://${target}`)) || handedOn.has(target.replace(/:443$/, ""));
    if (!target.endsWith(":443") || !isKnown) {
      refused.push(target);
      socket.end("HTTP/1.1 403 Forbidden\r\n\r\n");
      return;
    }
    socket.write("HTTP/1.1 200 Connection established\r\n\r\n");
    portals.emit("connection", socket);
  });

  await new Promise<void>((resolve) => proxy.listen(0, "127.0.0.1", resolve));
  const { port } = proxy.address() as AddressInfo;
  return {
    port,
    spkiHash,
    answered,
    refused,
    configure: (next) => {
      config = next;
    },
    handed,
    handOn: (host, to) => void handedOn.set(host, to),
    reset: () => {
      config = {};
      handedOn.clear();
      for (const list of [answered, handed, refused]) list.length = 0;
    },
    close: async () => {
      for (const socket of sockets) socket.destroy();
      await new Promise((resolve) => proxy.close(resolve));
    },
  };
};
