import * as v from "valibot";

/** Why the ticket store cannot be read (see `StoreTrouble`). */
const STORE_TROUBLE_KINDS = ["logUnavailable", "logFull", "logNewer", "logPrivate"] as const;
export type StoreTroubleKind = (typeof STORE_TROUBLE_KINDS)[number];

/** What the background answers to a page that reads the ticket store through it; the value depends on the query. */
export const storeReplySchema = v.variant("ok", [
  v.object({ ok: v.literal(true), value: v.optional(v.unknown()) }),
  v.object({
    ok: v.literal(false),
    trouble: v.object({ kind: v.picklist(STORE_TROUBLE_KINDS), detail: v.string() }),
  }),
]);
export type StoreAnswer = v.InferOutput<typeof storeReplySchema>;
