import { isSameValue } from "../model/canonical.ts";
import { joinAll } from "../model/join-states.ts";
import { DOCUMENT_SCHEMA, type AsideReason, type TeamDocument } from "../model/team-document.ts";
import type { SharedState } from "../model/shared-state.ts";
import type { TeamDatabase } from "./pouch.ts";
import { readLeaves, type Leaf } from "./read-leaves.ts";

/** What a document has to say at least. */
export interface Wanted {
  readonly id: string;
  readonly ticketId: string;
  readonly state: SharedState;
  readonly joined: readonly string[];
}

/** A document is written, or says it already; nothing was there to be added to; or what is there cannot be read. */
export type Written =
  | { readonly kind: "written"; readonly document: TeamDocument; readonly isAnew?: boolean }
  | { readonly kind: "missing" }
  | { readonly kind: "unreadable"; readonly because: AsideReason };

export interface WriteOptions {
  /** This person's name at the server. */
  readonly editor: string;
  /** It is made where there is none. */
  readonly isNew: boolean;
  /** The server has not taken it: it is written anew in this person's name, `again` also where it is in that name. */
  readonly rewrite?: "others" | "again";
}

/** Maximum number of tries while another write comes between each time. */
const TRIES = 20;

const isConflict = (error: unknown): boolean =>
  typeof error === "object" && error !== null && "status" in error && error.status === 409;

const together = (leaves: readonly Leaf[], wanted: Wanted | undefined, first: TeamDocument): TeamDocument => ({
  ...first,
  ticketId: [...leaves.map(({ document }) => document.ticketId), ...(wanted ? [wanted.ticketId] : [])].sort()[0] ?? "",
  joined: [...new Set([...leaves.flatMap(({ document }) => document.joined), ...(wanted?.joined ?? [])])].sort(),
  state: joinAll([...leaves.map(({ document }) => document.state), ...(wanted ? [wanted.state] : [])]),
});

const attempt = async (
  mirror: TeamDatabase,
  id: string,
  wanted: Wanted | undefined,
  { editor, isNew, rewrite }: WriteOptions,
): Promise<Written> => {
  const { valid, bad } = await readLeaves(mirror, id);
  const [first, ...losers] = valid;
  const [because] = bad;
  if (!first) {
    if (because !== undefined) return { kind: "unreadable", because };
    if (!wanted || !isNew) return { kind: "missing" };
    const { ticketId, state, joined } = wanted;
    const document: TeamDocument = {
      _id: id,
      schema: DOCUMENT_SCHEMA,
      kind: "ticket",
      author: editor,
      editor,
      ticketId,
      joined: [...joined],
      state,
    };
    await mirror.put(document);
    return { kind: "written", document };
  }
  const document = together(valid, wanted, first.document);
  const isAnew = rewrite === "again" || (rewrite === "others" && first.document.editor !== editor);
  if (isAnew || !isSameValue(document, first.document)) await mirror.put({ ...document, editor, _rev: first.rev });
  for (const { rev, document: loser } of losers)
    await mirror.put({ _id: id, _rev: rev, _deleted: true, schema: loser.schema, author: loser.author, editor });
  return { kind: "written", document, isAnew };
};

/**
 * Brings a document in the mirror to say at least what is wanted, and makes one of its conflicting revisions. Each
 * machine makes the same of the same revisions, and only takes away what is in the one that stays.
 */
export const writeDocument = async (
  mirror: TeamDatabase,
  id: string,
  wanted: Wanted | undefined,
  options: WriteOptions,
): Promise<Written> => {
  for (let tries = 1; ; tries += 1) {
    try {
      return await attempt(mirror, id, wanted, options);
    } catch (error) {
      if (!isConflict(error) || tries === TRIES) throw error;
    }
  }
};
