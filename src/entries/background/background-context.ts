import type { Exclusively } from "../../platform/exclusively.ts";
import type { StorageArea } from "../../platform/stored-item.ts";
import type { SettingsInForce } from "../../settings/settings-reading.ts";
import type { Discarded } from "../../submission/background/discarded.ts";
import type { StoreProblems } from "../../tickets/background/store-problems.ts";
import type { TicketWriter } from "../../tickets/background/ticket-writer.ts";

/** What the background's work on tickets needs. */
export interface BackgroundContext {
  /** Milliseconds since 1970. */
  readonly now: () => number;
  readonly local: StorageArea;
  readonly session: StorageArea;
  readonly exclusively: Exclusively;
  readonly discarded: Discarded;
  readonly problems: StoreProblems;
  readonly store: TicketWriter;
  readonly readSettings: () => Promise<SettingsInForce>;
}
