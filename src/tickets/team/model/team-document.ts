import * as v from "valibot";
import { failed, type Outcome } from "../../../model/outcome.ts";
import { TICKET_DOCUMENT_ID } from "./document-ids.ts";
import { sharedStateSchema } from "./shared-state.ts";
import { ticketOfState } from "./ticket-of-state.ts";

/** The version of the schema of documents that this version reads and writes. */
export const DOCUMENT_SCHEMA = 1;

/** Maximum length of a document as JSON, in characters: a request with five long notes. */
export const LONGEST_DOCUMENT = 1_000_000;

const id = v.pipe(v.string(), v.regex(TICKET_DOCUMENT_ID));
const person = v.pipe(v.string(), v.minLength(1), v.maxLength(300));

/**
 * A request on the team's server. `author`: the name at the server of who made the document, which never changes.
 * `editor`: of who wrote this revision. `joined`: documents of the same request, of which the first in order holds it.
 */
export const teamDocumentSchema = v.strictObject({
  _id: id,
  schema: v.literal(DOCUMENT_SCHEMA),
  kind: v.literal("ticket"),
  author: person,
  editor: person,
  ticketId: v.pipe(v.string(), v.uuid()),
  joined: v.pipe(v.array(id), v.maxLength(20)),
  state: sharedStateSchema,
});
export type TeamDocument = v.InferOutput<typeof teamDocumentSchema>;

/**
 * Why a document is kept aside: `tooLarge`; `newer`: a later version of the extension has written it; `invalid`: it is
 * no request.
 */
export const ASIDE_REASONS = ["tooLarge", "newer", "invalid"] as const;
export type AsideReason = (typeof ASIDE_REASONS)[number];

const newerSchema = v.object({ schema: v.pipe(v.number(), v.minValue(DOCUMENT_SCHEMA + 1)) });

/** What the database adds to a document. */
const withoutMarks = (document: Readonly<Record<string, unknown>>): Record<string, unknown> =>
  Object.fromEntries(Object.entries(document).filter(([name]) => name === "_id" || !name.startsWith("_")));

const ANYBODY = "00000000-0000-4000-8000-000000000000";
const OWN = { id: ANYBODY, notified: {}, updatedDate: "2000-01-01T00:00:00Z", revision: 0 };

/** Names that reach an object's prototype. */
const FORBIDDEN = ["__proto__", "constructor", "prototype"];

/** Maximum depth of a document: no value of a ticket comes near it. */
const DEEPEST = 20;

/** Whether a value holds a forbidden name somewhere, or is too deep to tell. */
const isDangerous = (value: unknown, depth = 0): boolean =>
  typeof value === "object" &&
  value !== null &&
  (depth > DEEPEST ||
    FORBIDDEN.some((name) => Object.hasOwn(value, name)) ||
    Object.values(value).some((part) => isDangerous(part, depth + 1)));

/** Reads a document as it came from a server, whatever it is. */
export const readDocument = (document: Readonly<Record<string, unknown>>): Outcome<TeamDocument, AsideReason> => {
  if (isDangerous(document)) return failed("invalid");
  if (JSON.stringify(document).length > LONGEST_DOCUMENT) return failed("tooLarge");
  if (v.is(newerSchema, document)) return failed("newer");
  const read = v.safeParse(teamDocumentSchema, withoutMarks(document));
  if (!read.success || !ticketOfState(read.output.state, OWN)) return failed("invalid");
  return { ok: true, value: read.output };
};
