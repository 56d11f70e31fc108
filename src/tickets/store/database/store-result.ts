import type { StoreTroubleKind } from "../../model/store-reply.ts";
import type { Outcome } from "../../../model/outcome.ts";

/**
 * Why the ticket store does not work now, so that what was to be written has to wait. `logUnavailable`: it is corrupt,
 * or its connection was lost twice. `logFull`: the disk, or the browser's share of it, is full. `logNewer`: a later
 * version of the extension has written it; this one must not touch it. `logPrivate`: the browser keeps no database
 * here, as it keeps no history.
 */
export interface StoreTrouble {
  readonly kind: StoreTroubleKind;
  /** What the browser said. */
  readonly detail: string;
}

/** What came of reading or writing the ticket store. */
export type StoreResult<T> = Outcome<T, StoreTrouble>;
