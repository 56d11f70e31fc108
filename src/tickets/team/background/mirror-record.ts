import * as v from "valibot";
import type { TeamDatabase } from "./pouch.ts";

/** Where the mirror keeps what is about itself; local documents are not replicated. */
const ID = "_local/on-behalf";

const recordSchema = v.object({
  _rev: v.string(),
  mirrorId: v.string(),
  isCopied: v.boolean(),
  pushed: v.union([v.number(), v.string()]),
  denied: v.optional(v.array(v.string()), []),
});

/**
 * `mirrorId`: another text for each mirror that is made. `pushed`: up to which sequence the server has it; but not the
 * `denied` ones.
 */
export interface MirrorRecord {
  readonly mirrorId: string;
  readonly isCopied: boolean;
  readonly pushed: number | string;
  readonly denied: readonly string[];
}

const stored = async (mirror: TeamDatabase): Promise<v.InferOutput<typeof recordSchema> | undefined> => {
  try {
    const read = v.safeParse(recordSchema, await mirror.get(ID));
    return read.success ? read.output : undefined;
  } catch (error) {
    if (v.is(v.object({ status: v.literal(404) }), error)) return undefined;
    throw error;
  }
};

/** What the mirror says about itself; a new one gets its mirrorId. */
export const readMirrorRecord = async (mirror: TeamDatabase, newMirrorId: () => string): Promise<MirrorRecord> => {
  const there = await stored(mirror);
  if (there) return there;
  const record = { mirrorId: newMirrorId(), isCopied: false, pushed: 0, denied: [] };
  await mirror.put({ _id: ID, ...record });
  return record;
};

/** Keeps how far the mirror is. */
export const writeMirrorRecord = async (
  mirror: TeamDatabase,
  change: Partial<Pick<MirrorRecord, "isCopied" | "pushed" | "denied">>,
): Promise<void> => {
  const there = await stored(mirror);
  if (there) await mirror.put({ _id: ID, ...there, ...change });
};
