import * as v from "valibot";
import type { Refusal } from "../model/team-state.ts";

const errorSchema = v.object({
  status: v.fallback(v.optional(v.number()), undefined),
  name: v.fallback(v.optional(v.string()), undefined),
  error: v.fallback(v.optional(v.unknown()), undefined),
  reason: v.fallback(v.optional(v.string()), undefined),
  message: v.fallback(v.optional(v.string()), undefined),
  code: v.fallback(v.optional(v.string()), undefined),
  cause: v.fallback(v.optional(v.object({ code: v.fallback(v.optional(v.string()), undefined) })), undefined),
});

/** Reasons that CouchDB gives with 401 when name and password are sent and are wrong. */
const WRONG_PASSWORD = /name or password is incorrect/i;

/** Words by which browsers and PouchDB say that there is no room on this machine. */
const NO_ROOM_HERE = /quota/i;

/** Codes of Node for a certificate that is not trusted; browsers keep it to themselves. */
const CERTIFICATE = /CERT|SELF_SIGNED|UNABLE_TO_VERIFY/;

/** Statuses of a proxy before a server that is not there, and of one that asks to come again later. */
const NOT_NOW: ReadonlySet<number> = new Set([0, 408, 413, 429, 502, 503, 504]);

const STATUSES: Readonly<Record<number, Refusal>> = {
  401: "signedOut",
  403: "notAMember",
  404: "databaseMissing",
  507: "serverFull",
};

/**
 * Why a replication has failed; undefined where the server was not reached, which is nobody's fault. Statuses and
 * reasons follow CouchDB's HTTP API (docs.couchdb.org, "HTTP Status Codes").
 */
export const refusalOf = (thrown: unknown): Refusal | undefined => {
  const read = v.safeParse(errorSchema, thrown);
  if (!read.success) return undefined;
  const { status, name = "", reason = "", message = "", code = "", cause } = read.output;
  if ([name, reason, message].some((text) => NO_ROOM_HERE.test(text))) return "browserFull";
  if (CERTIFICATE.test(`${code} ${cause?.code ?? ""}`)) return "certificate";
  if (status === undefined || NOT_NOW.has(status)) return name === "SyntaxError" ? "serverFault" : undefined;
  if (status === 401 && WRONG_PASSWORD.test(reason)) return "wrongPassword";
  return STATUSES[status] ?? (status >= 400 ? "serverFault" : undefined);
};
