import type { AsideReason, TeamDocument } from "../model/team-document.ts";
import { readDocument } from "../model/team-document.ts";
import type { TeamDatabase } from "./pouch.ts";

/** A revision of a document that nothing has replaced. */
export interface Leaf {
  readonly rev: string;
  readonly document: TeamDocument;
}

/** The leaves of a document: those that can be read, in CouchDB's order of winning, and why others cannot. */
export interface Leaves {
  readonly valid: readonly Leaf[];
  readonly bad: readonly AsideReason[];
}

const generationOf = (rev: string): number => Number.parseInt(rev, 10);

/** CouchDB's order: the longer history first, then the greater revision. */
const byWinning = (one: Leaf, other: Leaf): number =>
  generationOf(other.rev) - generationOf(one.rev) || (one.rev > other.rev ? -1 : 1);

/** Sorts revisions, deleted ones left out, into those that can be read and the others. */
export const leavesOf = (revisions: readonly Readonly<Record<string, unknown>>[]): Leaves => {
  const valid: Leaf[] = [];
  const bad: AsideReason[] = [];
  for (const revision of revisions) {
    if (revision["_deleted"] === true) continue;
    const read = readDocument(revision);
    if (read.ok) valid.push({ rev: String(revision["_rev"]), document: read.value });
    else bad.push(read.trouble);
  }
  return { valid: valid.sort(byWinning), bad };
};

const isMissing = (error: unknown): boolean =>
  typeof error === "object" && error !== null && "status" in error && error.status === 404;

/** All leaves of a document in the mirror; none where there is no such document. */
export const readLeaves = async (mirror: TeamDatabase, id: string): Promise<Leaves> => {
  try {
    const found = await mirror.get(id, { open_revs: "all" });
    return leavesOf(found.flatMap((one) => ("ok" in one ? [one.ok] : [])));
  } catch (error) {
    if (isMissing(error)) return { valid: [], bad: [] };
    throw error;
  }
};
