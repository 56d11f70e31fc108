import { writeMirrorRecord } from "./mirror-record.ts";
import type { TeamDatabase } from "./pouch.ts";
import { writeDocument } from "./write-document.ts";

/** The documents that the server has not taken from this person; PouchDB leaves them behind and never looks again. */
export interface Denials {
  add(id: string): void;
  /** Whether there are any. */
  some(): boolean;
  /** They may be taken now: the person has signed in, or may do more. */
  retry(): void;
  /**
   * Writes them anew, so that they are sent once more: what is in the name of somebody else at once, the others only
   * after `retry`.
   */
  rewrite(): Promise<void>;
}

/** @param known those of an earlier start, which are tried again */
export const keepDenials = (
  { mirror, editor }: { readonly mirror: TeamDatabase; readonly editor: string },
  known: readonly string[],
): Denials => {
  const [fresh, kept, again] = [new Set<string>(), new Set<string>(), new Set(known)];
  const move = async (id: string, rewrite: "others" | "again"): Promise<void> => {
    const written = await writeDocument(mirror, id, undefined, { editor, isNew: false, rewrite });
    if (written.kind === "written" && !written.isAnew) kept.add(id);
  };
  return {
    add: (id) => void fresh.add(id),
    some: () => fresh.size + kept.size + again.size > 0,
    retry: () => {
      for (const id of kept) again.add(id);
      kept.clear();
    },
    rewrite: async () => {
      if (fresh.size + again.size === 0) return;
      for (const id of again) {
        await move(id, "again");
        again.delete(id);
      }
      for (const id of fresh) {
        await move(id, "others");
        fresh.delete(id);
      }
      await writeMirrorRecord(mirror, { denied: [...kept, ...fresh] });
    },
  };
};
