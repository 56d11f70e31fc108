import type { CommandApi } from "../../messages/command.ts";
import type { Exclusively } from "../../platform/exclusively.ts";
import type { Clue } from "../../tenant/model/verdict.ts";
import type { PortalId } from "../../model/portal.ts";
import type { Tenant } from "../../tenant/model/tenant.ts";
import type { StorageArea, StoredItem } from "../../platform/stored-item.ts";
import type { SettingsInForce, SettingsReading } from "../../settings/settings-reading.ts";
import type { Discarded } from "../../submission/background/discarded.ts";
import type { KeptForms } from "../../form/background/kept-forms.ts";
import type { StoreProblems } from "../../tickets/background/store-problems.ts";
import type { TicketWriter } from "../../tickets/background/ticket-writer.ts";
import type { TabStates } from "./tab-state.ts";

/** What the parts of the background share; each takes what it needs of it. */
export interface BackgroundContext {
  /** Milliseconds since 1970. */
  readonly now: () => number;
  readonly local: StorageArea;
  /** Outlives a stopped background, but not the browser. */
  readonly session: StorageArea;
  /** The same for what may be forgotten: it takes more than the browser has room for, until the background is stopped. */
  readonly state: StorageArea;
  readonly commands: CommandApi;
  readonly exclusively: Exclusively;
  readonly discarded: Discarded;
  readonly problems: StoreProblems;
  readonly store: TicketWriter;
  readonly tabs: TabStates;
  /** What outlives an update. */
  readonly kept: KeptForms;
  /** The customer last opened in Partner Center. */
  readonly lastCustomer: StoredItem<Tenant>;
  /** Names at the head of pages that have proved to tell nothing, until the browser ends. */
  readonly doubtedNames: StoredItem<string[]>;
  /** Whether the person has dismissed the note in Partner Center. */
  readonly noteDismissed: StoredItem<boolean>;
  readonly readSettings: () => Promise<SettingsInForce>;
  /** What of the settings cannot be used. */
  readonly settingsProblems: () => Promise<SettingsReading["problems"]>;
  /** Adds to the person's own settings that this tenant is theirs, or what is new of one that is. */
  readonly addOwnTenant: (tenant: Tenant) => Promise<void>;
  /** The tenants that an address of this portal names. */
  readonly cluesIn: (portal: PortalId, address: string) => Clue[];
  /** Is told errors that nobody else will hear of. */
  readonly report: (error: unknown) => void;
}
