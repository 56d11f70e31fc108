import * as v from "valibot";
import { good, type Parsed, wrong } from "../../../model/parsed.ts";
import { typedText } from "../../../model/typed-text.ts";

/** Maximum length of a server's address, in characters. */
const MAX_URL = 500;

/** Loopback never leaves the machine, so it needs no TLS; its two names that browsers take as match patterns. */
const LOOPBACK = ["localhost", "127.0.0.1"];

/**
 * The address of a server as it is kept: scheme, host, port and path, without a slash at the end. Undefined for what is
 * none: no https (but on loopback), a user or a password in it, a query.
 */
const serverUrl = (text: string): string | undefined => {
  const url = text.length <= MAX_URL ? URL.parse(text) : null;
  if (url === null || url.username !== "" || url.password !== "" || url.search !== "" || url.hash !== "")
    return undefined;
  const isSafe = url.protocol === "https:" || (url.protocol === "http:" && LOOPBACK.includes(url.hostname));
  return isSafe && url.hostname !== "" ? url.href.replace(/\/$/, "") : undefined;
};

/** CouchDB's rule for names of databases: https://docs.couchdb.org/en/stable/api/database/common.html#put--db */
const DATABASE = /^[a-z][a-z0-9_$()+/-]{0,199}$/;

/** Where the team's list is. */
export const teamAddressSchema = v.object({
  /** Address of the CouchDB server. */
  url: v.pipe(
    v.string(),
    v.check((text) => serverUrl(text) !== undefined),
    v.transform((text) => serverUrl(text) ?? text),
  ),
  database: v.pipe(v.string(), v.regex(DATABASE)),
});
export type TeamAddress = v.InferOutput<typeof teamAddressSchema>;

/** The same as a setting: a team that is switched off is remembered. */
export const teamSettingsSchema = v.object({ ...teamAddressSchema.entries, on: v.optional(v.boolean(), true) });
export type TeamSettings = v.InferOutput<typeof teamSettingsSchema>;

const NO_TLS = /^http:/i;

/** A typed server address; without a scheme it is one with https. */
export const parseServer = (text: string): Parsed<string> => {
  const typed = typedText(text).trim();
  const url = serverUrl(/^[a-z]+:\/\//i.test(typed) ? typed : `https://${typed}`);
  if (url !== undefined) return good(url);
  return NO_TLS.test(typed) && URL.canParse(typed) ? wrong("serverTls", typed) : wrong("server", typed);
};

/** A typed name of a database. */
export const parseDatabase = (text: string): Parsed<string> => {
  const typed = typedText(text).trim();
  return DATABASE.test(typed) ? good(typed) : wrong("database", typed);
};

/** The one access that a team needs, as a match pattern: its server's host. Ports are no part of match patterns. */
export const accessTo = ({ url }: Pick<TeamAddress, "url">): string => {
  const { protocol, hostname } = new URL(url);
  return `${protocol}//${hostname}/*`;
};
