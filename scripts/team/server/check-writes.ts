import type { Database, StoredDocument } from "./database.ts";
import type { UserContext } from "./sessions.ts";
import type { Validate } from "./validate.ts";

interface Edits {
  readonly docs: readonly StoredDocument[];
  /** `false` where revisions come from a replication. */
  readonly newEdits: boolean;
}

/** What CouchDB says of each document that was sent. */
export interface WriteReply {
  readonly id?: string;
  readonly rev?: string;
  readonly ok?: boolean;
  readonly error?: string;
  readonly reason?: string;
}

interface Revisions {
  readonly start: number;
  readonly ids: readonly string[];
}

/** The revision that a replicated one follows, as it is named. */
const parentOf = ({ _revisions: revisions }: StoredDocument): string | undefined => {
  const { start, ids } = (revisions ?? { start: 0, ids: [] }) as Revisions;
  return ids[1] === undefined ? undefined : `${start - 1}-${ids[1]}`;
};

/** The revision before, as CouchDB gives it to the check: of a replicated one its parent, where the server has that. */
const beforeOf = async (database: Database, document: StoredDocument, newEdits: boolean) => {
  const rev = newEdits ? document._rev : parentOf(document);
  if (rev === undefined) return null;
  return database.get(document._id, { rev }).catch(() => null);
};

const isDesign = ({ _id: id }: StoredDocument): boolean => id.startsWith("_design/");

/** Writes what the user may write, as CouchDB's `_bulk_docs`; the reply names what was refused, and why. */
export const writeChecked = async (
  database: Database,
  { docs, newEdits }: Edits,
  user: UserContext,
  validate: Validate,
): Promise<WriteReply[]> => {
  const isAdmin = user.roles.includes("_admin");
  const judged = await Promise.all(
    docs.map(async (doc) => {
      if (isDesign(doc)) return { doc, reason: isAdmin ? undefined : "You are not a db or server admin." };
      return { doc, reason: validate(doc, await beforeOf(database, doc, newEdits), user) };
    }),
  );
  const allowed = judged.flatMap(({ doc, reason }) => (reason === undefined ? [doc] : []));
  const written = await database.bulkDocs(allowed, { new_edits: newEdits });
  return [
    ...judged.flatMap(({ doc, reason }) => (reason === undefined ? [] : [{ id: doc._id, error: "forbidden", reason }])),
    ...written.map(({ id, rev, ok, error, name, message }) => ({
      ...(id !== undefined && { id }),
      ...(rev !== undefined && { rev }),
      ...(ok && { ok }),
      ...(error && { error: name ?? "unknown_error", reason: message ?? "" }),
    })),
  ];
};
