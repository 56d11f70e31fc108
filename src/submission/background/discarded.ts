import * as v from "valibot";
import type { Exclusively } from "../../platform/exclusively.ts";
import { storedItem, type StorageArea } from "../../platform/stored-item.ts";

/**
 * Submissions that were taken back. A frame writes its entry and reports its outcome by two ways, and the entry may
 * come last (in Firefox the two are not ordered): then it must not become a ticket.
 */
export interface Discarded {
  has(submissionId: string): Promise<boolean>;
  add(submissionId: string): Promise<void>;
  /** The portal took it after all. */
  remove(submissionId: string): Promise<void>;
}

const KEPT = 200;

export const discardedSubmissions = (session: StorageArea, exclusively: Exclusively): Discarded => {
  const item = storedItem(session, "discarded", v.array(v.string()));
  const ids = async (): Promise<string[]> => (await item.read()) ?? [];
  return {
    has: async (submissionId) => (await ids()).includes(submissionId),
    add: (submissionId) =>
      exclusively("discarded", async () => item.write([...(await ids()), submissionId].slice(-KEPT))),
    remove: (submissionId) =>
      exclusively("discarded", async () => {
        const before = await ids();
        if (before.includes(submissionId)) await item.write(before.filter((id) => id !== submissionId));
      }),
  };
};
